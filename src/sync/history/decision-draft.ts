import type { Conflict } from "../merge/merge-text.ts";
import type { Draft } from "./record.ts";

/** A place that was decided: `text` null for the person's own, which stays. */
interface Decision {
  readonly conflict: Conflict;
  readonly text: string | null;
}

/** What the history says of the decisions about one document; `by`: who took them, null where nobody is known. */
export const decisionDraft = (
  decisions: readonly Decision[],
  { path, by }: { readonly path: string; readonly by: string | null },
): Draft => ({
  kind: "decision",
  undoes: null,
  facts: [],
  packs: [],
  documents: [],
  exports: 0,
  decisions: decisions.map(({ conflict, text }) => ({ document: path, place: conflict.section, taken: takenOf(conflict, text), by })),
});

const takenOf = ({ ours, theirs }: Conflict, text: string | null): Draft["decisions"][number]["taken"] => {
  if (text === null || text === ours) return "mine";
  if (text === theirs) return "theirs";
  return ours !== "" && theirs !== "" && text.includes(ours.trim()) && text.includes(theirs.trim()) ? "both" : "other";
};
