import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FileTree } from "../../src/files.ts";
import { applyChanges, type KitWrite, rememberedBase } from "../../src/sync/apply.ts";
import { conflictsPath, holdOpen, readConflicts } from "../../src/sync/conflicts.ts";
import { fold } from "../../src/sync/fold.ts";
import { emptyLock, lockAfter, lockPath, lockText } from "../../src/sync/lock.ts";
import { reconcile } from "../../src/sync/reconcile.ts";

/** A city's folder as far as a build sees it. */
interface Folder {
  readonly base: FileTree;
  readonly ours: FileTree;
  readonly lock: string | null;
  readonly conflicts?: string | null;
}

function written(tree: FileTree, writes: readonly KitWrite[], prefix: string): FileTree {
  const after = new Map(tree);
  for (const { path, bytes } of writes.filter((write) => write.path.startsWith(prefix))) {
    if (bytes === null) after.delete(path.slice(prefix.length));
    else after.set(path.slice(prefix.length), bytes);
  }
  return after;
}

function build(folder: Folder, theirs: FileTree) {
  const open = readConflicts(folder.conflicts ?? null, "en");
  const changes = holdOpen(reconcile(folder.base, folder.ours, theirs), open);
  const lock = lockText(lockAfter({ packs: emptyLock.packs, documents: {} }, changes));
  const writes = applyChanges(changes, { ...folder, open }, lock);
  const kit = writes.filter(({ path }) => path.startsWith("kit/"));
  const list = writes.find(({ path }) => path === conflictsPath);
  const conflicts = list === undefined ? (folder.conflicts ?? null) : list.bytes;
  const after: Folder = { base: written(folder.base, writes, ".oic/base/"), ours: written(folder.ours, kit, ""), lock, conflicts };
  return { changes, writes, after };
}

const text = fc.constantFrom("a\n", "b\n", "c\n", "a\r\n", "ä 1\n", "a\u0308\u00A01\r\n");
const path = fc.constantFrom(
  "kit/de/charta.md",
  "kit/de/fahrplan.md",
  "kit/de/konzepte/hack.md",
  "kit/en/charter.md",
  "kit/en/x.md",
  "kit/y.md",
);
const tree: fc.Arbitrary<FileTree> = fc.array(fc.tuple(path, text)).map((files) => new Map(files));

describe("a build", () => {
  it("leaves nothing to write for the one after it", () => {
    fc.assert(
      fc.property(tree, tree, tree, (base, ours, theirs) => {
        const first = build({ base, ours, lock: null }, theirs);
        expect(build(first.after, theirs).writes).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("leaves removed what a person removed, though oic then takes away the language's last other file", () => {
    const base = new Map([
      ["kit/en/charter.md", "a\n"],
      ["kit/en/x.md", "a\n"],
    ]);
    const theirs = new Map([["kit/en/charter.md", "a\n"]]);
    const first = build({ base, ours: new Map([["kit/en/x.md", "a\n"]]), lock: null }, theirs);
    expect(first.after.ours.size).toBe(0);
    expect(build(first.after, theirs).changes).toEqual([{ kind: "stays-deleted", path: "kit/en/charter.md" }]);
  });

  it("never overwrites or removes a text that oic did not write", () => {
    fc.assert(
      fc.property(tree, tree, tree, (base, ours, theirs) => {
        const { after } = build({ base, ours, lock: null }, theirs);
        const byHand = [...ours].filter(([at, found]) => fold(found) !== fold(base.get(at) ?? "\0"));
        for (const [at, found] of byHand) expect(after.ours.get(at)).toBe(found);
      }),
      { numRuns: 200 },
    );
  });

  it("keeps an edited sentence through builds with ever other facts", () => {
    fc.assert(
      fc.property(fc.array(tree), (kits) => {
        const edited = new Map([["kit/de/charta.md", "by hand\n"]]);
        const start: Folder = { base: new Map([["kit/de/charta.md", "a\n"]]), ours: edited, lock: null };
        const end = kits.reduce((folder, theirs) => build(folder, theirs).after, start);
        expect(end.ours.get("kit/de/charta.md")).toBe("by hand\n");
      }),
    );
  });
});

describe("the writes of a build", () => {
  const one = (at: string, words: string): FileTree => new Map([[at, words]]);

  it("are the kit, then the base, the lock last, and carry what they were decided from", () => {
    const base = new Map([
      ["kit/de/a.md", "old"],
      ["kit/de/b.md", "gone"],
    ]);
    const { writes } = build({ base, ours: base, lock: null }, one("kit/de/a.md", "new"));
    expect(writes).toEqual([
      { path: "kit/de/a.md", bytes: "new", was: "old" },
      { path: "kit/de/b.md", bytes: null, was: "gone" },
      { path: ".oic/base/kit/de/a.md", bytes: "new" },
      { path: ".oic/base/kit/de/b.md", bytes: null },
      { path: lockPath, bytes: expect.any(String) },
    ]);
  });

  it("keep both versions and do not advance the base where person and facts collide, and do nothing more until it is settled", () => {
    const { after, writes } = build({ base: one("kit/de/a.md", "B"), ours: one("kit/de/a.md", "O"), lock: null }, one("kit/de/a.md", "T"));
    expect(after.base.get("kit/de/a.md")).toBe("B");
    expect(writes.slice(0, 2)).toEqual([
      { path: ".oic/conflicts/ours/kit/de/a.md", bytes: "O" },
      { path: ".oic/conflicts/theirs/kit/de/a.md", bytes: "T" },
    ]);
    expect(readConflicts(after.conflicts ?? null, "en")).toEqual([
      { path: "kit/de/a.md", conflicts: [expect.objectContaining({ section: "", line: 1, base: "B", ours: "O", theirs: "T" })] },
    ]);
    const again = build(after, one("kit/de/a.md", "another"));
    expect(again).toMatchObject({ changes: [{ kind: "waiting", path: "kit/de/a.md", places: 1 }], writes: [] });
  });

  it("take an open conflict away when the person takes the new text by hand", () => {
    const first = build({ base: one("kit/de/a.md", "B"), ours: one("kit/de/a.md", "O"), lock: null }, one("kit/de/a.md", "T"));
    const { after, writes } = build({ ...first.after, ours: one("kit/de/a.md", "T") }, one("kit/de/a.md", "T"));
    expect(after.conflicts).toBeNull();
    expect(after.base.get("kit/de/a.md")).toBe("T");
    expect(writes.filter(({ bytes }) => bytes === null).map(({ path }) => path)).toEqual([
      ".oic/conflicts/ours/kit/de/a.md",
      ".oic/conflicts/theirs/kit/de/a.md",
      conflictsPath,
    ]);
  });
});

describe("what the lock knows as removed", () => {
  const ours = new Map([["kit/de/b.md", "B"]]);
  const theirs = new Map([["kit/de/a.md", "T"]]);
  const kindFrom = (base: FileTree) => reconcile(base, ours, theirs).map(({ kind }) => kind);

  it("stays away even where the base was lost", () => {
    expect(kindFrom(rememberedBase(new Map(), ["kit/de/a.md"]))).toEqual(["stays-deleted"]);
  });

  it("comes back when it is asked for", () => {
    expect(kindFrom(rememberedBase(new Map(theirs), ["kit/de/a.md"], ["kit/de/a.md"]))).toEqual(["create"]);
  });
});
