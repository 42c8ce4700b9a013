import { isSame } from "../fold.ts";
import { blocksOf } from "./blocks.ts";
import { newBudget } from "./budget.ts";
import { matchParts } from "./match-parts.ts";
import { mergeBlock } from "./merge-block.ts";
import { type Level, mergeParts } from "./merge-parts.ts";
import type { Note } from "./note.ts";
import type { Part, Three } from "./part.ts";

/** A place that a person must decide. */
export interface Conflict extends Pick<Note, "id" | "kind" | "section" | "base" | "ours" | "theirs"> {
  /** Line of the merged text where it is, from 1. */
  readonly line: number;
}

/** Three versions of a document brought together. */
export interface MergedText {
  /** The document: the person's text wherever the two collide. */
  readonly text: string;
  readonly conflicts: readonly Conflict[];
  /** Changes of the person that stand, and those of them into which new words came (`joined`). */
  readonly kept: readonly Note[];
  /** Changes of the new text that came in. */
  readonly taken: readonly Note[];
}

/** What is to stand in the place of a conflict: a text, or null for the person's. */
export type Choose = (conflict: Pick<Note, "id" | "kind" | "ours" | "theirs">) => string | null;

/**
 * Brings together what oic last wrote (`base`), what the person made of it (`ours`) and what oic would write now (`theirs`): by section and block, then
 * by sentence or cell, then by word. What both moved apart merges; what collides stays as the person has it and is a conflict. No text of `ours` is
 * lost, no mark enters the document, line ends, white space and Unicode form stay as found in `ours`. Any texts at all can be merged; the same three
 * give the same answer.
 */
export function mergeText(three: Three<string>, choose: Choose = () => null): MergedText {
  const { base, ours, theirs } = three;
  if (isSame(theirs, base) || isSame(theirs, ours)) return { text: ours, conflicts: [], kept: [], taken: [] };
  const mark = ours.startsWith("\uFEFF") ? "\uFEFF" : "";
  const end = lineEndOf(ours);
  const mine = end === "\n" ? ours.slice(mark.length) : ours.slice(mark.length).replaceAll(end, "\n");
  const plain = { base: withLf(base), ours: mine, theirs: formOf(ours)(withLf(theirs)) };
  const parts = { base: blocksOf(plain.base), ours: blocksOf(plain.ours), theirs: blocksOf(plain.theirs) };
  const merged = mergeParts(parts, blocks, { budget: newBudget(), named: new Map(), choose });
  const places = merged.places.flatMap(({ start, notes }) => notes.map((note) => ({ start, note })));
  const lineAt = lineCounter(merged.text);
  const conflicts = places.flatMap(({ start, note }) => {
    const { what, id, kind, section, base: before, ours: own, theirs: other } = note;
    return what === "conflict" ? [{ id, kind, section, line: lineAt(start), base: before, ours: own, theirs: other }] : [];
  });
  const only = (...kinds: readonly Note["what"][]) => places.map(({ note }) => note).filter(({ what }) => kinds.includes(what));
  const text = mark + (end === "\n" ? merged.text : merged.text.replaceAll("\n", end));
  return { text, conflicts, kept: only("kept", "joined"), taken: only("taken", "joined") };
}

const blocks: Level = { match: matchParts, merge: mergeBlock, between: betweenBlocks, wholes: true };

/** Rows and items follow each other, parts of one quotation stay one, all else stands apart. */
function betweenBlocks(before: Part, after: Part): string {
  const table = (part: Part) => part.kind === "row" || (part.kind === "rule" && part.text.includes("|"));
  if ((table(before) && table(after)) || (before.kind === "item" && after.kind === "item")) return "\n";
  const quoted = (part: Part) => /^ {0,3}>/.test(part.text);
  return quoted(before) && quoted(after) ? "\n>\n" : "\n\n";
}

const withLf = (text: string): string => text.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n");

/** The one line end of a text; LF where it has several, each of which then stays. */
function lineEndOf(text: string): "\n" | "\r\n" | "\r" {
  if (!text.includes("\r")) return "\n";
  if (!text.includes("\n")) return "\r";
  return /(?:^|[^\r])\n|\r(?!\n)/.test(text) ? "\n" : "\r\n";
}

/** New text comes in the Unicode form the person's has (a Mac may have taken its letters apart). */
const formOf = (ours: string) => (text: string) =>
  ours !== ours.normalize("NFC") && ours === ours.normalize("NFD") ? text.normalize("NFD") : text;

/** Tells the line of a place; places must not fall. */
function lineCounter(text: string): (place: number) => number {
  let line = 1;
  let at = 0;
  return (place) => {
    for (; at < place; at++) if (text[at] === "\n") line++;
    return line;
  };
}
