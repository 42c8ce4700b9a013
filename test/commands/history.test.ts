import { describe, expect, it } from "vitest";
import { run } from "../../src/cli.ts";
import { numberOf, readRecord } from "../../src/sync/history/record.ts";
import { type TestWorld, testWorld } from "../../src/world/test-world.ts";
import { smallCity } from "../city/small-city.ts";

const charter = "town/kit/de/charta.md";

/** Runs commands one after the other in the same folder; the last one's world is given back. */
const oicIn = async (files: Readonly<Record<string, string>>, argv: readonly string[], today = "2027-01-15"): Promise<TestWorld> => {
  const world = testWorld({ argv: [...argv, "--lang", "en"], files, today });
  await run(world);
  return world;
};

const filesOf = (world: TestWorld): Record<string, string> => Object.fromEntries(world.tree());
const withoutHistory = (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !path.includes("/history/") && !path.endsWith("/cache.json")));
const recordsIn = (files: Readonly<Record<string, string>>) =>
  Object.keys(files)
    .filter((path) => numberOf(path.split("/").at(-1) ?? "") !== null)
    .sort();

const moved = smallCity(["date: 2027-11-25", "date: 2027-12-02"]);
const first = oicIn({ "town/city.yaml": smallCity() }, ["build", "town"]).then(filesOf);
const second = first.then((files) => oicIn({ ...files, "town/city.yaml": moved }, ["build", "town"], "2027-02-01")).then(filesOf);
const built = async () => ({ ...(await first) });
const rebuilt = async () => ({ ...(await second) });

describe("the history", () => {
  it("has a record of each build that writes, and none of one that does not", async () => {
    const once = await built();
    expect(recordsIn(once)).toEqual(["town/.oic/history/0001-20270115T090000Z.yaml"]);
    expect(filesOf(await oicIn(once, ["build", "town"], "2027-03-01"))).toEqual(once);
    expect(recordsIn(await rebuilt())).toEqual([
      "town/.oic/history/0001-20270115T090000Z.yaml",
      "town/.oic/history/0002-20270201T090000Z.yaml",
    ]);
  });

  it("names the answer that changed, and what changed because of it in which document", async () => {
    const record = readRecord((await rebuilt())["town/.oic/history/0002-20270201T090000Z.yaml"] ?? "");
    expect(record?.facts).toEqual([{ field: "runs.table.date", before: "2027-11-25", after: "2027-12-02" }]);
    const place = record?.documents.find(({ path }) => path === "kit/de/fahrplan.md")?.places[0];
    expect(place?.because).toEqual(["runs.table.date"]);
  });

  it("is told in words, the newest first", async () => {
    const world = await oicIn(await rebuilt(), ["history", "town"]);
    const said = world.stdout();
    expect(said.indexOf("No. 2, 1 February 2027, 09:00 (UTC): kit built")).toBe(0);
    expect(said).toContain("Changed in city.yaml: runs.table.date: “2027-11-25” becomes “2027-12-02”");
    expect(said).toContain("kit/de/fahrplan.md: updated");
    expect(said.indexOf("No. 1, 15 January 2027, 09:00 (UTC): kit built")).toBeGreaterThan(0);
    expect(said).toContain("kit/de/charta.md: new");
  });

  it("is told in German, too", async () => {
    const world = testWorld({ argv: ["history", "town", "--lang", "de"], files: await rebuilt(), lang: "de" });
    await run(world);
    expect(world.stdout()).toContain("Nr. 2, 1. Februar 2027, 09:00 Uhr (UTC): Startpaket gebaut");
    expect(world.stdout()).toContain("Geändert in city.yaml: runs.table.date: aus „2027-11-25“ wird „2027-12-02“");
  });

  it("is given as data with --json", async () => {
    const world = await oicIn(await rebuilt(), ["history", "town", "--json"]);
    const { records } = JSON.parse(world.stdout()) as { records: readonly { readonly number: number }[] };
    expect(records.map(({ number }) => number)).toEqual([2, 1]);
  });

  it("says so where nothing is recorded, and passes over what it cannot read", async () => {
    const empty = await oicIn({ "town/city.yaml": smallCity() }, ["history", "town"]);
    expect(empty.stdout()).toContain("Nothing is recorded here yet");
    const files = { ...(await built()), "town/.oic/history/0007-20270115T090000Z.yaml": "oic: 1\n" };
    const world = await oicIn(files, ["history", "town"]);
    expect(world.stderr()).toContain("“.oic/history/0007-20270115T090000Z.yaml” cannot be read");
    expect(world.stdout()).toContain("No. 1,");
  });

  it("keeps the last fifty", async () => {
    const one = recordsIn(await built())[0] ?? "";
    const files = await built();
    const text = files[one] ?? "";
    const many = Array.from({ length: 60 }, (_, at) => [`town/.oic/history/00${at + 10}-20270116T090000Z.yaml`, text] as const);
    const next = filesOf(await oicIn({ ...files, ...Object.fromEntries(many), "town/city.yaml": moved }, ["build", "town"]));
    expect(recordsIn(next)).toHaveLength(50);
    expect(recordsIn(next).at(-1)).toBe("town/.oic/history/0070-20270115T090000Z.yaml");
  });

  it("holds no personal contact", async () => {
    const contact = "contact: { name: Erika Muster, email: erika@muster.example }";
    const city = smallCity(["sector: business }", `sector: business, ${contact} }`]);
    const files = filesOf(await oicIn({ "town/city.yaml": city }, ["build", "town"]));
    const remembered = Object.entries(files).filter(([path]) => path.includes("/history/") || path.endsWith("facts.json"));
    expect(remembered.filter(([, text]) => text.includes("Erika"))).toEqual([]);
  });
});

describe("undo", () => {
  it("takes the last build back byte for byte, and leaves the city file", async () => {
    const before = await built();
    const world = await oicIn(await rebuilt(), ["undo", "town"]);
    expect(world.stdout()).toContain("Entry No. 2 of the history has been taken back");
    expect(withoutHistory(filesOf(world))).toEqual(withoutHistory({ ...before, "town/city.yaml": moved }));
  });

  it("takes the first build back to a folder with the city file alone", async () => {
    const world = await oicIn(await built(), ["undo", "town"]);
    expect(withoutHistory(filesOf(world))).toEqual({ "town/city.yaml": smallCity() });
  });

  it("is recorded, and a second one finds nothing to take back", async () => {
    const once = filesOf(await oicIn(await rebuilt(), ["undo", "town"]));
    expect((await oicIn(once, ["history", "town"])).stdout()).toMatch(/^No. 3, .*: No. 2 taken back\n/);
    const twice = await oicIn(once, ["undo", "town"]);
    expect(twice.stdout()).toContain("There is nothing to take back");
    expect(filesOf(twice)).toEqual(once);
  });

  it("can be followed by the same build, with the same bytes", async () => {
    const undone = filesOf(await oicIn(await rebuilt(), ["undo", "town"]));
    const again = filesOf(await oicIn(undone, ["build", "town"]));
    expect(withoutHistory(again)).toEqual(withoutHistory(await rebuilt()));
  });

  it("brings binary exports back as they were", async () => {
    const first = await oicIn({ "town/city.yaml": smallCity() }, ["build", "town", "--to", "md,docx"]);
    const bytes = await first.files("town").readBytes("out/de/charta.docx");
    const world = testWorld({ argv: ["undo", "town"], lang: "en" });
    const copy = async (from: TestWorld, to: TestWorld) => {
      const folder = from.files("town");
      const paths = await folder.list("");
      const all = await Promise.all(paths.map(async (path) => ({ path, bytes: await folder.readBytes(path) })));
      await to.files("town").write(all);
    };
    const changed = testWorld({ argv: ["build", "town"], lang: "en" });
    await copy(first, changed);
    changed.edit("town/city.yaml", smallCity(["name: Beispielhausen", "name: Neuhausen"]));
    await run(changed);
    expect(await changed.files("town").readBytes("out/de/charta.docx")).not.toEqual(bytes);
    await copy(changed, world);
    expect(await run(world)).toBe(0);
    expect(await world.files("town").readBytes("out/de/charta.docx")).toEqual(bytes);
  });

  it("refuses where a document was edited since, names it and touches nothing", async () => {
    const files = await rebuilt();
    const edited = { ...files, "town/kit/de/fahrplan.md": `${files["town/kit/de/fahrplan.md"]}Von Hand.\n` };
    const world = testWorld({ argv: ["undo", "town", "--lang", "en"], files: edited });
    expect(await run(world)).toBe(3);
    expect(world.stderr()).toContain("Changed since the last build: kit/de/fahrplan.md. Nothing was taken back.");
    expect(filesOf(world)).toEqual(edited);
  });

  it("does not mind a document edited before the build, which the build left alone", async () => {
    const files = await built();
    const edited = { ...files, [charter]: "# Unsere Charta\n" };
    const next = filesOf(await oicIn({ ...edited, "town/city.yaml": moved }, ["build", "town"]));
    const world = await oicIn(next, ["undo", "town"]);
    expect(world.tree().get(charter)).toBe("# Unsere Charta\n");
    expect(world.stdout()).toContain("has been taken back");
  });

  it.each([
    ["no JSON", "{"],
    ["the city file", '{"oic":1,"number":1,"files":[{"path":"city.yaml","before":null,"after":null}]}'],
    ["a file outside", '{"oic":1,"number":1,"files":[{"path":"../x","before":null,"after":null}]}'],
  ])("refuses data that names %s", async (_what, text) => {
    const files = { ...(await built()), "town/.oic/history/undo.json": text };
    const world = testWorld({ argv: ["undo", "town", "--lang", "en"], files });
    expect(await run(world)).toBe(1);
    expect(world.stderr()).toContain("“.oic/history/undo.json” is damaged");
    expect(filesOf(world)).toEqual(files);
  });
});
