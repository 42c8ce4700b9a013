import { beforeAll, describe, expect, it } from "vitest";
import { build } from "../../src/commands/build/build.ts";
import type { TestWorld } from "../../src/world/test-world.ts";
import { smallCity } from "../city/small-city.ts";
import { builtTown, cacheOf, cachePath, isBelieved, later, marked, toldBy, withoutCache, withoutHistory } from "./built-town.ts";

let town: TestWorld;
beforeAll(async () => {
  town = await builtTown(smallCity());
});

const document = "town/kit/de/charta.md";
const textAt = (world: TestWorld, path: string): string => world.tree().get(path) ?? "";

describe("what a build found", () => {
  it("is believed while nothing changes", async () => {
    expect(await isBelieved(marked(town))).toBe(true);
  });

  it.each<readonly [change: string, path: string, edit: (text: string) => string | null]>([
    ["a space more in the city file", "town/city.yaml", (text) => `${text} `],
    ["a document edited by hand", document, (text) => `${text}Von Hand.\n`],
    ["a document deleted", document, () => null],
    ["a text that oic remembers is gone", "town/.oic/base/kit/de/charta.md", () => null],
    ["a text that oic remembers is new", "town/.oic/base/kit/de/fremd.md", () => "Fremd\n"],
    ["another lock", "town/.oic/lock.yaml", (text) => `${text}# x\n`],
    ["no schema for editors", "town/.oic/city.schema.json", () => null],
    ["another oic", cachePath, (text) => text.replace(/"program":"\w+"/, '"program":"0123456789abcdef"')],
  ])("is worked out again after %s", async (_, path, edit) => {
    const world = marked(town);
    world.edit(path, edit(textAt(world, path)));
    expect(await isBelieved(world)).toBe(false);
  });

  it.each<readonly [damage: string, edit: (text: string) => string | null]>([
    ["nothing", () => null],
    ["an empty file", () => ""],
    ["half of it", (text) => text.slice(0, text.length / 2)],
    ["another format", (text) => text.replace('"oic":1', '"oic":2')],
    ["a list", () => "[]"],
    ["a number for a sentence", (text) => text.replace(/"reason":"[^"]*"|"title":\{"de":"[^"]*"/, '"title":{"de":1')],
    ["a sequence that steers the terminal", (text) => text.replace(/"de":"/, '"de":"\\u001b[2J')],
    ["a path that leads out of the folder", (text) => text.replace('["city.yaml"', '["../city.yaml"')],
    ["more than any city needs", (text) => text + " ".repeat(1_000_000)],
  ])("is no obstacle where the file holds %s", async (_, edit) => {
    const world = marked(town);
    const before = cacheOf(world);
    world.edit(cachePath, edit(before));
    expect(cacheOf(world)).not.toBe(before);
    const { out, code } = await toldBy(world);
    expect([out, code]).toEqual([(await toldBy(withoutCache(town))).out, 0]);
  });

  it("is told in the language asked for, whichever the build spoke", async () => {
    for (const argv of [["check", "--lang", "en"], ["check", "--lang", "de"], ["check"]])
      expect(await toldBy(later(town, { argv, lang: "en" }))).toEqual(await toldBy(withoutCache(town, { argv, lang: "en" })));
  });

  it("holds documents that people changed or removed, once a build has seen them", async () => {
    const edited = later(town);
    edited.edit(document, `${textAt(edited, document)}Von Hand.\n`);
    edited.edit("town/kit/de/fahrplan.md", null);
    await build(edited, { dirs: ["town"] });
    expect(await isBelieved(marked(edited))).toBe(true);
    const told = await toldBy(later(edited));
    expect(told).toEqual(await toldBy(withoutCache(edited)));
    expect(told.out).toContain("Behalten: kit/de/charta.md");
  });
});

describe("a check", () => {
  it("never writes the cache", async () => {
    const world = withoutCache(town);
    await toldBy(world);
    expect(world.tree().has(cachePath)).toBe(false);
  });

  it("leaves a cache that does not hold as it is", async () => {
    const world = later(town);
    world.edit(cachePath, "{}");
    await toldBy(world);
    expect(cacheOf(world)).toBe("{}");
  });
});

const built = async (world: TestWorld, options: { readonly to?: string; readonly json?: boolean; readonly dryRun?: boolean } = {}) => {
  const code = await build(world, { dirs: ["town"], ...options });
  return { code, out: world.stdout(), err: world.stderr() };
};

describe("a build", () => {
  it.each([{}, { json: true }, { dryRun: true }])("with nothing to do says the same on the short way (%o)", async (options) => {
    expect(await built(later(town), options)).toEqual(await built(withoutCache(town), options));
  });

  it("with nothing to do writes nothing", async () => {
    const world = later(town);
    world.failAt(1);
    expect(await built(world)).toMatchObject({ code: 0, out: "nichts zu tun\n" });
  });

  it("keeps what it found even where there was nothing else to write", async () => {
    const world = withoutCache(town);
    await built(world);
    expect(world.tree()).toEqual(town.tree());
  });

  it("that may not write ends well where nothing but the cache is missing", async () => {
    const world = withoutCache(town);
    world.failAt(1, "killed");
    expect(await built(world)).toMatchObject({ code: 0, out: "nichts zu tun\n" });
  });

  it("with --dry-run keeps nothing", async () => {
    const world = withoutCache(town);
    await built(world, { dryRun: true });
    expect(world.tree().has(cachePath)).toBe(false);
  });

  it("makes a Word file again that was deleted, though the kit has not changed", async () => {
    const world = later(town);
    await built(world, { to: "docx" });
    const whole = withoutHistory(world.tree());
    world.failAt(1);
    expect((await built(world)).out).toMatch(/\nnichts zu tun\n$/);
    world.failAt(null);
    world.edit("town/out/de/charta.docx", null);
    expect((await built(world)).out).toMatch(/\nAusgaben in out\/: eine Datei\n.*\n$/);
    expect(withoutHistory(world.tree())).toEqual(whole);
  });

  it("of Markdown alone does not claim that the Word files are up to date", async () => {
    const world = later(town);
    await built(world, { to: "docx" });
    world.edit("town/city.yaml", smallCity(["title: Ortsmitte", "title: Marktplatz"]));
    const { out } = await built(world, { to: "md" });
    expect((await built(world)).out.slice(out.length)).toContain("Ausgaben in out/");
  });

  it("killed at any moment leaves no cache that says what is not so", async () => {
    for (let step = 1; step <= 120; step += 29) {
      const world = later(town);
      world.edit("town/city.yaml", smallCity(["title: Ortsmitte", "title: Marktplatz"]));
      world.failAt(step, "killed");
      await built(world).catch(() => null);
      expect(await toldBy(later(world)), `step ${step}`).toEqual(await toldBy(withoutCache(world)));
    }
  });
});
