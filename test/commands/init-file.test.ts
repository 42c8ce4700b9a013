import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseCity } from "../../src/city/parse.ts";
import { run } from "../../src/cli.ts";
import { type Answer, breakOff } from "../../src/world/scripted-ask.ts";
import { type TestWorld, testWorld } from "../../src/world/test-world.ts";
import { brokenOffAfter, person } from "../interview/person.ts";

const example = (name: string): string => readFileSync(join(import.meta.dirname, "../../examples", name, "city.yaml"), "utf8");

const init = async (city: string, answers: readonly Answer[] | undefined, files: Readonly<Record<string, string>> = {}) => {
  const world: TestWorld = testWorld({
    argv: ["init", "--lang", "de", "--no-build"],
    lang: "de",
    files: { "city.yaml": city, ...files },
    ...(answers === undefined ? {} : { answers }),
  });
  return { code: await run(world), world, city: String(world.tree().get("city.yaml")) };
};

const whole = example("musterstadt");
const finish = ["write"];
const partnersOf = (city: string): readonly unknown[] =>
  (parseCity(city, "city.yaml").facts as unknown as { partners: { id: string }[] }).partners.map(({ id }) => id);

describe("a city file that is there", () => {
  it.each(["musterstadt", "bielefeld", "small-town"])("%s: init without a terminal leaves it byte for byte", async (name) => {
    const { code, city, world } = await init(example(name), undefined);
    expect(code, world.stderr()).toBe(0);
    expect(city).toBe(example(name));
  });

  it("is asked only for what it lacks, and the rest stays byte for byte", async () => {
    const lacking = whole.replace(/^ {2}population: .*\n/m, "");
    expect(lacking).not.toBe(whole);
    const complete = await init(whole, [breakOff]);
    const { code, world, city } = await init(lacking, person({ "Wie viele Menschen": "99.999" }));
    expect(code, world.stderr()).toBe(0);
    const extra = world.asked.filter((it) => !complete.world.asked.includes(it) && it !== "Wie geht es weiter?");
    expect(extra).toContain("Wie viele Menschen wohnen dort?");
    expect(city).toContain("population: 99999");
    expect(city.split("\n").filter((it) => !it.includes("population"))).toEqual(
      expect.arrayContaining(lacking.split("\n").filter((it) => it.startsWith("#"))),
    );
  });

  it("gets no proposal that nobody asked for", async () => {
    const bare = `# mein Kommentar
oic: 1
city: { name: X, country: DE, languages: [de] }   # bleibt
programme: { start: 2027-05-01 }
topics: [{ id: a, question: Was nun }]
partners:
  - { id: b, name: B, sector: business }
  - { id: c, name: C, sector: civil-society }
`;
    const { code, city, world } = await init(bare, person({ Womit: "-" }));
    expect(code, world.stderr()).toBe(0);
    expect(city.startsWith("# mein Kommentar\noic: 1\n")).toBe(true);
    expect(city).toContain("# bleibt\n");
    expect(city).toContain("topics: [{ id: a, question: Was nun }]");
    expect(city).not.toMatch(/goals|bodies: \[\{ id: steering|evaluation/);
    expect(world.asked.join()).not.toContain("Unter welchem Namen");
  });

  it("keeps both languages of a text that is confirmed, and the other one of a text that is changed", async () => {
    const text = "  - { id: a, title: { de: Mitte, en: Centre }, question: { de: Was nun?, en: What now? } }";
    const file = whole.replace(/^topics:\n/m, `topics:\n${text}\n`);
    const { code, city, world } = await init(
      file,
      person({
        "Wie geht es weiter?": ["change", "write"],
        "Welche Frage möchten": ["Themen und Fragen"],
        "Wie lautet die Frage": ["Was jetzt?"],
      }),
    );
    expect(code, world.stderr()).toBe(0);
    expect(city).toContain("title: { de: Mitte, en: Centre }");
    expect(city).toMatch(/de: Was jetzt\?, en: ["]?What now\?/);
  });

  it("with a mistake is shown with it, and stays untouched", async () => {
    const broken = whole.replace("country: DE", "country: Deutschland");
    const { code, city, world } = await init(broken, finish);
    expect(code).toBe(1);
    expect(world.stderr()).toMatch(/city\.yaml:\d+:\d+/);
    expect(city).toBe(broken);
    expect(world.asked).toEqual([]);
  });

  it("that names an entry elsewhere does not let it be taken out", async () => {
    const { world, city } = await init(
      whole,
      person({
        "Wie geht es weiter?": ["change", "write"],
        "Welche Frage möchten": ["Partner und ihre Zusagen"],
        "Wie heißt die Organisation?": ["-"],
      }),
    );
    expect(world.stderr()).toMatch(/wird noch gebraucht \(.*\)\. Ändern Sie das zuerst in city\.yaml\./);
    expect(partnersOf(city)).toEqual(partnersOf(whole));
  });
});

describe("a draft beside a city file", () => {
  it("brings its answers, and what a person changed in the file meanwhile stays", async () => {
    const lacking = whole.replace(/^ {2}population: .*\n/m, "");
    const first = await init(lacking, brokenOffAfter(1, person({ "Wie viele Menschen": "99.999" })));
    expect(first.code).toBe(130);
    expect(first.city).toBe(lacking);
    const edited = lacking.replace("name: Musterstadt", "name: Neustadt");
    const draft = String(first.world.tree().get(".oic/draft.yaml"));
    const second = await init(edited, person({}), { ".oic/draft.yaml": draft });
    expect(second.code, second.world.stderr()).toBe(0);
    expect(second.city).toContain("name: Neustadt");
    expect(second.city).toContain("population: 99999");
    expect(second.world.tree().has(".oic/draft.yaml")).toBe(false);
  });
});
