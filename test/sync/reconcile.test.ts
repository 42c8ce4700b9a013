import { describe, expect, it } from "vitest";
import { type Change, reconcile } from "../../src/sync/reconcile.ts";

const path = "kit/de/charta.md";
/** Another document of the language, so that its folder is there. */
const other = "kit/de/fahrplan.md";

/** The one change of a file whose paragraphs are given by letter in base, ours and theirs; `-`: not there. */
function changeOf(letters: string): Change | undefined {
  const [base, ours, theirs] = letters
    .split(" ")
    .map((letter) => (letter === "-" ? [] : [[path, `${[...letter].join("\n\n")}\n`] as const]));
  return reconcile(new Map(base), new Map([[other, "x"], ...(ours ?? [])]), new Map(theirs)).find((change) => change.path === path);
}

describe("base, ours and theirs", () => {
  it.each<[letters: string, why: string, change: object]>([
    ["- - T", "new", { kind: "create", text: "T\n", rendered: "T\n" }],
    ["- T T", "there already with the same text", { kind: "adopt", rendered: "T\n" }],
    ["- O T", "somebody else's file in the way", { kind: "blocked" }],
    ["B B B", "nothing moved", { kind: "none" }],
    ["B B T", "the facts moved", { kind: "update", text: "T\n", rendered: "T\n" }],
    ["B O B", "a person edited it", { kind: "keep" }],
    ["B T T", "both came to the same text", { kind: "adopt", rendered: "T\n" }],
    [
      "B O T",
      "a person edited it and the facts moved: they collide",
      {
        kind: "conflict",
        text: "O\n",
        rendered: "T\n",
        ours: "O\n",
        merged: expect.objectContaining({ text: "O\n", conflicts: [expect.objectContaining({ base: "B", ours: "O", theirs: "T" })] }),
      },
    ],
    [
      "B OB TB",
      "a person edited it and the facts moved: not in one place",
      { kind: "merge", text: "O\n\nT\n\nB\n", rendered: "T\n\nB\n", merged: expect.anything() },
    ],
    ["B - B", "a person removed it", { kind: "stays-deleted" }],
    ["B - T", "a person removed it, the facts moved", { kind: "stays-deleted" }],
    ["B B -", "no longer in the kit", { kind: "delete" }],
    ["B O -", "no longer in the kit, but edited", { kind: "let-go" }],
    ["B - -", "no longer in the kit and gone", { kind: "forget" }],
  ])("%s: %s", (letters, _why, change) => {
    expect(changeOf(letters)).toEqual({ path, ...change });
  });

  const halves = "# A\n\n<<<<<<< HEAD\nMine.\n=======\nYours.\n>>>>>>> branch\n";
  const known = (base: string, ours: string, theirs: string) =>
    reconcile(new Map([[path, base]]), new Map([[path, ours]]), new Map([[path, theirs]]));

  it.each(["B\n", "T\n"])("leave a document alone in which git left two versions, and name the line (%j)", (theirs) => {
    expect(known("B\n", halves, theirs)).toEqual([{ kind: "blocked", path, marks: 3 }]);
    expect(known("B\n", halves.replaceAll("\n", "\r\n"), theirs)).toEqual([{ kind: "blocked", path, marks: 3 }]);
  });

  it("take the new text where git left the same two versions in what oic remembers: nobody wrote there", () => {
    expect(known(halves, halves, "T\n")).toEqual([{ kind: "update", path, text: "T\n", rendered: "T\n" }]);
  });

  it.each(["Title\n=======\n", "<<<<<<< so it began\n", ">>>>>>> cited\n", "a <<<<<<< b\n=======\n>>>>>>> c\n"])(
    "see no two versions in %j",
    (ours) => {
      expect(known("B\n", ours, "B\n")).toEqual([{ kind: "keep", path }]);
    },
  );

  it("say nothing of a file only people know", () => {
    expect(changeOf("- O -")).toBeUndefined();
  });

  it("create a language again whose whole folder is gone, and forget what it no longer holds", () => {
    const base = new Map([
      ["kit/de/charta.md", "B"],
      ["kit/de/alt.md", "B"],
      ["kit/en/charter.md", "B"],
    ]);
    const theirs = new Map([
      ["kit/de/charta.md", "B"],
      ["kit/en/charter.md", "B"],
    ]);
    expect(reconcile(base, new Map([["kit/en/charter.md", "B"]]), theirs).map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      "forget kit/de/alt.md",
      "create kit/de/charta.md",
      "none kit/en/charter.md",
    ]);
  });

  it("leave a removed file removed that lies in no language's folder", () => {
    const tree = new Map([["kit/plan.md", "B"]]);
    expect(reconcile(tree, new Map(), tree)).toEqual([{ kind: "stays-deleted", path: "kit/plan.md" }]);
  });
});

describe("what an editor or a mail program changes by itself", () => {
  it.each([
    ["Windows line ends", "Ä 1\r\n€ 2\r\n"],
    ["Unicode form D", "Ä 1\n€ 2\n".normalize("NFD")],
    ["non-breaking spaces", "Ä\u00A01\n€\u202F2\n"],
    ["a byte order mark", "\uFEFFÄ 1\n€ 2\n"],
  ])("%s are no edit", (_what, ours) => {
    const tree = new Map([[path, "Ä 1\n€ 2\n"]]);
    expect(reconcile(tree, new Map([[path, ours]]), tree)).toEqual([{ kind: "none", path }]);
  });

  it("an update keeps the line ends it found", () => {
    const [change] = reconcile(new Map([[path, "a\nb\n"]]), new Map([[path, "a\r\nb\r\n"]]), new Map([[path, "a\nc\n"]]));
    expect(change).toEqual({ kind: "update", path, text: "a\r\nc\r\n", rendered: "a\nc\n" });
  });
});
