import { fold } from "../fold.ts";
import { spaced } from "./blocks.ts";
import { cellsIn } from "./cells.ts";
import { markOf } from "./line.ts";
import type { Part, PartKind, Parts } from "./part.ts";

/** Takes a block apart: a row into cells, code into lines, anything else into sentences; its marks (`- [ ] `, `## `) are the first gap. */
export function innerParts(block: Part): Parts {
  if (block.kind === "row") {
    const { cells, gaps } = cellsIn(block.text);
    return { parts: cells.map((cell) => partOf(cell, "cell", block)), gaps };
  }
  const mark = block.kind === "sentence" || block.kind === "cell" || block.kind === "code" ? "" : markOf(block.text);
  const ends = block.kind === "code" ? [...block.text.matchAll(/\n/g)].map((it) => [it.index, 1] as const) : sentenceEnds(block.text);
  return cut(block, mark, ends);
}

/** A text cut at `ends`: where a gap begins, and how long it is. */
function cut(block: Part, mark: string, ends: readonly (readonly [number, number])[]): Parts {
  const parts: Part[] = [];
  const gaps: string[] = [mark];
  let start = mark.length;
  for (const [end, length] of ends) {
    if (end <= start) continue;
    parts.push(partOf(block.text.slice(start, end), "sentence", block));
    gaps.push(block.text.slice(end, end + length));
    start = end + length;
  }
  if (start < block.text.length) parts.push(partOf(block.text.slice(start), "sentence", block));
  return { parts, gaps: start < block.text.length ? [...gaps, ""] : gaps };
}

function partOf(text: string, kind: PartKind, { section }: Part): Part {
  const plain = spaced(fold(text));
  return { text, kind, plain, key: plain, id: null, rank: 8, section };
}

const end = /([.!?…][”“"»’')\]*_]{0,6})((?:\s|\n[ \t]*>)+)|(\s{1,8}·\s{1,8})/gu;
const shortened =
  /(?:^|[\s(„“"])(?:\p{L}|\d{1,2}|[A-Za-z]\.[ \u00A0]?\p{L}|Abs|Art|Nr|No|Buchst|bzw|ca|vgl|usw|etc|evtl|ggf|inkl|St|Str|Dr|Prof|Mr|Mrs|Ms|Co|Mo|Di|Mi|Do|Fr|Sa|So|Tel|Anm|lit|max|min|Mio|Mrd)\.$/u;

/** Where sentences end: a full stop that no abbreviation or ordinal has, before a word that may begin one; and a middle dot. */
function sentenceEnds(text: string): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (const match of text.matchAll(end)) {
    const stop = match.index + (match[1]?.length ?? 0);
    const gap = match[2] ?? match[3] ?? "";
    const next = text.slice(stop + gap.length, stop + gap.length + 2);
    const before = text.slice(Math.max(0, stop - 14), stop);
    if (match[3] === undefined && (shortened.test(before) || /^\p{Ll}/u.test(next))) continue;
    found.push([stop, gap.length]);
  }
  return found;
}
