import { differences, type Hunk } from "./line-diff.ts";

/** A stretch of a text (`start` to behind its last character) that came from one fact. */
export interface FactSpan {
  readonly start: number;
  readonly end: number;
  readonly path: string;
}

/** A passage that differs between two texts. A fact that changed is shown whole. */
export interface Passage {
  readonly before: string;
  readonly after: string;
  /** Number of the line of the new text in which it stands, from 0; where a line is gone, of the one before it (-1: it was the first). */
  readonly line: number;
  /** Where `after` stands in the new text, from its first character to behind its last. */
  readonly from: number;
  readonly to: number;
  /** The fact it came from; null for the pack's own words. */
  readonly path: string | null;
}

/** What differs between the text last written and the new one, line by line and word by word; `spans` are the facts of the new one. */
export const passages = (before: string, after: string, spans: readonly FactSpan[]): readonly Passage[] => {
  const [old, fresh] = [linesOf(before), linesOf(after)];
  const hunks = differences(
    old.map(({ text }) => text),
    fresh.map(({ text }) => text),
  );
  return hunks.flatMap((hunk) => inHunk({ old, fresh, spans }, hunk)).filter((it) => it.before.trim() !== it.after.trim());
};

interface Line {
  readonly text: string;
  readonly start: number;
}

interface Texts {
  readonly old: readonly Line[];
  readonly fresh: readonly Line[];
  readonly spans: readonly FactSpan[];
}

const linesOf = (text: string): readonly Line[] => {
  let start = 0;
  return text.split("\n").map((line) => {
    const found = { text: line, start };
    start += line.length + 1;
    return found;
  });
};

/** Lines of a hunk that are alike are compared word by word; the others came or went as a whole. */
const inHunk = ({ old, fresh, spans }: Texts, { before, after }: Hunk): readonly Passage[] => {
  const gone = old.slice(...before);
  const found: Passage[] = [];
  for (let at = after[0]; at < after[1]; at += 1) {
    const line = fresh[at] ?? { text: "", start: 0 };
    const alike = gone.findIndex(({ text }) => isAlike(text, line.text));
    found.push(...gone.splice(0, Math.max(0, alike)).map(({ text }) => goneLine(text, at, line.start)));
    const pair = alike < 0 ? undefined : gone.shift();
    const inLine = spans.filter(({ start, end }) => start <= line.start + line.text.length && end >= line.start);
    if (pair === undefined) found.push(newLine(line, at, inLine));
    else found.push(...inPair(pair.text, line, inLine).map((it) => ({ ...it, line: at })));
  }
  return [...found, ...gone.map(({ text }) => goneLine(text, after[1], fresh[after[1]]?.start ?? 0))];
};

const goneLine = (text: string, next: number, start: number): Passage => ({
  before: text,
  after: "",
  line: next - 1,
  from: start,
  to: start,
  path: null,
});

const newLine = ({ text, start }: Line, at: number, spans: readonly FactSpan[]): Passage => ({
  before: "",
  after: text,
  line: at,
  from: start,
  to: start + text.length,
  path: spans[0]?.path ?? null,
});

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+|\s+|./gu) ?? [];

/** Do two lines share at least half of their words? */
const isAlike = (a: string, b: string): boolean => {
  const [short, long] = [a, b].map((text) => text.match(/[\p{L}\p{N}§]+/gu) ?? []).sort((x, y) => x.length - y.length);
  if (short === undefined || long === undefined || a.trim() === "" || b.trim() === "") return false;
  const left = new Set(long);
  return short.filter((word) => left.has(word)).length * 2 >= Math.max(1, long.length);
};

/** A changed stretch of a line, as places in the old line and in the new one. */
interface Stretch {
  readonly before: readonly [from: number, to: number];
  readonly after: readonly [from: number, to: number];
  readonly path: string | null;
}

const inPair = (old: string, line: Line, spans: readonly FactSpan[]): readonly Omit<Passage, "line">[] => {
  const stretches = stretchesOf(old, line.text).map((it) => withinFact(it, line, spans));
  return joined(stretches).map(({ before, after: [from, to], path }) => ({
    before: old.slice(...before),
    after: line.text.slice(from, to),
    from: line.start + from,
    to: line.start + to,
    path,
  }));
};

const stretchesOf = (old: string, fresh: string): readonly Stretch[] => {
  const [a, b] = [wordsOf(old), wordsOf(fresh)];
  const [inA, inB] = [placesOf(a), placesOf(b)];
  return differences(a, b).map(({ before, after }) => ({
    before: [inA[before[0]] ?? 0, inA[before[1]] ?? 0],
    after: [inB[after[0]] ?? 0, inB[after[1]] ?? 0],
    path: null,
  }));
};

const placesOf = (words: readonly string[]): readonly number[] => {
  let at = 0;
  return [0, ...words.map((word) => (at += word.length))];
};

/** The stretch widened to the smallest fact that holds it: what lies between is equal on both sides. */
const withinFact = (stretch: Stretch, line: Line, spans: readonly FactSpan[]): Stretch => {
  const [from, to] = stretch.after;
  const place = (at: number) => Math.min(Math.max(at - line.start, 0), line.text.length);
  const holding = spans.filter(({ start, end }) => place(start) <= from && place(end) >= to);
  const fact = holding.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  if (fact === undefined) return stretch;
  const [left, right] = [from - place(fact.start), place(fact.end) - to];
  return { before: [stretch.before[0] - left, stretch.before[1] + right], after: [from - left, to + right], path: fact.path };
};

/** Stretches that touch, overlap or have but a space between them are one. */
const joined = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const found: Stretch[] = [];
  for (const next of stretches) {
    const last = found.at(-1);
    if (last === undefined || next.after[0] > last.after[1] + 1 || (last.path ?? next.path) !== (next.path ?? last.path)) found.push(next);
    else found[found.length - 1] = union(last, next);
  }
  return found;
};

/** Both from the start of the earlier to the end of the later; outside the stretches the two lines are equal, so lengths carry over. */
const union = (a: Stretch, b: Stretch): Stretch => {
  const [from, to] = [Math.min(a.after[0], b.after[0]), Math.max(a.after[1], b.after[1])];
  return { before: [a.before[0] - (a.after[0] - from), b.before[1] + (to - b.after[1])], after: [from, to], path: a.path ?? b.path };
};
