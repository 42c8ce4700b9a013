import type { Lang } from "../../language.ts";
import type { Tone } from "../blocks.ts";
import type { Look } from "./look.ts";

/** What is counted while a document is written. */
export interface Count {
  /** Lists so far: each has its own numbering. */
  lists: number;
  /** Footnotes that are in the text already; a second mention repeats the number. */
  readonly noted: Set<number>;
}

/** Where a block is written. Widths and indents in twips. */
export interface Place {
  readonly look: Look;
  readonly lang: Lang;
  readonly count: Count;
  readonly width: number;
  readonly indent: number;
  /** Levels of list round it. */
  readonly depth: number;
  readonly box: Tone | "quote" | "header" | "cell" | null;
  /** Stands right after a table, which has no space below of its own. */
  readonly afterTable: boolean;
  /** Space below its last paragraph, in twips; null for the style's own. */
  readonly below: number | null;
}
