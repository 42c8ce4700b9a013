import { beforeAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli.ts";
import { coreHash } from "../../src/packs/core.ts";
import { testWorld } from "../../src/world/test-world.ts";
import { fewRuns } from "../example-city.ts";

const musterstadt = fewRuns();
const more = musterstadt.replace("- { sector: residents, byLot: true, votes: 1 }", "- { sector: residents, byLot: true, votes: 3 }");

type Files = Readonly<Record<string, string>>;

type Change = readonly [from: string, to: string];
const withChanges = (...changes: readonly Change[]): string => {
  for (const [from] of changes) expect(musterstadt).toContain(from);
  return changes.reduce((text, [from, to]) => text.replace(from, to), musterstadt);
};

interface ToldPlace {
  readonly where: string;
  readonly after: string;
  readonly because: readonly string[];
}

const placesIn = (json: string): readonly ToldPlace[] =>
  (JSON.parse(json) as { changes: { places: ToldPlace[] }[] }).changes.flatMap(({ places }) => places);

const oic = async (files: Files, ...argv: readonly string[]) => {
  const world = testWorld({ argv: [...argv, "--lang", argv.includes("de") ? "de" : "en"], files, lang: argv.includes("de") ? "de" : "en" });
  const code = await run(world);
  return { code, out: world.stdout(), err: world.stderr(), files: Object.fromEntries(world.tree()) };
};

/** The cache is renewed by builds alone. */
const withoutCache = ({ "town/.oic/cache.json": _cache, ...files }: Files): Files => files;

let built: Files;
beforeAll(async () => {
  built = (await oic({ "town/city.yaml": musterstadt }, "build", "town")).files;
});
const changed = (): Files => ({ ...built, "town/city.yaml": more });

describe("the plan in words", () => {
  it("names the clause, both values and the field that was changed", async () => {
    const { out, files } = await oic(changed(), "build", "town", "--dry-run");
    expect(more).not.toBe(musterstadt);
    expect(out).toContain("Changed in city.yaml: governance.bodies.steering.seats");
    expect(out).toContain("§ 4.5 Quorum: “5 of 9” becomes “6 of 11” because you changed governance.bodies.steering.seats");
    expect(files).toEqual(changed());
  });

  it("says it in German", async () => {
    const { out } = await oic(changed(), "build", "town", "--dry-run", "--lang", "de");
    expect(out).toContain(
      "§ 4.5 Beschlussfähigkeit: aus „5 von 9“ wird „6 von 11“, weil Sie governance.bodies.steering.seats geändert haben",
    );
  });

  it("gives every place as data with --json", async () => {
    const { out } = await oic(changed(), "build", "town", "--dry-run", "--json");
    const plan = JSON.parse(out) as {
      facts: { field: string }[];
      changes: { path: string; places: { where: string; after: string; because: string[] }[] }[];
    };
    expect(plan.facts.map(({ field }) => field)).toEqual(["governance.bodies.steering.seats"]);
    const charter = plan.changes.find(({ path }) => path === "kit/en/charter.md");
    expect(charter?.places).toContainEqual(
      expect.objectContaining({ where: "§ 4.5 Quorum", after: "6 of 11", because: ["governance.bodies.steering.seats"] }),
    );
  });

  it("says nothing of causes at the first build", async () => {
    const { out } = await oic({ "town/city.yaml": musterstadt }, "build", "town", "--dry-run");
    expect(out).not.toContain("because");
    expect(out).not.toContain("Changed in city.yaml");
  });
});

const quorum: Change = ["quorum: { share: 1/2", "quorum: { share: 2/3"];
const date: Change = ["date: 2027-10-19", "date: 2027-10-26"];

describe("the plan of two changed answers", () => {
  const edited = () => (built["town/kit/de/charta.md"] ?? "").replace("# Charta der Zusammenarbeit", "# Unsere Charta");
  const twice = (): Files => ({ ...built, "town/city.yaml": withChanges(quorum, date), "town/kit/de/charta.md": edited() });
  const share = "governance.bodies.steering.quorum.share";
  const day = "runs.economy-round-table.date";

  it("names for each place the one that moves it", async () => {
    const { out } = await oic(twice(), "build", "town", "--dry-run", "--json");
    const places = placesIn(out);
    expect(new Set(places.map(({ because }) => because.join(", ")))).toEqual(new Set([share, day]));
    expect(places.find(({ where }) => where === "§ 4.6 Majorities")?.because).toEqual([share]);
    expect(new Set(places.filter(({ where }) => where === "3 Milestones").flatMap(({ because }) => because))).toEqual(new Set([day]));
  });

  it("says once what changes, where, and what of the person's stays", async () => {
    const { out } = await oic(twice(), "build", "town", "--dry-run", "--lang", "de");
    const lines = out.split("\n");
    expect(lines.slice(0, lines.indexOf("Aktualisiert: kit/de/start.md"))).toEqual([
      `Geändert in city.yaml: ${share}: aus „1/2“ wird „2/3“`,
      `Geändert in city.yaml: ${day}: aus „2027-10-19“ wird „2027-10-26“`,
      "Zusammengeführt: kit/de/charta.md: Ihre Änderungen bleiben, die neuen Angaben sind eingearbeitet",
      `  § 4.5 Beschlussfähigkeit: aus „5 von 9“ wird „6 von 9“, weil Sie ${share} geändert haben`,
      `  § 4.6 Mehrheiten: aus „3 von 5“ wird „4 von 6“, weil Sie ${share} geändert haben`,
      "  Ihre Überschrift bleibt: „Unsere Charta“",
      "Aktualisiert: kit/de/fahrplan.md",
      `  3 Meilensteine: aus „21.09.2027“ wird „28.09.2027“ (und eine weitere Stelle), weil Sie ${day} geändert haben`,
      `  4 Veranstaltungen, Entscheidungen, Antworten: aus „19.10.2027“ wird „26.10.2027“ (und eine weitere Stelle), weil Sie ${day} geändert haben`,
    ]);
  });

  it("tells details in the language of the messages, and of a document in at most ten lines", async () => {
    const { out } = await oic(twice(), "build", "town", "--dry-run", "--lang", "de");
    const under = out.split(/^(?! )/m).map((it) => it.trimEnd().split("\n"));
    expect(under.filter(([head]) => head?.includes("kit/en/")).map((it) => it.length)).toEqual([1, 1, 1, 1]);
    expect(Math.max(...under.map((it) => it.length))).toBeLessThanOrEqual(12);
  });

  it("says of a place to be decided why it would change, and does not say that it does", async () => {
    const files = { ...twice(), "town/kit/de/charta.md": edited().replace("5 von 9", "7 von 9") };
    const { out } = await oic(files, "build", "town", "--dry-run", "--lang", "de");
    const said = out.split("\n").filter((line) => line.includes("§ 4.5"));
    expect(said).toEqual([
      expect.stringMatching(/§ 4\.5 Beschlussfähigkeit \(Zeile \d+\): bei Ihnen „7.*“, neu „6.*“, weil Sie .*share geändert haben$/),
    ]);
  });

  it("is short in a build, too: the answers that changed, then the files", async () => {
    const { out } = await oic(twice(), "build", "town");
    expect(out.split("\n").slice(0, 2)).toEqual([
      `Changed in city.yaml: ${share}: “1/2” becomes “2/3”`,
      `Changed in city.yaml: ${day}: “2027-10-19” becomes “2027-10-26”`,
    ]);
    expect(out).not.toContain("because");
  });
});

describe("the plan of many changed answers", () => {
  it("lists five of them, and how many more there are", async () => {
    const text = withChanges(
      quorum,
      date,
      ["      chair: city", "      chair: college"],
      ["months: 24", "months: 25"],
      ["interimWeeks: 8", "interimWeeks: 6"],
      ["finalWeeks: 4", "finalWeeks: 3"],
    );
    const { out } = await oic({ ...built, "town/city.yaml": text }, "build", "town", "--dry-run");
    const told = out.split("\n").filter((line) => line.includes("city.yaml"));
    expect([told.length, told.at(-1)]).toEqual([6, "and one more field in city.yaml"]);
  });

  it("takes back together what makes no city alone", async () => {
    const text = withChanges(date)
      .replaceAll(/\bcollege\b/g, "academy")
      .replace("name: Hochschule Musterstadt", "name: Akademie Musterstadt");
    const { out } = await oic({ ...built, "town/city.yaml": text }, "build", "town", "--dry-run", "--json");
    const places = placesIn(out);
    const renamed = places.filter(({ after }) => after.includes("Akademie"));
    expect(renamed.length).toBeGreaterThan(0);
    expect(renamed.filter(({ because }) => !because.includes("partners"))).toEqual([]);
    const moved = places.filter(({ after }) => after === "26 Oct 2027");
    expect(new Set(moved.flatMap(({ because }) => because))).toEqual(new Set(["runs.economy-round-table.date"]));
    const said = (await oic({ ...built, "town/city.yaml": text }, "build", "town", "--dry-run")).out;
    expect(said).toContain("Changed in city.yaml: partners: “college” becomes “academy”");
  });

  it("calls a new entry by its name, and names no cause that has none", async () => {
    const entry = "  - { id: theatre, name: Theatre, sector: arts-culture, status: agreed }\n";
    const at = musterstadt.indexOf("\n\n", musterstadt.indexOf("\npartners:")) + 1;
    const text = `${musterstadt.slice(0, at)}${entry}${musterstadt.slice(at)}`.replace(...date);
    const { out, code } = await oic({ ...built, "town/city.yaml": text }, "build", "town", "--dry-run");
    expect(code, out).toBe(0);
    expect(out).toContain("New in city.yaml: partners.theatre\n");
    expect(out).toMatch(/Theatre.* because you changed partners\.theatre$/m);
  });
});

describe("a saved plan", () => {
  const saved = async () => (await oic(changed(), "build", "town", "--save-plan", "plan.json")).files;

  it("is written and changes nothing else; the same plan gives the same bytes", async () => {
    const files = await saved();
    const { "plan.json": plan, ...rest } = files;
    expect(rest).toEqual(changed());
    expect(plan).toBe((await saved())["plan.json"]);
    expect(plan).not.toMatch(/2027-01-15T/);
  });

  it("does exactly what a build would have done", async () => {
    const { code, files, out } = await oic(await saved(), "build", "town", "--apply", "plan.json");
    const { "plan.json": _plan, ...rest } = files;
    expect([code, out]).toEqual([0, expect.stringContaining("The plan is carried out")]);
    expect(withoutCache(rest)).toEqual(withoutCache((await oic(changed(), "build", "town")).files));
  });

  it.each([
    ["a document edited since", "town/kit/en/charter.md", "# Mine\n", "kit/en/charter.md"],
    ["a document removed since", "town/kit/en/charter.md", null, "kit/en/charter.md"],
    ["an answer changed since", "town/city.yaml", more.replace("months: 24", "months: 25"), "city.yaml (programme.months)"],
    ["a note changed since", "town/city.yaml", `${more}# note\n`, "city.yaml"],
    ["a build since", "town/.oic/lock.yaml", null, ".oic/lock.yaml"],
  ])("refuses with exit 3 after %s, says so and touches nothing", async (_what, path, text, said) => {
    const entries = Object.entries({ ...(await saved()), [path]: text }).flatMap(([at, each]) =>
      each === null ? [] : [[at, each] as const],
    );
    const files = Object.fromEntries(entries);
    const refused = await oic(files, "build", "town", "--apply", "plan.json");
    expect([refused.code, refused.err]).toEqual([
      3,
      expect.stringContaining(`Changed since the plan “plan.json” was made: ${said}. Nothing was written.`),
    ]);
    expect(refused.files).toEqual(files);
  });

  it("is refused with exit 3 where somebody changed what it will write, and touches nothing", async () => {
    const files = await saved();
    const other = { ...files, "plan.json": (files["plan.json"] ?? "").replace("6 of 11", "7 of 11") };
    expect(other["plan.json"]).not.toBe(files["plan.json"]);
    const refused = await oic(other, "build", "town", "--apply", "plan.json");
    expect([refused.code, refused.err]).toEqual([3, expect.stringContaining("The plan “plan.json” was changed since oic wrote it.")]);
    expect(refused.files).toEqual(other);
  });

  it.each(["town/city.yaml", "town/kit/en/charter.md", "notes.txt"])("is not written over %s, which is no plan", async (path) => {
    const files: Files = { ...changed(), "notes.txt": "Mine\n" };
    const refused = await oic(files, "build", "town", "--save-plan", path);
    expect([refused.code, refused.err]).toEqual([3, expect.stringContaining(`“${path}” is there already and is not a plan of oic`)]);
    expect(refused.files).toEqual(files);
  });

  it("takes the place of an earlier plan", async () => {
    const { code, files } = await oic({ ...(await saved()), "town/city.yaml": musterstadt }, "build", "town", "--save-plan", "plan.json");
    expect([code, files["plan.json"]]).toEqual([0, expect.not.stringContaining("6 of 11")]);
  });

  it("made with other templates is refused with exit 4", async () => {
    const files = await saved();
    const other = { ...files, "plan.json": (files["plan.json"] ?? "").replace(coreHash, "0123456789abcdef") };
    expect(await oic(other, "build", "town", "--apply", "plan.json")).toMatchObject({
      code: 4,
      err: expect.stringContaining("other templates"),
    });
  });

  it.each([
    ["there is none", null, "There is no file “plan.json”"],
    ["it is no plan", "{}", "“plan.json” is not a plan of oic"],
    ["it would write the city file", null, ""],
  ])("is refused with exit 2 where %s", async (what, text, said) => {
    const files = await saved();
    const evil = (files["plan.json"] ?? "").replace('"path": "kit/en/charter.md",\n   "bytes"', '"path": "city.yaml",\n   "bytes"');
    const given = what === "it would write the city file" ? evil : text;
    const { "plan.json": _plan, ...rest } = files;
    const { code, err } = await oic(given === null ? rest : { ...rest, "plan.json": given }, "build", "town", "--apply", "plan.json");
    expect([code, err]).toEqual([2, expect.stringContaining(said === "" ? "is not a plan of oic" : said)]);
  });

  it.each([
    [["town", "other", "--save-plan", "p.json"], "“--save-plan” is for one single city"],
    [["town", "--apply", "p.json", "--dry-run"], "“--apply” carries out exactly the saved plan"],
    [["town", "--apply", "p.json", "--only", "charter"], "“--apply” carries out exactly the saved plan"],
  ])("%j is refused with exit 2", async (argv, said) => {
    const { code, err } = await oic(built, "build", ...argv);
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
  });
});
