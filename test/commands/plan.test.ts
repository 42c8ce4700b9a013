import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli.ts";
import { coreHash } from "../../src/packs/core.ts";
import { testWorld } from "../../src/world/test-world.ts";

const musterstadt = readFileSync(join(import.meta.dirname, "../../examples/musterstadt/city.yaml"), "utf8");
const more = musterstadt.replace("- { sector: residents, byLot: true, votes: 1 }", "- { sector: residents, byLot: true, votes: 3 }");

type Files = Readonly<Record<string, string>>;

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
    expect(out).toContain("Quorum in § 4.5 changes from “5 of 9” to “6 of 11” because you changed governance.bodies.steering.seats");
    expect(files).toEqual(changed());
  });

  it("says it in German", async () => {
    const { out } = await oic(changed(), "build", "town", "--dry-run", "--lang", "de");
    expect(out).toContain(
      "Beschlussfähigkeit in § 4.5: aus „5 von 9“ wird „6 von 11“, weil Sie governance.bodies.steering.seats geändert haben",
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
      expect.objectContaining({ where: "§ 4.5", after: "6 of 11", because: ["governance.bodies.steering.seats"] }),
    );
  });

  it("says nothing of causes at the first build", async () => {
    const { out } = await oic({ "town/city.yaml": musterstadt }, "build", "town", "--dry-run");
    expect(out).not.toContain("because");
    expect(out).not.toContain("Changed in city.yaml");
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
