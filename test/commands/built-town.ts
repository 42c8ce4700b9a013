import { build } from "../../src/commands/build/build.ts";
import { type CheckOptions, check } from "../../src/commands/check/check.ts";
import { type TestWorld, type TestWorldSetup, testWorld } from "../../src/world/test-world.ts";

export const cachePath = "town/.oic/cache.json";

/** A world that begins with the files of another, for the next command. */
export const later = (world: TestWorld, setup: TestWorldSetup = {}): TestWorld =>
  testWorld({ ...setup, files: Object.fromEntries(world.tree()) });

/** The city file in `town`, and all that a build makes of it. */
export const builtTown = async (cityFile: string): Promise<TestWorld> => {
  const world = testWorld({ files: { "town/city.yaml": cityFile } });
  await build(world, { dirs: ["town"] });
  return later(world);
};

/** What a check prints, and its exit code. */
export const toldBy = async (world: TestWorld, options: Partial<CheckOptions> = {}) => {
  const code = await check(world, { dirs: ["town"], format: "text", version: "0", ...options });
  return { code, out: world.stdout(), err: world.stderr() };
};

/** The same world without what the last build kept. */
export const withoutCache = (world: TestWorld, setup: TestWorldSetup = {}): TestWorld => {
  const other = later(world, setup);
  other.edit(cachePath, null);
  return other;
};

/** A folder's files without the records of builds. */
export const withoutHistory = (tree: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...tree].filter(([path]) => !path.includes("/.oic/history/")));

/** A number of open points that no city has: where it is printed, the cache was believed. */
const mark = 4711;

/** The world with a cache that tells on itself. */
export const marked = (world: TestWorld): TestWorld => {
  const other = later(world);
  other.edit(cachePath, cacheOf(world).replace(/"openPoints":\d+/, `"openPoints":${mark}`));
  return other;
};

export const cacheOf = (world: TestWorld): string => world.tree().get(cachePath) ?? "";

/** Does a check answer from the cache? */
export const isBelieved = async (world: TestWorld): Promise<boolean> => (await toldBy(world)).out.includes(String(mark));
