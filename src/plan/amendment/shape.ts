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
  answers: list(group({ label: leaf, path: leaf })),
  places: list(
    group({
      number: leaf,
      place: leaf,
      isChanged: flag,
      isAdded: flag,
      isDropped: flag,
      /** The city worded this place itself. */
      ownWords: flag,
      before: leaf,
      after: leaf,
      reason: leaf,
    }),
  ),
});
