import { type Line, visible, wordsIn } from "./markdown-lines.ts";

/** A sentence of running text, with the line in which its paragraph begins. */
export interface Sentence {
  readonly line: number;
  readonly text: string;
  readonly words: number;
}

/** Abbreviations and day numbers after which a point ends no sentence. */
const pointWithin =
  /(?:^|[\s(„“"])(?:\p{L}|\d{1,2}|Abs|Art|Nr|Az|bzw|ca|inkl|ggf|usw|vgl|Mo|Di|Mi|Do|Fr|Sa|So|Dr|Prof|St|etc|No|Mr|Ms|Mrs|vs)\.$/u;

/** Sentences of paragraphs and list items; headings and tables have none. A colon or the end of an item ends one too. */
export const sentencesOf = (lines: readonly Line[]): readonly Sentence[] =>
  paragraphs(lines).flatMap(({ line, text }) =>
    pieces(visible(text)).flatMap((piece) => {
      const words = wordsIn(piece).length;
      return words === 0 ? [] : [{ line, text: piece, words }];
    }),
  );

interface Paragraph {
  readonly line: number;
  readonly text: string;
}

const paragraphs = (lines: readonly Line[]): readonly Paragraph[] => {
  const found: Paragraph[] = [];
  let running = false;
  for (const { kind, number, text } of lines) {
    const last = found.at(-1);
    if (kind === "prose" && running && last) found[found.length - 1] = { line: last.line, text: `${last.text} ${text}` };
    else if (kind === "prose" || kind === "item") found.push({ line: number, text });
    running = kind === "prose" || kind === "item";
  }
  return found;
};

const pieces = (text: string): readonly string[] => {
  const done: string[] = [];
  let running = "";
  for (const part of text.split(/(?<=[.!?:…][“”"»)]*)\s+/)) {
    running = running === "" ? part : `${running} ${part}`;
    if (pointWithin.test(part)) continue;
    done.push(running.trim());
    running = "";
  }
  return running.trim() === "" ? done : [...done, running.trim()];
};
