import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from "yaml";
import { lineStartOf } from "./city-text.ts";
import type { Plain } from "./plain.ts";
import { flowText, keyText } from "./yaml-text.ts";

/** A piece of the text and what comes in its place. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The splice that sets the field at `steps` (list entries by index); null where there is no way to. */
export const spliceFor = (source: string, steps: readonly string[], value: Plain): Splice | null => {
  const doc = parseDocument(source, { schema: "core", merge: false, uniqueKeys: false });
  const [first = "", ...rest] = steps;
  if (doc.contents === null)
    return { start: source.length, end: source.length, text: `${lineBreak(source)}${keyText(first)}: ${flowText(nested(rest, value))}\n` };
  return spliceIn(source, doc.contents, { steps, value });
};

const spliceIn = (
  source: string,
  node: unknown,
  { steps, value }: { readonly steps: readonly string[]; readonly value: Plain },
): Splice | null => {
  const [step = "", ...rest] = steps;
  const inner = nested(rest, value);
  if (isMap(node)) {
    const pair: Pair | undefined = node.items.find(({ key }) => isScalar(key) && (key.source ?? String(key.value)) === step);
    if (!pair) return insertion(source, node, { key: step, value: inner });
    return rest.length > 0 && isCollection(pair.value)
      ? spliceIn(source, pair.value, { steps: rest, value })
      : replacement(source, pair, inner);
  }
  if (!isSeq(node)) return null;
  const item: unknown = node.items[Number(step)];
  if (item === undefined) return insertion(source, node, { key: null, value: inner });
  return rest.length > 0 ? spliceIn(source, item, { steps: rest, value }) : entryReplacement(source, item as Node, value);
};

const isCollection = (node: unknown): boolean => isMap(node) || isSeq(node);

/** The value within the sections that have to be made for it. */
const nested = (steps: readonly string[], value: Plain): Plain => steps.reduceRight<Plain>((inner, step) => ({ [step]: inner }), value);

/** Line ends as the file has them. */
const lineEnd = (source: string): string => (source.includes("\r\n") ? "\r\n" : "\n");

/** Nothing at the beginning of a line, else a line end. */
const lineBreak = (source: string): string => (source === "" || source.endsWith("\n") ? "" : lineEnd(source));

const entryReplacement = (source: string, { range }: Node, value: Plain): Splice | null =>
  range ? { start: range[0], end: Math.max(range[0], trimmedEnd(source, range[1])), text: flowText(value) } : null;

/** The new value where the old one stood; a comment on the field's own line stays, unless it says that the field is open. */
const replacement = (source: string, { key, value }: Pair, by: Plain): Splice | null => {
  const keyRange = (key as Node).range;
  if (!keyRange) return null;
  const colon = source.indexOf(":", keyRange[1]) + 1;
  const range = (value as Node | null)?.range;
  const text = flowText(by);
  const newLine = source.indexOf("\n", colon);
  const lineStop = newLine < 0 ? source.length : newLine;
  if (!range || trimmedEnd(source, range[1]) <= colon || range[0] === range[1])
    return { start: colon, end: openMark(source, colon, by), text: ` ${text}` };
  const end = trimmedEnd(source, range[1]);
  if (range[0] <= lineStop) return { start: range[0], end: openMark(source, end, by), text };
  return { start: colon, end, text: ` ${text}${source.slice(colon, lineStop).trimEnd()}` };
};

/** The end of a value, with the remark "# offen" or "# open" behind it where the field is settled now. */
const openMark = (source: string, end: number, by: Plain): number => {
  const mark = /^[ \t]*# (offen|open)(?=\r?\n|$)/.exec(source.slice(end, end + 40));
  return mark && by !== null ? end + mark[0].length : end;
};

/** Before the blanks and line ends that a block takes with it. */
const trimmedEnd = (source: string, end: number): number => source.slice(0, end).trimEnd().length;

/** A new field of a section, or a new entry of a list, after the last one. */
const insertion = (
  source: string,
  node: YAMLMap | YAMLSeq,
  { key, value }: { readonly key: string | null; readonly value: Plain },
): Splice | null => {
  const text = key === null ? flowText(value) : `${keyText(key)}: ${flowText(value)}`;
  const last = lastLeaf(node);
  if (node.flow) {
    const end = last ?? (node.range?.[0] ?? 0) + 1;
    return { start: end, end, text: last === null ? ` ${text} ` : `, ${text}` };
  }
  if (last === null) return null;
  const start = lineEndAfter(source, last);
  const indent = " ".repeat(columnOf(source, firstStart(source, node)));
  return { start, end: start, text: `${lineEnd(source)}${indent}${key === null ? "- " : ""}${text}` };
};

/** The end of the last thing within a section or list; null where it is empty. */
const lastLeaf = (node: YAMLMap | YAMLSeq): number | null => {
  const item: unknown = node.items[node.items.length - 1];
  const last: unknown = isMap(node) ? ((item as Pair | undefined)?.value ?? (item as Pair | undefined)?.key) : item;
  if (last === undefined || last === null) return null;
  if ((isMap(last) || isSeq(last)) && !last.flow) return lastLeaf(last);
  return (last as Node).range?.[1] ?? null;
};

const lineEndAfter = (source: string, at: number): number => {
  const from = source[at - 1] === "\n" ? trimmedEnd(source, at) : at;
  const end = source.indexOf("\n", from);
  if (end < 0) return source.length;
  return source[end - 1] === "\r" ? end - 1 : end;
};

/** Where the first entry begins: its key, or the dash before it. */
const firstStart = (source: string, node: YAMLMap | YAMLSeq): number => {
  if (isSeq(node)) return node.range?.[0] ?? 0;
  const key = (node.items[0] as Pair | undefined)?.key as Node | undefined;
  return key?.range?.[0] ?? source.length;
};

const columnOf = (source: string, at: number): number => at - lineStartOf(source, at);
