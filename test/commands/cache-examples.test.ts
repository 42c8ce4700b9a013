import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { CheckOptions } from "../../src/commands/check/check.ts";
import type { TestWorld } from "../../src/world/test-world.ts";
import { builtTown, isBelieved, later, marked, toldBy, withoutCache } from "./built-town.ts";

const formats = ["text", "json", "github", "sarif", "junit"] as const;
const ways: readonly Partial<CheckOptions>[] = [
  ...formats.map((format) => ({ format })),
  { format: "json", complete: true },
  { format: "json", rulesOnly: true },
];

describe.each(["bielefeld", "small-town"])("a check of %s", (name) => {
  let town: TestWorld;
  beforeAll(async () => {
    town = await builtTown(readFileSync(join(import.meta.dirname, "../../examples", name, "city.yaml"), "utf8"));
  });

  it("answers from what the build found", async () => {
    expect(await isBelieved(marked(town))).toBe(true);
  });

  it.each(ways)("prints the same as without it: %o", async (way) => {
    expect(await toldBy(later(town), way)).toEqual(await toldBy(withoutCache(town), way));
  });

  it.each(["./town", "/town/town/city.yaml"])("prints the same where the folder is called %s", async (dir) => {
    expect(await toldBy(later(town), { dirs: [dir] })).toEqual(await toldBy(withoutCache(town), { dirs: [dir] }));
  });
});
