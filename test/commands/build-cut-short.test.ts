import { beforeAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli.ts";
import { type TestWorld, testWorld } from "../../src/world/test-world.ts";
import { smallCity } from "../city/small-city.ts";
import { withoutRuns } from "../example-city.ts";

/** Few files, so that every step can be tried. */
const german = withoutRuns(smallCity(["languages: [de, en]", "languages: [de]"]), ["table"]);
const moved = german.replace("Beispielhausen\n", "Neuhausen\n");

type Files = Readonly<Record<string, string>>;

/** A command in a folder with these files; it may be cut short at its n-th step. */
const oic = async (files: Files, argv: readonly string[], fault?: { readonly at: number; readonly as: "error" | "killed" }) => {
  const world = testWorld({ argv: [...argv, "--lang", "en"], files });
  if (fault !== undefined) world.failAt(fault.at, fault.as);
  const code = await run(world);
  world.failAt(null);
  return { code, world, files: filesOf(world) };
};

const filesOf = (world: TestWorld): Files => Object.fromEntries(world.tree());

/** The folder as a reader sees it: without the traces of an unfinished write. */
const visible = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !/\.oic\/(tmp-|lock-build|journal)/.test(path)));

let before: Files;
let after: Files;
beforeAll(async () => {
  before = { ...(await oic({ "town/city.yaml": german }, ["build", "town"])).files, "town/city.yaml": moved };
  after = (await oic(before, ["build", "town"])).files;
});

/** How often a command changes the disk: the first number at which no fault is met. */
const stepsOf = async (files: Files, argv: readonly string[]): Promise<number> => {
  let [low, high] = [1, 4096];
  const whole = (await oic(files, argv)).files;
  const isCut = async (at: number) => JSON.stringify((await oic(files, argv, { at, as: "killed" })).files) !== JSON.stringify(whole);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (await isCut(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** A failure leaves what a kill leaves, less the last steps: every fifth is enough. */
describe.each([
  ["killed", 1],
  ["error", 5],
] as const)("a build with changed facts that ends at any of its steps (%s)", (as, stride) => {
  it("leaves the folder as before or as after, and the next run completes it", { timeout: 120_000 }, async () => {
    const steps = await stepsOf(before, ["build", "town"]);
    expect(steps).toBeGreaterThan(30);
    const ends = new Set<string>();
    for (let at = 1; at < steps; at += stride) {
      const { files } = await oic(before, ["build", "town"], { at, as });
      const looked = testWorld({ argv: [], files });
      await looked.files("town").list("");
      const seen = visible(filesOf(looked));
      expect.soft([before, after], `step ${at}`).toContainEqual(seen);
      ends.add(JSON.stringify(seen));
      if (at % 3 !== 1) continue;
      const next = await oic(files, ["build", "town"]);
      expect.soft(next.code, `step ${at}`).toBe(0);
      expect.soft(visible(next.files), `step ${at}`).toEqual(after);
    }
    expect(ends.size).toBe(2);
  });
});

describe("an undo that is killed at any of its steps", () => {
  it("is done or not done, and can be asked for again", { timeout: 120_000 }, async () => {
    const undone = (await oic(after, ["undo", "town"])).files;
    const steps = await stepsOf(after, ["undo", "town"]);
    for (let at = 1; at < steps; at += 2) {
      const { files } = await oic(after, ["undo", "town"], { at, as: "killed" });
      const next = await oic(files, ["undo", "town"]);
      expect.soft(next.code, `step ${at}`).toBe(0);
      expect.soft(visible(next.files), `step ${at}`).toEqual(undone);
    }
  });

  it("takes a build back that was killed half way, once it is completed", async () => {
    const steps = await stepsOf(before, ["build", "town"]);
    const { files } = await oic(before, ["build", "town"], { at: steps - 6, as: "killed" });
    expect(Object.keys(files).some((path) => path.endsWith("journal.json"))).toBe(true);
    const next = await oic(files, ["undo", "town"]);
    const kit = (all: Files) => Object.entries(all).filter(([path]) => path.startsWith("town/kit/"));
    expect(next.world.stdout()).toContain("Entry No. 2 of the history has been taken back");
    expect(kit(next.files)).toEqual(kit(before));
  });
});
