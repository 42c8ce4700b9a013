/** A line of Markdown as readers meet it. `number` counts from 1. */
export interface Line {
  readonly number: number;
  readonly kind: "heading" | "table" | "item" | "prose" | "blank";
  /** Without the marks of its kind: `Ziele` for `## Ziele`. A table's line keeps its bars. */
  readonly text: string;
  /** 1…6 for a heading, else 0. */
  readonly level: number;
}

/** Lines outside code, each by its kind; quotations and callouts are read without their marks. */
export const linesOf = (markdown: string): readonly Line[] => {
  let code = false;
  return markdown.split(/\r?\n/).flatMap((raw, at): readonly Line[] => {
    const fence = /^ {0,3}(```|~~~)/.test(raw);
    if (fence) code = !code;
    return fence || code ? [] : [lineOf(raw.replace(/^(?: {0,3}> ?)+(?:\[!\w+\])?/, ""), at + 1)];
  });
};

const lineOf = (raw: string, number: number): Line => {
  const text = raw.trim();
  const heading = /^(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?$/.exec(text);
  if (heading) return { number, kind: "heading", text: heading[2] ?? "", level: heading[1]?.length ?? 1 };
  const item = /^(?:[-*+]|\d{1,9}[.)])[ \t]+(.*)$/.exec(text);
  if (item) return { number, kind: "item", text: item[1] ?? "", level: 0 };
  return { number, kind: text === "" ? "blank" : text.startsWith("|") ? "table" : "prose", text, level: 0 };
};

/** The cells of a table's line, without the spaces round them. */
export const cellsOf = ({ text }: Line): readonly string[] =>
  text
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "")
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());

/** The line under a table's head: `|---|---:|`. */
const isRuler = (line: Line): boolean => line.kind === "table" && cellsOf(line).every((cell) => /^:?-+:?$/.test(cell));

/** Tables: their head and the rows under the ruler. */
export interface Table {
  readonly head: Line;
  readonly rows: readonly Line[];
}

export const tablesOf = (lines: readonly Line[]): readonly Table[] =>
  lines.flatMap((ruler, at): readonly Table[] => {
    const head = lines[at - 1];
    if (!isRuler(ruler) || head?.kind !== "table") return [];
    const after = lines.slice(at + 1);
    const end = after.findIndex(({ kind }) => kind !== "table");
    return [{ head, rows: end < 0 ? after : after.slice(0, end) }];
  });

/** The text a reader sees: links by their text, no emphasis, no task box, no fill-in line. */
export const visible = (text: string): string =>
  text
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/^\[[ xX]\][ \t]+/g, "")
    .replaceAll(/_{3,}|[*`|\\]/g, " ");

/** Words of a text; a number is a word, a dash is not. */
export const wordsIn = (text: string): readonly string[] =>
  visible(text)
    .split(/\s+/)
    .filter((it) => /[\p{L}\p{N}]/u.test(it));
