import type { Note } from "./note.ts";
import type { Part, Three } from "./part.ts";

/** First and last place of what stands together in one version; null where it is not there. */
export type At = readonly [number, number] | null;

/** What moves, stays or goes as one: a part in the versions that hold it, or a whole section, list or table. */
export interface Unit extends Three<At> {
  /** Its first part. */
  readonly head: Part;
  readonly kind: Note["kind"];
}

/** A unit with what is to stand in its place; `gone`: nothing. */
export interface Decided {
  readonly unit: Unit;
  readonly text: string;
  readonly notes: readonly Note[];
  readonly gone: boolean;
}
