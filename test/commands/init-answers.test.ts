import { describe, expect, it } from "vitest";
import { parseCity } from "../../src/city/parse.ts";
import { run } from "../../src/cli.ts";
import { type TestWorld, testWorld } from "../../src/world/test-world.ts";

const init = async (
  argv: readonly string[],
  more: Parameters<typeof testWorld>[0] = {},
): Promise<{ code: number; world: TestWorld; err: string }> => {
  const world = testWorld({ argv: ["init", ...argv], lang: argv.includes("de") ? "de" : "en", ...more });
  const code = await run(world);
  return { code, world, err: world.stderr() };
};

const cityOf = (world: TestWorld, dir = "town"): string => String(world.tree().get(`${dir}/city.yaml`));
const factsOf = (world: TestWorld, dir?: string) => parseCity(cityOf(world, dir), "city.yaml").facts;

/** The settings of the lines that show how to give an answer, as a shell would hand them over. */
const flagsIn = (text: string): readonly string[] =>
  [...text.matchAll(/--set (?:"([^"]*)"|(\S+))/g)].flatMap(([, quoted, bare]) => ["--set", quoted ?? bare ?? ""]);

const quick = ["town", "--no-build"];

describe("without a terminal", () => {
  it("init ends with 2 and lists what must be answered before what may stay open", async () => {
    const { code, world, err } = await init(["town", "--lang", "en"]);
    expect(code).toBe(2);
    expect(err).toMatch(/^oic: These answers are missing:\n {2}What is the city called\?\n {6}--set city\.name=Exampleton\n/);
    expect(err).toContain("These may stay open or have a proposal (--yes):");
    expect(err).toContain("Or run “oic init town” in a terminal");
    expect(world.stdout()).toBe("");
    expect(world.tree().size).toBe(0);
  });

  it("a city named by --set is not asked for again", async () => {
    const { code, err } = await init(["town", "--lang", "de", "--set", "city.name=Musterstadt"]);
    expect(code).toBe(2);
    expect(err).not.toContain("Diese Antworten fehlen");
    expect(err).not.toContain("city.name");
  });

  it.each(["de", "en"])("every flag shown in %s works when pasted, all at once", async (lang) => {
    const flags = flagsIn((await init(["town", "--lang", lang])).err);
    expect(flags.length).toBeGreaterThan(40);
    const { code, world, err } = await init([...quick, "--lang", lang, ...flags]);
    expect(code, err).toBe(0);
    expect(parseCity(cityOf(world), "city.yaml").findings).toEqual([]);
  });

  it.each(["de", "en"])("every line of flags shown in %s works alone, with --yes for the rest", async (lang) => {
    const { err } = await init(["town", "--lang", lang]);
    const needed = ["--set", "city.name=Leeds", "--set", `city.country=${lang === "de" ? "DE" : "GB"}`];
    for (const line of err.split("\n").filter((it) => it.includes("--set"))) {
      const { code, err: said } = await init([...quick, "--lang", lang, "--yes", ...needed, ...flagsIn(line)]);
      expect(code, `${line}\n${said}`).toBe(0);
    }
  });
});

describe("--yes", () => {
  it("needs only the name in German, and builds the kit", async () => {
    const { code, world } = await init(["town", "--lang", "de", "--yes", "--set", "city.name=Köln"]);
    expect(code).toBe(0);
    expect(world.tree().has("town/kit/de/charta.md")).toBe(true);
    expect(factsOf(world)).toMatchObject({ city: { name: "Köln", country: "DE" }, topics: [{ id: "mobility" }], budget: { sources: [] } });
  });

  it("needs name and country in English", async () => {
    const without = await init([...quick, "--yes", "--set", "city.name=Leeds"]);
    expect(without.code).toBe(2);
    expect(without.err).toContain("--set city.country=GB");
    expect((await init([...quick, "--yes", "--set", "city.name=Leeds", "--set", "city.country=GB"])).code).toBe(0);
  });

  it("makes up no organisation and no hackathon", async () => {
    const { world } = await init([...quick, "--lang", "de", "--yes", "--set", "city.name=Köln"]);
    expect(cityOf(world)).not.toContain("hackathon");
    expect(factsOf(world)?.["partners"]).toMatchObject([{ name: "Stadt Köln" }, { name: /^Noch zu gewinnen/, status: "idea" }]);
  });
});

describe("--set", () => {
  it.each([
    ["city.nam=X", "“city.nam” is not a field of the city file."],
    ["__proto__.x=1", "“__proto__.x” is not a field of the city file."],
    ["city.name", "“--set city.name” has no equals sign."],
    ["=X", "“--set =X” has no equals sign."],
    ["city.population=many", "holds the text “many”, which does not fit here."],
    ["city.languages=[fr]", "“fr” is not a valid value"],
    ["programme.start=2027-02-30", "“--set programme.start=2027-02-30”:"],
    ["partners.x.sector=sport", "“sport” is not a valid value"],
  ])("%s gets a sentence and exit 2", async (setting, sentence) => {
    const { code, world, err } = await init([...quick, "--yes", "--set", setting]);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(world.tree().size).toBe(0);
  });

  it("far behind the end of a list adds one entry", async () => {
    const partner = "partners.99999999={ id: a, name: A, sector: civil-society }";
    const { world } = await init([...quick, "--lang", "de", "--yes", "--set", "city.name=Köln", "--set", partner]);
    expect(factsOf(world)?.["partners"]).toMatchObject([{ id: "city" }, { id: "a" }]);
  });

  it("keeps a place for civil society where no partner comes from there", async () => {
    const partner = "partners.9={ id: a, name: A, sector: business }";
    const { world } = await init([...quick, "--lang", "de", "--yes", "--set", "city.name=Köln", "--set", partner]);
    expect(factsOf(world)?.["partners"]).toMatchObject([
      { id: "city" },
      { id: "a" },
      { id: "to-be-won", sector: "civil-society", status: "idea" },
    ]);
  });

  it("of a preset sets the months too", async () => {
    const { world } = await init([...quick, "--lang", "de", "--yes", "--set", "city.name=Köln", "--set", "programme.preset=light"]);
    expect(factsOf(world)).toMatchObject({ programme: { preset: "light", months: 12 } });
  });
});

describe("--preset", () => {
  it.each([
    ["light", 12],
    ["full", 36],
  ])("%s is %i months", async (preset, months) => {
    const { world } = await init([...quick, "--lang", "de", "--yes", "--preset", preset, "--set", "city.name=Köln"]);
    expect(factsOf(world)).toMatchObject({ programme: { preset, months } });
  });
});

describe("--answers", () => {
  const good = "city: { name: Musterstadt, country: DE, languages: [de] }\ntopics:\n  - { id: mitte, title: Mitte, question: Was nun? }\n";

  it("takes a file, and what it leaves out stays out", async () => {
    const { code, world } = await init([...quick, "--answers", "a.yaml"], { files: { "a.yaml": good } });
    expect(code).toBe(0);
    expect(factsOf(world)).toMatchObject({ city: { name: "Musterstadt", population: null }, topics: [{ id: "mitte" }] });
  });

  it("takes a file from elsewhere and from standard input alike", async () => {
    const file = await init([...quick, "--answers", "sub/a.yaml"], { files: { "sub/a.yaml": good } });
    const stdin = await init([...quick, "--answers", "-"], { stdin: good });
    expect(stdin.code).toBe(0);
    expect(cityOf(stdin.world)).toBe(cityOf(file.world));
  });

  it("with a slip gets a finding with file and line, and nothing is written", async () => {
    const { code, world, err } = await init([...quick, "--answers", "a.yaml"], { files: { "a.yaml": good.replace("country", "countri") } });
    expect(code).toBe(1);
    expect(err).toContain("a.yaml:1:");
    expect(err).toContain("country");
    expect([...world.tree().keys()]).toEqual(["a.yaml"]);
  });

  it("that does not exist gets a sentence", async () => {
    const { code, err } = await init([...quick, "--answers", "b.yaml"]);
    expect(code).toBe(2);
    expect(err).toBe("oic: There is no file “b.yaml” with answers.\nCheck the path after --answers.\n");
  });

  it("without the city's name asks for it", async () => {
    const { code, err } = await init([...quick, "--answers", "-"], { stdin: "oic: 1\n" });
    expect(code).toBe(2);
    expect(err).toContain("--set city.name=");
    expect(err).not.toContain("These may stay open");
  });
});

describe("the command shown at the end", () => {
  it.each(["de", "en"])("gives the same city file and kit in another folder (%s)", async (lang) => {
    const country = ["--set", `city.country=${lang === "de" ? "DE" : "GB"}`];
    const first = await init(["town", "--lang", lang, "--yes", "--set", "city.name=Old Town", ...country]);
    const shown = /oic (init \S+ --answers \S+)$/m.exec(first.world.stdout())?.[1] ?? "";
    const argv = shown
      .replace(/NEW-FOLDER|NEUER-ORDNER/, "again")
      .split(" ")
      .slice(1);
    const second = await init(argv, { files: Object.fromEntries(first.world.tree()) as Record<string, string> });
    expect(second.code, second.err).toBe(0);
    expect(cityOf(second.world, "again")).toBe(cityOf(first.world));
    const kit = lang === "de" ? "kit/de/charta.md" : "kit/en/charter.md";
    expect(second.world.tree().get(`again/${kit}`)).toBe(first.world.tree().get(`town/${kit}`));
  });

  it("puts a folder with blanks into quotes", async () => {
    const { world } = await init(["old town", "--lang", "en", "--yes", "--set", "city.name=X", "--set", "city.country=GB"]);
    expect(world.stdout()).toContain('oic build "old town"');
    expect(world.stdout()).toContain('--answers "old town/city.yaml"');
  });
});

describe("--no-build", () => {
  it("writes the city file and nothing else", async () => {
    const { world } = await init([...quick, "--lang", "de", "--yes", "--set", "city.name=Köln"]);
    expect([...world.tree().keys()]).toEqual(["town/city.yaml"]);
  });
});
