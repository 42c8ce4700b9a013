import type { Difference } from "./synopsis.ts";

/** The synopsis of an adopted document as it would be with some changed answers put back to what they were at its adoption. */
export interface SynopsisPutBack {
  /** The answers, as they are named as a cause. */
  readonly fields: readonly string[];
  readonly differences: readonly Difference[];
}

/** What was put back. */
export interface PutBackSynopses {
  readonly apart: readonly SynopsisPutBack[];
  /** With every changed answer put back, so that only newer templates are left; null where that cannot be known. */
  readonly whole: readonly Difference[] | null;
  /** Was every changed answer put back apart? */
  readonly complete: boolean;
}

/** Why an adopted text would be another at a place. */
export interface Cause {
  /** Changed answers each of which, put back alone, takes the difference away. */
  readonly fields: readonly string[];
  /**
   * Where none does: it follows from several answers together, from answers that could not be put back alone, or, where templates cannot be told
   * from answers, it is not known.
   */
  readonly others: "none" | "together" | "further" | "unknown";
  /** The templates have another text at this place, too, or alone. */
  readonly template: boolean;
}

/**
 * A difference follows from an answer exactly where, with that answer put back, the synopsis has no such difference any more; from newer templates
 * where the same place differs though all answers are as they were.
 */
export const causeOf = (difference: Difference, { apart, whole, complete }: PutBackSynopses): Cause => {
  const without = apart.filter(({ differences }) => !differences.some((it) => isSame(it, difference)));
  const fields = [...new Set(without.flatMap((it) => it.fields))];
  const template = whole?.some((it) => isSame(it, difference) || isAtPlace(it, difference)) ?? false;
  if (fields.length > 0 || whole?.some((it) => isSame(it, difference))) return { fields, others: "none", template };
  if (whole === null) return { fields, others: "unknown", template };
  return { fields, others: complete ? "together" : "further", template };
};

/** The same section, row, kind and new wording; of words that are gone, the same old ones. */
const isSame = (a: Difference, b: Difference): boolean =>
  a.kind === b.kind && a.section === b.section && a.row === b.row && a.after === b.after && (a.after !== null || a.before === b.before);

/** The same adopted wording, whatever is to take its place. */
const isAtPlace = (a: Difference, b: Difference): boolean =>
  a.before !== null && a.before === b.before && a.section === b.section && a.row === b.row;
