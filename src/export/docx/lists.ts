import { AlignmentType, LevelFormat, LevelSuffix, type NumberingDefinition } from "docx";
import { step } from "./look.ts";

const levels = [0, 1, 2] as const;
const bullets = ["•", "–", "▪"] as const;
const numerals = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN] as const;

export type ListKind = "bullet" | "ordered" | "check";

/** Word's definition of a list; `base` is how far the text round the list stands in, in twips. */
export const numberingOf = (kind: ListKind, start: number, base: number): NumberingDefinition => ({
  reference: `${kind}-${start}-${base}`,
  levels: levels.map((level) => ({
    level,
    ...mark(kind, level),
    start: Math.max(0, start),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: base + step * (level + 1), hanging: step } } },
  })),
});

/** A checklist is a list without a mark of its own: the box stands in the text, where it can be ticked. */
const mark = (kind: ListKind, level: (typeof levels)[number]) => {
  if (kind === "check") return { format: LevelFormat.NONE, text: "", suffix: LevelSuffix.NOTHING };
  if (kind === "bullet") return { format: LevelFormat.BULLET, text: bullets[level] };
  return { format: numerals[level], text: level === 0 ? `%${level + 1}.` : `%${level + 1})` };
};
