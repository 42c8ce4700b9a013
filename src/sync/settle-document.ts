import { baseFolder, type KitWrite } from "./apply.ts";
import { conflictsPath, conflictsText, keptVersions, type OpenDocument } from "./conflicts.ts";
import { isSame } from "./fold.ts";
import { type Choose, type Conflict, mergeText } from "./merge/merge-text.ts";
import type { Three } from "./merge/part.ts";

/** A document with open conflicts as it lies in the folder. */
export interface Unsettled {
  readonly path: string;
  /** The three texts that collided. */
  readonly three: Three<string>;
  /** The document on disk now; null where it was removed since. */
  readonly now: string | null;
  /** Every document with open conflicts. */
  readonly open: readonly OpenDocument[];
}

/** The places to be decided in a document. */
export const conflictsIn = ({ three }: Unsettled): readonly Conflict[] => mergeText(three).conflicts;

/**
 * The files that settle a document: its text with each conflict as chosen, the base moved on, both versions and the entry in the list gone. What the
 * person edited since the conflict arose stays; null where such an edit touches a place for which the new text was chosen.
 */
export function settleDocument(document: Unsettled, choose: Choose): readonly KitWrite[] | null {
  const { path, three, now, open } = document;
  const text = settledText(three, now, choose);
  if (text === undefined) return null;
  const list = conflictsText(open.filter((it) => it.path !== path));
  return [
    ...(text === now || text === null ? [] : [{ path, bytes: text, was: now }]),
    ...Object.values(keptVersions(path)).map((at) => ({ path: at, bytes: null })),
    { path: conflictsPath, bytes: list },
    { path: `${baseFolder}/${path}`, bytes: three.theirs },
  ];
}

/** null: the document stays removed; undefined: the choice cannot be brought together with what was edited since. */
function settledText(three: Three<string>, now: string | null, choose: Choose): string | null | undefined {
  if (now === null) return null;
  const before = mergeText(three).text;
  const settled = mergeText(three, choose).text;
  if (isSame(now, before)) return settled;
  const again = mergeText({ base: before, ours: now, theirs: settled });
  return again.conflicts.length === 0 ? again.text : undefined;
}
