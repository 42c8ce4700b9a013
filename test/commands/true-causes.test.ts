import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli.ts";
import { plainText } from "../../src/sync/place-name.ts";
import { testWorld } from "../../src/world/test-world.ts";
import { answers, city } from "../sync/answers.ts";

type Files = Readonly<Record<string, string>>;
type Answer = (typeof answers)[number];

interface Told {
  readonly facts: readonly { readonly field: string }[];
  readonly changes: readonly {
    readonly path: string;
    readonly places: readonly { readonly before: string; readonly after: string; readonly because: readonly string[] }[];
  }[];
}

const command = async (files: Files, ...argv: readonly string[]) => {
  const world = testWorld({ argv, files, lang: "de" });
  await run(world);
  return { out: world.stdout(), files: Object.fromEntries(world.tree()) as Files };
};

const answered = (picked: readonly Answer[]) => picked.reduce((text, [from, to]) => text.replace(from, () => to), city);
const planned = async (picked: readonly Answer[]) =>
  JSON.parse((await command({ ...built, "town/city.yaml": answered(picked) }, "build", "town", "--dry-run", "--json")).out) as Told;
/** The kit of a city of which nothing else was ever said. */
const kitOf = async (picked: readonly Answer[]) => (await command({ "town/city.yaml": answered(picked) }, "build", "town")).files;

/** The lines of a document that another does not have, or not as often. */
const linesOnlyIn = (text: string, other: string): readonly string[] => {
  const others = other.split("\n");
  return text.split("\n").filter((line) => {
    const at = others.indexOf(line);
    if (at >= 0) others.splice(at, 1);
    return at < 0;
  });
};

let built: Files = {};
beforeAll(async () => {
  built = await kitOf([]);
});

describe("a cause that a plan names", () => {
  it("put back alone really changes the place, whichever two answers were changed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.constantFrom(...answers), { minLength: 2, maxLength: 2 }), async (pair) => {
        const { changes } = await planned(pair);
        const fresh = await kitOf(pair);
        let named = 0;
        for (const answer of pair) {
          const fields = (await planned([answer])).facts.map(({ field }) => field);
          const without = await kitOf(pair.filter((it) => it !== answer));
          for (const { path, places } of changes) {
            const [now, back] = [fresh[`town/${path}`] ?? "", without[`town/${path}`] ?? ""];
            const [gone, come] = [linesOnlyIn(back, now), linesOnlyIn(now, back)].map((lines) => lines.map(plainText));
            for (const { before, after } of places.filter(({ because }) => because.some((it) => fields.includes(it)))) {
              const there = after === "" ? gone?.some((line) => line.includes(before)) : come?.some((line) => line.includes(after));
              expect(there, `${path}: „${before}“ → „${after}“ because of ${fields.join(", ")}`).toBe(true);
              named += 1;
            }
          }
        }
        expect(named).toBeGreaterThan(0);
      }),
      { numRuns: Number(process.env["RUNS"] ?? 2) },
    );
  }, 60_000);
});
