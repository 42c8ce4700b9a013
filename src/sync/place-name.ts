import { blocksOf } from "./merge/blocks.ts";
import { readable } from "./section-words.ts";

/** For each line of a document what people call its section: the clause (`§ 4.5 Quorum`), else the heading; empty above the first. */
export const sectionNames = (text: string): readonly string[] => {
  const { parts, gaps } = blocksOf(text);
  const names: string[] = [];
  let section = "";
  for (const [n, part] of parts.entries()) {
    names.push(...Array<string>(lineEnds(gaps[n])).fill(section));
    section = part.section;
    names.push(...Array<string>(lineEnds(part.text)).fill(section));
  }
  return [...names, ...Array<string>(lineEnds(gaps.at(-1)) + 1).fill(section)];
};

const lineEnds = (text = ""): number => text.split("\n").length - 1;

/** Markdown as it is read: without marks of emphasis, table bars and backslashes before signs. */
export const plainText = (markdown: string): string =>
  readable(markdown.replaceAll(/(?<!\\)(\*\*|__|`)/g, "").replaceAll(/(?<!\\)\|/g, " "))
    .replaceAll(/\s+/g, " ")
    .replace(/^(?:#+|>|[-*]|\d+\.)(?: \[[ x]\])? /, "")
    .trim();
