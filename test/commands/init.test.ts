import { describe, expect, it } from "vitest";
import { parseCity } from "../../src/city/parse.ts";
import { run } from "../../src/cli.ts";
import { type Answer, breakOff, takeDefault } from "../../src/world/scripted-ask.ts";
import { type TestWorld, testWorld } from "../../src/world/test-world.ts";
import { brokenOffAfter, englishAnswers, germanAnswers, person, type Says } from "../interview/person.ts";

const interview = async (
  answers: readonly Answer[],
  more: Parameters<typeof testWorld>[0] = {},
): Promise<{ code: number; world: TestWorld }> => {
  const world = testWorld({ argv: ["init", "town", "--lang", "de"], lang: "de", answers, ...more });
  return { code: await run(world), world };
};

const quick = { argv: ["init", "town", "--lang", "de", "--no-build"] };
const english = { argv: ["init", "town", "--lang", "en"], lang: "en" } as const;
const cityOf = (world: TestWorld): string => world.tree().get("town/city.yaml") as string;
const factsOf = (world: TestWorld): Readonly<Record<string, never>> => parseCity(cityOf(world), "city.yaml").facts as never;
const draftOf = (world: TestWorld): string | undefined => world.tree().get("town/.oic/draft.yaml") as string | undefined;

describe("a whole interview", () => {
  it.each([
    ["German", person(germanAnswers), {}, "town/kit/de/charta.md", "town/out/de/charta.docx"],
    ["English", person(englishAnswers), english, "town/kit/en/charter.md", "town/out/en/charter.docx"],
  ] as const)("in %s ends with a city file without findings, the kit and its Word versions", async (_lang, answers, setup, kit, word) => {
    const { code, world } = await interview(answers, setup);
    expect(code, world.stderr()).toBe(0);
    expect(parseCity(cityOf(world), "city.yaml").findings).toEqual([]);
    expect(world.tree().has(kit) && world.tree().has(word)).toBe(true);
    expect(draftOf(world)).toBeUndefined();
  });

  it("puts exactly the answers into the city file", async () => {
    const { world } = await interview(person(germanAnswers), quick);
    expect(factsOf(world)).toMatchObject({
      city: { name: "Musterstadt", country: "DE", region: "DE-NW", population: 128400, independent: true, languages: ["de"] },
      programme: {
        start: "2027-05-01",
        months: 24,
        firstUse: "council-paper",
        mandate: { kind: "council-resolution", on: "2027-04-22", reference: "2027/0412" },
        office: { unit: "Stabsstelle Digitalisierung", staff: 1.5 },
      },
      topics: [
        { id: "mobility", owner: { role: "Leitung Amt für Verkehr" }, decisionTaker: "Beigeordnete für Mobilität" },
        { id: "care" },
        { title: "Leben in der „Ortsmitte“: #1", question: "Wie kommt wieder Leben in die leeren Läden?" },
      ],
      budget: { total: 450000, sources: [{ amount: 300000, status: "approved", grant: { noticeOn: "2027-03-15" } }] },
      governance: { politics: "guest", answers: { role: "Oberbürgermeisterin" }, participation: { guidelines: true } },
      council: {
        bodies: [
          { name: "Digitalausschuss", role: "advises", paperDeadlineWeeks: 4, meetings: ["2027-09-14", "2027-11-16"] },
          { name: "Stadtrat", role: "decides", meetings: ["2027-09-30"] },
        ],
        recess: [{ from: "2027-07-12", to: "2027-08-24" }],
      },
      brand: { colour: "#005ea8" },
    });
  });

  it("makes up no organisation and starts with no hackathon", async () => {
    const { world } = await interview(person(germanAnswers), quick);
    const { partners, runs } = factsOf(world) as unknown as { partners: { name: string }[]; runs: { format: string }[] };
    expect(partners.map(({ name }) => name)).toEqual([
      "Stadt Musterstadt",
      "Hochschule Musterstadt",
      "Bürgerstiftung Süd",
      "Ministerium für Wirtschaft",
    ]);
    expect(runs.map(({ format }) => format)).not.toContain("hackathon");
  });

  it("may be typed into a folder named by its city file", async () => {
    const { code, world } = await interview(person(germanAnswers), { argv: ["init", "town/city.yaml", "--lang", "de", "--no-build"] });
    expect(code).toBe(0);
    expect([...world.tree().keys()]).toEqual(["town/city.yaml"]);
  });

  it("in which all but name and topic stays undecided still gives a kit", async () => {
    const open = (message: string): Answer => {
      if (message.includes("Wie heißt die Stadt")) return "Musterstadt";
      if (message.includes("An welchen Fragen")) return ["mobility"];
      if (message.includes("Wie geht es weiter")) return "write";
      if (/Staat|Sprache|Verwaltung\?|beginnen|Wie lange/.test(message)) return takeDefault;
      return "-";
    };
    const { code, world } = await interview(Array.from({ length: 80 }, () => (message: string) => open(message)));
    expect(code, world.stderr()).toBe(0);
    expect(world.tree().has("town/kit/de/charta.md")).toBe(true);
    expect(factsOf(world)).toMatchObject({ city: { region: null }, governance: { politics: null }, runs: [] });
  });
});

describe("Ctrl-C", () => {
  it("at the first question says that nothing was entered, and leaves no file", async () => {
    const { code, world } = await interview([breakOff]);
    expect(code).toBe(130);
    expect(world.stderr()).toBe("Aufgehört; es war noch nichts eingegeben.\n");
    expect(world.tree().size).toBe(0);
  });

  it.each([1, 2, 5, 9, 14, 23, 40])(
    "after %i answers keeps them, says so in one sentence, and the next call goes on there",
    async (count) => {
      const first = await interview(brokenOffAfter(count, person(germanAnswers)), quick);
      expect(first.code).toBe(130);
      expect(first.world.stderr()).toBe("Aufgehört; Ihre Antworten sind gesichert, und „oic init town“ macht dort weiter.\n");
      const files = Object.fromEntries(first.world.tree());
      const second = await interview(person(rest(germanAnswers, first.world.asked.slice(0, -1))), { ...quick, files });
      expect(second.code, second.world.stderr()).toBe(0);
      expect(second.world.asked[0]).toBe(first.world.asked.at(-1));
      const whole = await interview(person(germanAnswers), quick);
      expect(cityOf(second.world)).toBe(cityOf(whole.world));
      expect(draftOf(second.world)).toBeUndefined();
    },
  );
});

/** What is left to say when these were asked already: lists go on where they stopped. */
const rest = (says: Says, asked: readonly string[]): Says =>
  Object.fromEntries(
    Object.entries(says).map(([key, value]) => {
      const used = asked.filter((it) => it.includes(key)).length;
      return [key, Array.isArray(value) ? value.slice(used) : value];
    }),
  );

describe("the draft", () => {
  it("is written after each answer", async () => {
    const seen: unknown[] = [];
    const answerName = (): Answer => {
      seen.push(world.tree().get(".oic/draft.yaml"));
      return "Musterstadt";
    };
    const world: TestWorld = testWorld({
      argv: ["init", "--lang", "de"],
      lang: "de",
      answers: ["de", answerName, breakOff],
    });
    await run(world);
    expect(seen[0]).toContain('"languages"');
    expect(seen[0]).not.toContain("Musterstadt");
    expect(world.tree().get(".oic/draft.yaml")).toContain("Musterstadt");
  });

  it.each(["{", "[]", '{"facts": 1, "done": []}', '{"facts": {}, "done": [1]}'])(
    "%s is refused with a sentence and stays as it is",
    async (text) => {
      const { code, world } = await interview([], { files: { "town/.oic/draft.yaml": text } });
      expect(code).toBe(5);
      expect(world.stderr()).toMatch(/^oic: Der Entwurf „.*draft\.yaml“ ist nicht lesbar\.\n.*\n$/);
      expect(draftOf(world)).toBe(text);
    },
  );

  it("stays when the person stops at the review, with exit 0", async () => {
    const { code, world } = await interview(person({ ...germanAnswers, "Wie geht es weiter?": "stop" }));
    expect(code).toBe(0);
    expect(world.stdout()).toContain("„oic init town“ macht dort weiter.");
    expect(draftOf(world)).toContain("Musterstadt");
    expect(world.tree().has("town/city.yaml")).toBe(false);
  });
});
