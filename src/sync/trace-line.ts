import { fold } from "./fold.ts";
import { blocksOf } from "./merge/blocks.ts";
import { newBudget } from "./merge/budget.ts";
import { matchParts } from "./merge/match-parts.ts";
import type { Part, PartKind, Parts } from "./merge/part.ts";
import { placesOf } from "./part-words.ts";
import type { TextWithPaths } from "./synopsis.ts";

/** Where a line of a document comes from. */
export interface TracedLine {
  readonly text: string;
  /** What the line belongs to; null: it is empty. */
  readonly kind: PartKind | null;
  readonly section: string;
  /** `unknown`: oic does not remember what it wrote. */
  readonly state: "as-written" | "edited" | "added" | "unknown";
  /** What oic last wrote there, where it is another text. */
  readonly written: string | null;
  /** What oic would write there now, where it is another text than it last wrote (than lies there, where that is not known); null also where it would write nothing. */
  readonly today: string | null;
  /** Would oic leave the place out today? */
  readonly isGone: boolean;
  /** Fields behind it, each with the text it gave, in the order of the text. */
  readonly facts: readonly { readonly path: string; readonly text: string }[];
  /** Learnings that the document cites for the clause. */
  readonly cited: readonly string[];
}

/** A document as it lies there, as oic last wrote it (null: not known) and as it would be now. */
interface Texts {
  readonly ours: string;
  readonly written: string | null;
  readonly now: TextWithPaths;
}

/** Traces a line (from 1) back to what it was made from; null where the text has no such line. */
export const traceLine = (line: number, { ours, written, now }: Texts): TracedLine | null => {
  const lines = ours.replace(/\r?\n$/, "").split("\n");
  const text = lines[line - 1];
  if (text === undefined) return null;
  const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  const mine = blocksOf(ours);
  const at = placesOf(mine).findIndex(([from, to]) => from < start + text.length && to > start);
  const part = mine.parts[at];
  if (part === undefined || text.trim() === "") return { ...nothing, text: text.trim() };
  return { ...origin(part, at, { mine, written, now }), text: text.trim(), kind: part.kind, section: part.section };
};

const nothing: TracedLine = {
  text: "",
  kind: null,
  section: "",
  state: "as-written",
  written: null,
  today: null,
  isGone: false,
  facts: [],
  cited: [],
};

interface Blocks {
  readonly mine: Parts;
  readonly written: string | null;
  readonly now: TextWithPaths;
}

type Origin = Omit<TracedLine, "text" | "kind" | "section">;

const origin = (part: Part, at: number, { mine, written, now }: Blocks): Origin => {
  const budget = newBudget();
  const before = blocksOf(written ?? now.text);
  const after = blocksOf(now.text);
  const i = [...matchParts(before.parts, mine.parts, budget)].indexOf(at);
  const cited = citedFor(part, now);
  if (i === -1) return { ...nothing, state: written === null ? "unknown" : "added", cited };
  const old = before.parts[i];
  const j = matchParts(before.parts, after.parts, budget)[i] ?? -1;
  const today = after.parts[j];
  const isEdited = old?.plain !== part.plain;
  const then = written === null ? part : old;
  return {
    state: written === null ? "unknown" : isEdited ? "edited" : "as-written",
    written: isEdited && written !== null ? (old?.text ?? null) : null,
    today: today === undefined || today.plain === then?.plain ? null : today.text,
    isGone: today === undefined,
    facts: factsIn(placesOf(after)[j], now),
    cited,
  };
};

const factsIn = (place: readonly [number, number] | undefined, { text, spans }: TextWithPaths): TracedLine["facts"] => {
  if (place === undefined) return [];
  const within = spans.filter(({ start, end }) => start < place[1] && end > place[0]).sort((a, b) => a.start - b.start);
  return [
    ...new Map(within.toReversed().map(({ path, start, end }) => [path, { path, text: text.slice(start, end) }] as const)).values(),
  ].reverse();
};

/** Learnings in lines that begin with the clause's number: `- § 2.2: …`. */
const citedFor = ({ section }: Part, { text, spans }: TextWithPaths): readonly string[] => {
  const clause = /^§ ?\d+(?:\.\d+)*[a-z]?/.exec(fold(section))?.[0];
  if (clause === undefined) return [];
  const found = spans.filter(({ path, start }) => {
    if (!path.startsWith("learnings.")) return false;
    const line = fold(text.slice(text.lastIndexOf("\n", start) + 1, start));
    return line.replace(/^[-*] /, "").startsWith(`${clause}:`);
  });
  return [...new Set(found.map(({ path }) => path.slice("learnings.".length)))];
};
