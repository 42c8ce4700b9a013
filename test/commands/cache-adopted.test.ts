import { beforeAll, describe, expect, it } from "vitest";
import { build } from "../../src/commands/build/build.ts";
import type { TestWorld } from "../../src/world/test-world.ts";
import { smallCity } from "../city/small-city.ts";
import { builtTown, cachePath, isBelieved, later, marked, toldBy, withoutCache } from "./built-town.ts";

const adopted = '\nadopted:\n  - { document: charter, version: "1.0", on: 2027-10-01 }\n';
const kept = "town/.oic/adopted/charter/1.0/de.md";

let town: TestWorld;
beforeAll(async () => {
  const built = await builtTown(smallCity() + adopted);
  built.edit("town/city.yaml", smallCity(["start: 2027-09-01", "start: 2027-10-01"]) + adopted);
  await build(built, { dirs: ["town"] });
  town = later(built);
});

const built = async (world: TestWorld, options: object = {}) => {
  const code = await build(world, { dirs: ["town"], ...options });
  return { code, out: world.stdout() };
};

describe("a city with an adopted paper that would be different today", () => {
  it("is answered from what the last build found", async () => {
    expect(await isBelieved(marked(town))).toBe(true);
  });

  it("says so with every check and every build, from the cache or not", async () => {
    const checked = await toldBy(later(town));
    expect(checked.out).toMatch(/Beschlossen: kit\/de\/charta\.md bleibt.*Entwurf einer Änderung: kit\/de\/charta-aenderung\.md/);
    expect(checked).toEqual(await toldBy(withoutCache(town)));
    expect(await built(later(town))).toEqual(await built(withoutCache(town)));
  });

  it.each(["json", "github"] as const)("says so to machines (%s)", async (format) => {
    const checked = await toldBy(later(town), { format });
    expect(checked.out).toContain("charta-aenderung.md");
    expect(checked).toEqual(await toldBy(withoutCache(town), { format }));
  });

  it.each<readonly [change: string, path: string, edit: (text: string) => string | null]>([
    ["the kept text changed", kept, (text) => `${text}.`],
    ["the kept text is gone", kept, () => null],
    ["the facts of that day are gone", "town/.oic/adopted/charter/1.0/facts.json", () => null],
    ["the facts of the last build are gone", "town/.oic/base/facts.json", () => null],
    ["the paper was edited", "town/kit/de/charta.md", (text) => `${text}Neu.\n`],
    ["the draft amendment is gone", "town/kit/de/charta-aenderung.md", () => null],
  ])("is looked at again where %s", async (_, path, edit) => {
    const world = marked(town);
    world.edit(path, edit(world.tree().get(path) ?? ""));
    expect(await isBelieved(world)).toBe(false);
  });

  it.each([
    ["a count below zero", /"differences":\d+/, '"differences":-1'],
    ["no words", /"notices":\[\{"de":"[^"]*"/, '"notices":[{"de":1'],
  ])("is worked out anew where its cache holds %s", async (_, from, to) => {
    const world = marked(town);
    const cache = world.tree().get(cachePath) ?? "";
    expect(cache).toMatch(from);
    world.edit(cachePath, cache.replace(from, to));
    expect(await isBelieved(world)).toBe(false);
  });
});

describe("oic update", () => {
  it("says that there is nothing to update, and is never answered from the cache", async () => {
    const { out, code } = await built(later(town), { update: true });
    expect(out).toContain("zu aktualisieren ist nichts");
    expect(out).toContain("nichts zu tun");
    expect(code).toBe(0);
  });
});
