import type { PartKind } from "./part.ts";

/**
 * What became of one place: `kept`, the person's change stands; `taken`, the new text came in; `joined`, both did; `conflict`, they collide.
 * The texts are as found, `""` where there is none; `now` is what stands in the document.
 */
export interface Note {
  readonly what: "kept" | "taken" | "joined" | "conflict";
  readonly kind: PartKind | "section" | "list" | "table";
  readonly section: string;
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
  readonly now: string;
  /** Names a conflict, the same in every merge of the same texts; `""` elsewhere. */
  readonly id: string;
}

/** Text and what there is to say about it. */
export interface Said {
  readonly text: string;
  readonly notes: readonly Note[];
}
