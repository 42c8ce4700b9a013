import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli.ts";
import { readConflicts } from "../../src/sync/conflicts.ts";
import { testWorld } from "../../src/world/test-world.ts";
import { answers, city } from "./answers.ts";
import { anyEdit, edited } from "./merge/any-document.ts";

type Files = Readonly<Record<string, string>>;

const command = async (files: Files, line: string) => {
  const world = testWorld({ argv: line.split(" "), files, lang: "de" });
  const code = await run(world);
  return { code, files: Object.fromEntries(world.tree()) as Files, said: world.stdout() + world.stderr() };
};

const kit = (files: Files) => Object.keys(files).filter((path) => path.startsWith("town/kit/"));
const changed = (picked: readonly (readonly [string, string])[]) => picked.reduce((text, [from, to]) => text.replace(from, () => to), city);

/** Words that stand in the kit or in a conflict. */
const wordsIn = (files: Files): ReadonlySet<string> => {
  const open = readConflicts(files["town/.oic/conflicts.yaml"] ?? null, "de").flatMap((it) => it.conflicts.map(({ ours }) => ours));
  return new Set([...kit(files).map((path) => files[path] ?? ""), ...open].flatMap((text) => text.match(/hand\d+/g) ?? []));
};

let built: Files = {};
beforeAll(async () => {
  built = (await command({ "town/city.yaml": city }, "build town")).files;
});

const lifes = fc.record({
  templates: fc.array(fc.tuple(fc.nat(), anyEdit("alt")), { maxLength: 6 }),
  edits: fc.array(fc.tuple(fc.nat(), anyEdit("hand")), { minLength: 1, maxLength: 12 }),
  picked: fc.uniqueArray(fc.constantFrom(...answers), { minLength: 1, maxLength: 4 }),
});

/** The kit as people leave it: each edit in one of its documents. */
const byHand = (files: Files, edits: readonly (readonly [number, (text: string) => string])[]): Files => {
  const paths = kit(files);
  const now: Record<string, string> = { ...files };
  for (const [n, edit] of edits) {
    const path = paths[n % paths.length] ?? "";
    now[path] = edited(now[path] ?? "", [edit]);
  }
  return now;
};

/** The kit as other templates had written it: in the documents and in what oic remembers of them. */
const fromOtherTemplates = (files: Files, edits: readonly (readonly [number, (text: string) => string])[]): Files => {
  const written = byHand(files, edits);
  const remembered = kit(written).map((path) => [path.replace("town/", "town/.oic/base/"), written[path] ?? ""] as const);
  return { ...written, ...Object.fromEntries(remembered) };
};

/** What an undo takes back is all but its own records. */
const withoutRecords = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !path.includes("/.oic/history/") && !path.endsWith("/.oic/cache.json")));

describe("a kit that people edit while answers and templates change", () => {
  it("loses no word of theirs, needs no second build, after a decision is done, and goes back byte for byte", async () => {
    await fc.assert(
      fc.asyncProperty(lifes, async ({ templates, edits, picked }) => {
        const edited = byHand(fromOtherTemplates(built, templates), edits);
        const first = await command({ ...edited, "town/city.yaml": changed(picked) }, "build town");
        const open = "town/.oic/conflicts.yaml" in first.files;
        expect(first.code, first.said).toBe(open ? 3 : 0);
        expect([...wordsIn(first.files)].sort()).toEqual([...wordsIn(edited)].sort());
        const second = await command(first.files, "build town");
        expect(second.files).toEqual(first.files);
        const settled = await command(first.files, "resolve town --take mine");
        expect(settled.code, settled.said).toBe(0);
        const last = await command(settled.files, "build town");
        expect(last.said).toMatch(/nichts zu tun\n/);
        expect([...wordsIn(last.files)].sort()).toEqual([...wordsIn(first.files)].sort());
        const undone = await command(first.files, "undo town");
        expect(withoutRecords(undone.files)).toEqual(withoutRecords({ ...edited, "town/city.yaml": changed(picked) }));
      }),
      { numRuns: Number(process.env["RUNS"] ?? 6) },
    );
  }, 60_000);
});
