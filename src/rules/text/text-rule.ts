import type { Lang } from "../../language.ts";
import type { Dimension, RuleLevel, SlotValue } from "../rule.ts";

/** A document of the kit as it stands, with what people have written into it. */
export interface TextDocument {
  /** Its id in the pack: `start-here`, `charter`, `playbook`. */
  readonly id: string;
  readonly lang: Lang;
  /** Its file in the city's folder. */
  readonly path: string;
  /** Its Markdown. */
  readonly text: string;
  /** Whether it is marked final, and not a draft any more. */
  readonly final: boolean;
}

/** What a text rule found, in a line of the document, counted from 1. */
export interface TextBreach {
  readonly line: number;
  readonly values: Readonly<Record<string, SlotValue>>;
  /** Which of the rule's messages. */
  readonly says: string;
}

/** One rule of a good document. Its words stand in words/<lang>/text.ts. */
export interface TextRule {
  readonly code: string;
  readonly name: string;
  readonly level: RuleLevel;
  readonly dimension: Dimension;
  /** What it rests on: addresses, or `estimate`. */
  readonly sources: readonly string[];
  /** A text of a final `start-here` about which the rule has nothing to say, and one about which it does. */
  readonly good: string;
  readonly bad: string;
  readonly check: (document: TextDocument) => readonly TextBreach[];
}
