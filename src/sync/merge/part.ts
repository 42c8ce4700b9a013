/** What a stretch of a document is. `rule` is a line that only draws: a table's second row, a thematic break. */
export type PartKind = "heading" | "clause" | "paragraph" | "callout" | "item" | "row" | "rule" | "note" | "code" | "sentence" | "cell";

/** One stretch of a text, as it is matched with those of another version. */
export interface Part {
  /** As found. */
  readonly text: string;
  readonly kind: PartKind;
  /** Folded and single-spaced: two parts of the same `plain` say the same. */
  readonly plain: string;
  /** `plain` without clause number, list mark and emphasis: what stays when a clause is renumbered. */
  readonly key: string;
  /** What people call it by: a clause's number, a heading, the first cell of a row, a footnote's mark; null where it has no name. */
  readonly id: string | null;
  /** A heading's level 1–6, a clause 7, other blocks 8, list items and table rows 9. A part holds those of a higher rank that follow it. */
  readonly rank: number;
  /** The section it stands in, in words (`§ 4.5 Beschlussfähigkeit`); `""` before the first. */
  readonly section: string;
}

/** A text taken apart: `gaps[i]` stands before `parts[i]`, the last gap after the last part. Put together again it is the text. */
export interface Parts {
  readonly parts: readonly Part[];
  readonly gaps: readonly string[];
}

/** Something in what oic last wrote, in what the person has, and in what oic would write now. */
export interface Three<T> {
  readonly base: T;
  readonly ours: T;
  readonly theirs: T;
}
