import { blocksOf } from "./merge/blocks.ts";
import type { Part } from "./merge/part.ts";
import { placesOf } from "./part-words.ts";

/** Something in a charter that stays together: a clause or paragraph with the lists and tables after it. */
export interface Clause {
  /** `§ 4.5`, `(3)`, `2.`; `""` where it has none. */
  readonly number: string;
  /** Its name, where it has one: `Beschlussfähigkeit`. */
  readonly title: string;
  /** Without number and name. */
  readonly words: string;
  /** Lists, tables and quotations after it, as found. */
  readonly rest: string;
  /** All of it, as found. */
  readonly text: string;
  /** Where it stands: its beginning, the end of its first paragraph, the end of all of it. */
  readonly at: readonly [start: number, lead: number, end: number];
}

/** A heading with what follows it up to the next. */
export interface Section {
  /** As found, without its marks; `""` before the first heading. */
  readonly heading: string;
  readonly number: string;
  readonly title: string;
  readonly level: number;
  readonly clauses: readonly Clause[];
}

/** A block with its place in the text. */
interface Block {
  readonly part: Part;
  readonly start: number;
  readonly end: number;
}

/** Takes a charter apart into sections and clauses; headings and clauses together are all of its text. */
export const sectionsOf = (text: string): readonly Section[] => {
  const { parts, gaps } = blocksOf(text);
  const places = placesOf({ parts, gaps });
  const sections: { readonly head: Part | null; readonly blocks: Block[] }[] = [{ head: null, blocks: [] }];
  for (const [index, part] of parts.entries()) {
    const [start, end] = places[index] ?? [0, 0];
    if (part.kind === "heading") sections.push({ head: part, blocks: [] });
    else sections.at(-1)?.blocks.push({ part, start, end });
  }
  return sections
    .filter(({ head, blocks }) => head !== null || blocks.length > 0)
    .map(({ head, blocks }) => ({ ...headOf(head), clauses: clausesOf(text, blocks) }));
};

const headOf = (head: Part | null): Omit<Section, "clauses"> => {
  if (head === null) return { heading: "", number: "", title: "", level: 0 };
  const heading = head.text
    .replace(/^[ \t]*#{1,6}[ \t]*/, "")
    .replace(/[ \t]+#+[ \t]*$/, "")
    .trim();
  const [number, title] = numbered(heading.replaceAll("**", ""));
  return { heading, number, title, level: head.rank };
};

/** Only text begins a clause of its own; whatever else follows belongs to it. */
const begins = (part: Part): boolean =>
  part.kind === "clause" || part.kind === "paragraph" || (part.kind === "item" && /^\(?\d+[.)] \S.{60}/.test(part.plain));

const clausesOf = (text: string, blocks: readonly Block[]): readonly Clause[] => {
  const groups: { readonly lead: Block; end: number }[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last === undefined || begins(block.part)) groups.push({ lead: block, end: block.end });
    else last.end = block.end;
  }
  return groups.map(({ lead: { part, start, end: lead }, end }) => ({
    ...clauseOf(part),
    rest: text.slice(lead, end).replace(/^[ \t]*\n+/, ""),
    text: text.slice(start, end),
    at: [start, lead, end],
  }));
};

const clauseOf = ({ text }: Part): Pick<Clause, "number" | "title" | "words"> => {
  const bold = /^(?:\*\*|__)([^*_\n]{1,120}?)(?:\*\*|__)[ \t]*/.exec(text);
  const [number, title] = numbered(bold?.[1] ?? "");
  if (bold !== null && number !== "") return { number, title: title.replace(/[.:]$/, ""), words: text.slice(bold[0].length) };
  const [plainNumber, words] = numbered(text);
  return { number: plainNumber, title: "", words };
};

const numberMark =
  /^((?:§{1,2}[ \u00A0\u202F]?\d+(?:\.\d+)*[a-z]?(?:[ \u00A0]?Abs(?:atz|\.)[ \u00A0]?\d+)?|\(\d{1,3}[a-z]?\)|\d{1,3}(?:\.\d{1,3})+[a-z]?\.?|\d{1,3}[.)]|Artikel \d+|Article \d+|[IVX]{1,5}\.))(?=\s)[ \t\u00A0:–-]*/;

/** `§ 4.5 Beschlussfähigkeit` → its number and the words after it; no number: `""`. */
export const numbered = (text: string): readonly [number: string, words: string] => {
  const mark = numberMark.exec(text);
  const only = mark === null ? /^§[ \u00A0\u202F]?\d+(?:\.\d+)*[a-z]?$/.exec(text.trim()) : null;
  if (only !== null) return [only[0], ""];
  return mark === null ? ["", text] : [mark[1] ?? "", text.slice(mark[0].length)];
};
