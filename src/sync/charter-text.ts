import { blocksOf } from "./merge/blocks.ts";
import type { Part } from "./merge/part.ts";

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

/** Takes a charter apart into sections and clauses. Put one after the other, headings, clauses and their rests are all of its text. */
export const sectionsOf = (text: string): readonly Section[] => {
  const { parts, gaps } = blocksOf(text);
  const sections: { head: Part | null; parts: { part: Part; gap: string }[] }[] = [{ head: null, parts: [] }];
  for (const [at, part] of parts.entries()) {
    if (part.kind === "heading") sections.push({ head: part, parts: [] });
    else sections.at(-1)?.parts.push({ part, gap: gaps[at] ?? "" });
  }
  return sections
    .filter(({ head, parts: own }) => head !== null || own.length > 0)
    .map(({ head, parts: own }) => ({ ...headOf(head), clauses: clausesOf(own) }));
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

const clausesOf = (parts: readonly { readonly part: Part; readonly gap: string }[]): readonly Clause[] => {
  const groups: { part: Part; rest: string }[] = [];
  for (const { part, gap } of parts) {
    const last = groups.at(-1);
    if (last === undefined || begins(part)) groups.push({ part, rest: "" });
    else last.rest += `${gap.includes("\n\n") || last.rest === "" ? "\n\n" : "\n"}${part.text}`;
  }
  return groups.map(({ part, rest }) => {
    const own = rest.replace(/^\n+/, "");
    return { ...clauseOf(part), rest: own, text: own === "" ? part.text : `${part.text}\n\n${own}` };
  });
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
