import { type Line, wordsIn } from "./markdown-lines.ts";

/** A heading, its line, and how many words stand under it. */
export interface Section {
  readonly title: string;
  readonly line: number;
  readonly words: number;
}

/** What stands under each heading, up to the next; the title of the document has no section. */
export const sectionsOf = (lines: readonly Line[]): readonly Section[] => {
  const heads = lines.filter(({ kind, level }) => kind === "heading" && level > 1);
  return heads.map(({ text, number }, at) => {
    const end = heads[at + 1]?.number ?? Number.POSITIVE_INFINITY;
    const own = lines.filter((it) => it.number > number && it.number < end);
    return { title: text, line: number, words: own.reduce((sum, it) => sum + wordsIn(it.text).length, 0) };
  });
};
