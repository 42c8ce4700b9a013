import { byCodeUnit, type FileTree } from "../files.ts";
import { isSame, withLineEnds } from "./fold.ts";
import { gitMarksAt } from "./git-marks.ts";
import { type MergedText, mergeText } from "./merge/merge-text.ts";

/**
 * What becomes of one file. `text` is what is written to it, `rendered` what the base then remembers.
 * - `create`: it is new, or its whole language folder was removed; - `update`: it is as oic left it, the facts moved on;
 * - `adopt`: it says already what oic would write; - `none`: nothing moved;
 * - `keep`: a person edited it, the facts did not move; - `merge`: both moved, and `text` has both;
 * - `conflict`: both moved, and in some places they collide: `text` has the person's words there, `ours` is all of the person's text;
 * - `waiting`: a conflict of an earlier build is open in it (`places`: how many), so nothing is done to it;
 * - `blocked`: somebody else's file lies where it should go, or git left two versions in it (`marks`: the line where); - `stays-deleted`: a person removed it;
 * - `delete`: it is no longer part of the kit; - `let-go`: the same, but a person edited it, so it stays and oic no longer looks after it;
 * - `forget`: it is no longer part of the kit and gone already.
 */
export type Change =
  | { readonly kind: "create" | "update"; readonly path: string; readonly text: string; readonly rendered: string }
  | { readonly kind: "adopt"; readonly path: string; readonly rendered: string }
  | { readonly kind: "merge"; readonly path: string; readonly text: string; readonly rendered: string; readonly merged: MergedText }
  | {
      readonly kind: "conflict";
      readonly path: string;
      readonly text: string;
      readonly rendered: string;
      readonly merged: MergedText;
      readonly ours: string;
    }
  | { readonly kind: "waiting"; readonly path: string; readonly places: number }
  | { readonly kind: "blocked"; readonly path: string; readonly marks?: number }
  | { readonly kind: "keep" | "none" | "stays-deleted" | "delete" | "let-go" | "forget"; readonly path: string };

/** What a change is told by, without its texts. */
export interface ChangeMark {
  readonly kind: Change["kind"];
  readonly path: string;
  /** Places that wait for a decision, of a `waiting` one. */
  readonly places?: number;
  /** Line where git left two versions, of a `blocked` one. */
  readonly marks?: number;
  /** What was merged, of a `merge` or `conflict`. */
  readonly merged?: MergedText;
}

/** What the cache remembers of a change. */
export const markOf = (change: Change): ChangeMark =>
  change.kind === "waiting" || change.kind === "blocked" ? change : { kind: change.kind, path: change.path };

/** The base of a file that a person removed: so a build that takes the last other file of a language away does not look like a person's doing. */
export const removed = "";

/** One path in the three trees; undefined where it is not there. */
interface Three {
  readonly path: string;
  readonly base: string | undefined;
  readonly ours: string | undefined;
  readonly theirs: string | undefined;
}

/**
 * Compares what oic last wrote (`base`), what lies on disk (`ours`) and what it would write now (`theirs`), all three by the same paths
 * (`kit/de/charta.md`), and says for each file what is to be done, in the order of the paths. Files that only people know are not mentioned.
 * Nothing it answers loses a text a person wrote. An empty text in `base` stands for a file that a person removed in an earlier build.
 */
export function reconcile(base: FileTree, ours: FileTree, theirs: FileTree): readonly Change[] {
  const gone = foldersGone(base, ours);
  const paths = [...new Set([...base.keys(), ...theirs.keys()])].sort(byCodeUnit);
  return paths.map((path) => {
    const three = { path, base: base.get(path), ours: ours.get(path), theirs: theirs.get(path) };
    const again = three.theirs !== undefined && gone.has(languageFolder(path));
    return changeOf(again ? { ...three, base: undefined } : three);
  });
}

/** Languages whose whole folder a person removed since the last build: oic wrote files there, and none is left. */
function foldersGone(base: FileTree, ours: FileTree): ReadonlySet<string | null> {
  const gone = new Set([...base].filter(([, text]) => text !== removed).map(([path]) => languageFolder(path)));
  for (const folder of [null, ...[...ours.keys()].map(languageFolder)]) gone.delete(folder);
  return gone;
}

/** `kit/de/charta.md` → `kit/de`; null for a file that lies in no language's folder. */
function languageFolder(path: string): string | null {
  const names = path.split("/");
  return names.length < 3 ? null : names.slice(0, 2).join("/");
}

/** The twelve rows, split by whether the file is still part of the kit and whether oic wrote it before. */
function changeOf(three: Three): Change {
  if (three.theirs === undefined) return dropped(three);
  return three.base === undefined ? arriving(three, three.theirs) : known(three, three.theirs);
}

function dropped({ path, base, ours }: Three): Change {
  if (ours === undefined) return { kind: "forget", path };
  return { kind: isSame(ours, base) ? "delete" : "let-go", path };
}

function arriving({ path, ours }: Three, theirs: string): Change {
  if (ours === undefined) return { kind: "create", path, text: theirs, rendered: theirs };
  return isSame(ours, theirs) ? { kind: "adopt", path, rendered: theirs } : { kind: "blocked", path };
}

function known({ path, base, ours }: Three, theirs: string): Change {
  if (ours === undefined) return { kind: "stays-deleted", path };
  const marks = isSame(ours, base) ? null : gitMarksAt(ours);
  if (marks !== null) return { kind: "blocked", path, marks };
  if (isSame(base, theirs)) return { kind: isSame(ours, base) ? "none" : "keep", path };
  if (isSame(ours, base)) return { kind: "update", path, text: withLineEnds(theirs, ours), rendered: theirs };
  if (isSame(ours, theirs)) return { kind: "adopt", path, rendered: theirs };
  return bothMoved({ path, base: base ?? "", ours, theirs });
}

function bothMoved({ path, ...three }: { readonly [Key in keyof Three]: string }): Change {
  const merged = mergeText(three);
  const change = { path, text: merged.text, rendered: three.theirs, merged };
  return merged.conflicts.length === 0 ? { kind: "merge", ...change } : { kind: "conflict", ...change, ours: three.ours };
}
