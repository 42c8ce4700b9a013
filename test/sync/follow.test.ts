import { describe, expect, it } from "vitest";
import { conflictsPath, conflictsText, type OpenDocument } from "../../src/sync/conflicts.ts";
import { follow, followWrites, possible, renumbered } from "../../src/sync/follow.ts";

const tree = (files: Record<string, string>) => new Map(Object.entries(files));
const moves = new Map([["kit/de/alt.md", "kit/de/neu.md"]]);
const none = new Map<string, ReadonlyMap<string, string>>();
const settled = { open: [], kept: new Map<string, string>() };

describe("a document that has another path now", () => {
  const disk = { base: tree({ "kit/de/alt.md": "A\n" }), ours: tree({ "kit/de/alt.md": "A mit Satz\n" }), ...settled };

  it("is found at its new path, with what a person wrote in it", () => {
    const { base, ours } = follow(disk, { moves, clauses: none });
    expect([...base]).toEqual([["kit/de/neu.md", "A\n"]]);
    expect([...ours]).toEqual([["kit/de/neu.md", "A mit Satz\n"]]);
  });

  it("is written to the new path and taken from the old one, its base too, and the lock comes last", () => {
    const followed = follow(disk, { moves, clauses: none });
    const writes = followWrites([{ path: ".oic/lock.yaml", bytes: "lock" }], disk, followed);
    expect(writes.map(({ path, bytes }) => [path, bytes])).toEqual([
      ["kit/de/neu.md", "A mit Satz\n"],
      ["kit/de/alt.md", null],
      [".oic/base/kit/de/neu.md", "A\n"],
      [".oic/base/kit/de/alt.md", null],
      [".oic/lock.yaml", "lock"],
    ]);
  });

  it("takes the text that the build decided on", () => {
    const followed = follow(disk, { moves, clauses: none });
    const writes = followWrites([{ path: "kit/de/neu.md", bytes: "B\n", was: "A mit Satz\n" }], disk, followed);
    expect(writes[0]).toEqual({ path: "kit/de/neu.md", bytes: "B\n", was: null });
  });

  it("stays where it is when somebody's file lies at the new path", () => {
    const taken = { ...disk, ours: tree({ "kit/de/alt.md": "A\n", "kit/de/neu.md": "fremd\n" }) };
    const renames = possible(taken, { moves, clauses: none });
    expect(renames.moves.size).toBe(0);
    expect([...follow(taken, renames).ours.keys()]).toEqual(["kit/de/alt.md", "kit/de/neu.md"]);
  });

  it("changes no write where nothing was renamed", () => {
    const writes = [{ path: "kit/de/alt.md", bytes: "B\n", was: "A mit Satz\n" }];
    expect(followWrites(writes, disk, follow(disk, { moves: new Map(), clauses: none }))).toEqual(writes);
  });
});

describe("a document with an open conflict that has another path now", () => {
  const conflict = { id: "1a", kind: "clause", section: "§ 4.5 Quorum", line: 3, base: "A", ours: "B", theirs: "C" };
  const open: readonly OpenDocument[] = [{ path: "kit/de/alt.md", conflicts: [conflict] }];
  const disk = {
    base: tree({ "kit/de/alt.md": "**§ 4.5** A\n" }),
    ours: tree({ "kit/de/alt.md": "**§ 4.5** B\n" }),
    open,
    kept: tree({
      ".oic/conflicts/ours/kit/de/alt.md": "**§ 4.5** B\n",
      ".oic/conflicts/theirs/kit/de/alt.md": "**§ 4.5** C\n",
    }),
  };
  const clauses = new Map([["kit/de/neu.md", new Map([["§ 4.5", "§ 4.6"]])]]);
  const followed = follow(disk, { moves, clauses });
  const moved = [{ path: "kit/de/neu.md", conflicts: [{ ...conflict, section: "§ 4.6 Quorum" }] }];

  it("is open at its new path, with both versions and their new numbers", () => {
    expect(followed.open).toEqual(moved);
    expect([...followed.kept]).toEqual([
      [".oic/conflicts/ours/kit/de/neu.md", "**§ 4.6** B\n"],
      [".oic/conflicts/theirs/kit/de/neu.md", "**§ 4.6** C\n"],
    ]);
  });

  it("takes the list, both versions and the base along on disk", () => {
    const writes = new Map(followWrites([], disk, followed).map(({ path, bytes }) => [path, bytes]));
    expect(writes.get(conflictsPath)).toBe(conflictsText(moved));
    expect(writes.get(".oic/conflicts/theirs/kit/de/neu.md")).toBe("**§ 4.6** C\n");
    expect(writes.get(".oic/conflicts/ours/kit/de/alt.md")).toBeNull();
    expect(writes.get(".oic/base/kit/de/neu.md")).toBe("**§ 4.6** A\n");
    expect(writes.get(".oic/base/kit/de/alt.md")).toBeNull();
  });

  it("leaves nothing behind when the build settles it", () => {
    const settling = [
      { path: ".oic/conflicts/ours/kit/de/neu.md", bytes: null },
      { path: ".oic/conflicts/theirs/kit/de/neu.md", bytes: null },
      { path: conflictsPath, bytes: null },
    ];
    const writes = new Map(followWrites(settling, disk, followed).map(({ path, bytes }) => [path, bytes]));
    const records = [...writes].filter(([path]) => path.startsWith(".oic/conflicts"));
    expect(records.every(([, bytes]) => bytes === null)).toBe(true);
    expect(records.length).toBe(5);
  });
});

describe("a clause that has another number now", () => {
  const numbers = new Map([
    ["§ 4.5", "§ 4.6"],
    ["§ 4.6", "§ 4.5"],
  ]);

  it.each([
    ["**§ 4.5 Beschlussfähigkeit.** Text", "**§ 4.6 Beschlussfähigkeit.** Text"],
    ["**§ 4.6** Text", "**§ 4.5** Text"],
    ["## § 4.5 Gremien", "## § 4.6 Gremien"],
    ["**§ 4.51** Text", "**§ 4.51** Text"],
    ["**§ 4.5a** Text", "**§ 4.5a** Text"],
    ["Siehe § 4.5 der Gemeindeordnung.", "Siehe § 4.5 der Gemeindeordnung."],
  ])("%s → %s", (before, after) => {
    expect(renumbered(before, numbers)).toBe(after);
  });
});
