import { describe, expect, it } from "vitest";
import { run } from "../../src/cli.ts";
import { shardOf } from "../../src/commands/build/shard.ts";
import { testWorld } from "../../src/world/test-world.ts";
import { smallCity } from "../city/small-city.ts";

const oic = async (files: Readonly<Record<string, string>>, ...argv: readonly string[]) => {
  const world = testWorld({ argv: [...argv, "--lang", "en"], files });
  return { code: await run(world), out: world.stdout(), err: world.stderr(), tree: world.tree() };
};

const cities = {
  "a/city.yaml": smallCity(),
  "b/city.yaml": smallCity(["sector: business", "sector: nonsense"]),
  "c/city.yaml": smallCity(),
};

describe("many cities in one call", () => {
  it("are all built, though one fails, and summed up with its name", async () => {
    const { code, out, tree } = await oic(cities, "build", "a", "b", "c", "none");
    expect(out).toContain("4 cities: 2 built, 0 unchanged, 2 failed or waiting for a decision (b, none)\n");
    expect(tree.has("c/kit/de/charta.md")).toBe(true);
    expect(code).toBe(2);
  });

  it("are unchanged the second time", async () => {
    const first = await oic(cities, "build", "a", "c");
    const { code, out } = await oic(Object.fromEntries(first.tree), "build", "a", "c");
    expect([code, out]).toEqual([0, expect.stringContaining("2 cities: 0 built, 2 unchanged, 0 failed")]);
  });

  it("give a line of JSON each and one for the sum", async () => {
    const { out } = await oic(cities, "build", "a", "b", "c", "--json");
    const lines = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ dir }) => dir)).toEqual(["a", "c", undefined]);
    expect(lines.at(-1)).toEqual({ summary: { cities: 3, built: 2, unchanged: 0, failed: ["b"] } });
  });

  it("are said in German where German is asked for", async () => {
    const world = testWorld({ argv: ["build", "a", "c", "--lang", "de"], files: cities, lang: "de" });
    await run(world);
    expect(world.stdout()).toContain("2 Städte: 2 gebaut, 0 unverändert, 0 mit Fehlern oder offenen Entscheidungen");
  });
});

describe("a part of the cities", () => {
  const dirs = ["e", "b", "a", "d", "c"];

  it("has each city exactly once in all parts together, in any order", () => {
    const parts = ["1/3", "2/3", "3/3"].map((part) => shardOf(dirs, part, "en"));
    expect(parts).toEqual([["a", "d"], ["b", "e"], ["c"]]);
    expect(shardOf(dirs.toReversed(), "1/3", "en")).toEqual(parts[0]);
  });

  it("may be empty", async () => {
    const { code, out } = await oic(cities, "build", "a", "--shard", "2/2");
    expect([code, out]).toEqual([0, "0 cities: 0 built, 0 unchanged, 0 failed or waiting for a decision\n"]);
  });

  it.each(["0/4", "5/4", "1", "a/b", "1/0"])("%s is none: exit 2", async (part) => {
    const { code, err } = await oic(cities, "build", "a", "--shard", part);
    expect([code, err]).toEqual([2, expect.stringContaining(`“${part}” is no part of the cities`)]);
  });
});
