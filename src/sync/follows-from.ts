import type { Passage } from "./passages.ts";

/** What putting some changed fields of the city file back to what they were would do to a document. */
export interface PutBack {
  /** The fields, as they are named as a cause. */
  readonly fields: readonly string[];
  /** Where the new text differs from the text with these fields put back. */
  readonly differing: readonly Located[];
}

type Located = Pick<Passage, "before" | "after" | "from" | "to"> & { readonly where: string };

/**
 * The changed fields a passage follows from: exactly those with which put back the text is another one at that place. Of words that are gone there is
 * no place left: they follow from the fields that bring the same words back to the same section.
 */
export const followsFrom = (passage: Located, all: readonly PutBack[]): readonly string[] => [
  ...new Set(all.filter(({ differing }) => differing.some((it) => isSamePlace(it, passage))).flatMap(({ fields }) => fields)),
];

const isSamePlace = (a: Located, b: Located): boolean => {
  if (a.after === "" && b.after === "") return a.where === b.where && a.before.trim() === b.before.trim();
  return a.from < b.to && b.from < a.to;
};
