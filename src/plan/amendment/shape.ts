import { flag, group, leaf, list } from "../shape.ts";

/** A draft amendment of an adopted document: what has changed since, and the old and the proposed wording beside each other. */
export const amendmentShape = group({
  city: leaf,
  /** Title of the adopted document. */
  document: leaf,
  audience: leaf,
  /** The adopted document's file. */
  file: leaf,
  version: leaf,
  on: leaf,
  hasReference: flag,
  reference: leaf,
  hasAnswers: flag,
  /** Each place can be told what it follows from. */
  isExact: flag,
  /** Newer template texts are among the reasons. */
  hasTemplate: flag,
  answers: list(group({ label: leaf, isTold: flag, change: leaf })),
  /** A wording holds cells of a table's row. */
  hasCells: flag,
  /** Row by row, old and new. */
  places: list(group({ number: leaf, place: leaf, before: leaf, after: leaf, reason: leaf })),
  /** The same by section, each with what is to be resolved. */
  sections: list(
    group({
      place: leaf,
      reasons: list(group({ label: leaf, text: leaf })),
      changes: list(
        group({
          /** `Nr. 6: Die Zeile „Summe“ lautet künftig`. */
          order: leaf,
          wording: leaf,
          /** The city worded this place itself. */
          ownWords: flag,
        }),
      ),
    }),
  ),
});
