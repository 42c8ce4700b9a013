import { cellsIn } from "./merge/cells.ts";
import { markOf } from "./merge/line.ts";
import type { Part, Parts } from "./merge/part.ts";

/** Where each part of a text begins and ends, by its place in the list. */
export const placesOf = ({ parts, gaps }: Parts): readonly (readonly [start: number, end: number])[] => {
  let at = 0;
  return parts.map(({ text }, index) => {
    const start = at + (gaps[index]?.length ?? 0);
    at = start + text.length;
    return [start, at] as const;
  });
};

/** What a reader sees of a part, on one line: no marks of lists, emphasis or links, a row's cells one after the other. */
export const wordsOfPart = ({ kind, text }: Pick<Part, "kind" | "text">): string =>
  kind === "row"
    ? cellsIn(text)
        .cells.map(plainWords)
        .filter((cell) => cell !== "")
        .join(" · ")
    : plainWords(text.slice(markOf(text).length));

/** Markdown within a line as a reader sees it. */
export const plainWords = (text: string): string =>
  text
    .replace(/\n[ \t]*(?:>[ \t]?)*/g, " ")
    .replace(/(?<!\\)\*\*|(?<![\\\w])__(?!_)|(?<!_)__(?!\w)/g, "")
    .replace(/(?<!\\)\[([^\]]{1,300})\]\(([^()\s]{1,500})\)/g, "$1 ($2)")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
