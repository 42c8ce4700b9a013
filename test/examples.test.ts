import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../src/cli.ts";
import { testWorld } from "../src/world/test-world.ts";

const examples = join(import.meta.dirname, "../examples");
const names = ["bielefeld", "musterstadt", "small-town"];

/** The cache is of use on one machine alone, records of builds hold dates: the examples carry neither. */
const isLeftOut = (path: string): boolean => path.endsWith("/.oic/cache.json") || path.includes("/.oic/history/");

const treeOf = (name: string): Readonly<Record<string, string>> => {
  const paths = readdirSync(join(examples, name), { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) =>
      join(it.parentPath, it.name)
        .slice(examples.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((path) => !path.startsWith(`${name}/out/`) && !isLeftOut(path));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(examples, path), "utf8")]));
};

describe("the examples are what oic writes", () => {
  it.each(names)("%s: check finds no error and the kit up to date", async (name) => {
    const world = testWorld({ argv: ["check", name, "--lang", "en"], files: treeOf(name) });
    const code = await run(world);
    expect(world.stdout()).toContain("The kit is up to date.");
    expect(code).toBe(0);
  });

  it.each(names)("%s: a build from the city file alone gives the kit byte for byte", async (name) => {
    const files = treeOf(name);
    const cityFile = `${name}/city.yaml`;
    const world = testWorld({ argv: ["build", name], files: { [cityFile]: files[cityFile] ?? "" } });
    expect(await run(world)).toBe(0);
    const built = Object.fromEntries([...world.tree()].filter(([path]) => !isLeftOut(path)));
    const expected = Object.fromEntries(Object.entries(files).filter(([path]) => !path.endsWith("README.md")));
    expect(Object.keys(built).sort()).toEqual(Object.keys(expected).sort());
    for (const [path, text] of Object.entries(expected)) expect(built[path], path).toBe(text);
  });

  it.each(names)("%s: a second build writes nothing", async (name) => {
    const world = testWorld({ argv: ["build", name, "--lang", "en"], files: treeOf(name) });
    await run(world);
    expect(world.stdout()).toContain("nothing to do");
    expect(Object.fromEntries([...world.tree()].filter(([path]) => !isLeftOut(path)))).toEqual(treeOf(name));
  });
});
