import type { Note } from "./note.ts";
import type { Part } from "./part.ts";
import type { Sides } from "./sides.ts";
import type { Unit } from "./unit.ts";

/** A section, clause, list or table as oic last wrote it: its first and last part. */
interface Whole {
  readonly from: number;
  readonly to: number;
  readonly kind: Note["kind"];
}

/**
 * Sections, lists and tables that one side took away as a whole while the other changed something in them: each is one place to decide, not many.
 * The outermost first; what lies in one of them is not mentioned again.
 */
export function wholesInDispute(sides: Sides): readonly Unit[] {
  const found: Unit[] = [];
  let end = -1;
  for (const whole of wholesOf(sides.base)) {
    if (whole.from <= end) continue;
    const unit = disputed(sides, whole);
    if (unit === null) continue;
    found.push(unit);
    end = whole.to;
  }
  return found;
}

/** Every stretch that belongs together, of two parts or more, in the order of their beginnings, the longest first. */
function wholesOf(base: readonly Part[]): readonly Whole[] {
  const found: Whole[] = [];
  const open: number[] = [];
  const close = (rank: number, end: number) => {
    for (let from = open.at(-1); from !== undefined && (base[from]?.rank ?? 0) >= rank; from = open.at(-1)) {
      if (end - from > 1) found.push({ from, to: end - 1, kind: "section" });
      open.pop();
    }
  };
  let run = 0;
  for (const [index, part] of base.entries()) {
    const { rank } = part;
    if (rank < 8) {
      close(rank, index);
      open.push(index);
    }
    if (!together(base[index - 1], part)) run = index;
    if (!together(part, base[index + 1]) && index > run)
      found.push({ from: run, to: index, kind: part.kind === "item" ? "list" : "table" });
  }
  close(0, base.length);
  return found.sort((a, b) => a.from - b.from || b.to - a.to);
}

const isRow = (part: Part): boolean => part.kind === "row" || (part.kind === "rule" && part.text.includes("|"));

function together(a: Part | undefined, b: Part | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return (isRow(a) && isRow(b)) || (a.kind === "item" && b.kind === "item");
}

function disputed(sides: Sides, whole: Whole): Unit | null {
  const { base } = sides;
  const head = base[whole.from];
  const goneInOurs = isGone(sides.toOurs, whole);
  if (head === undefined || goneInOurs === isGone(sides.toTheirs, whole)) return null;
  const left = goneInOurs
    ? { parts: sides.theirs, to: sides.toTheirs, from: sides.fromTheirs }
    : { parts: sides.ours, to: sides.toOurs, from: sides.fromOurs };
  const at = touchedRange(left, sides, whole);
  if (at === null) return null;
  return { base: [whole.from, whole.to], ours: goneInOurs ? null : at, theirs: goneInOurs ? at : null, head, kind: whole.kind };
}

interface Side {
  readonly parts: readonly Part[];
  readonly to: Int32Array;
  readonly from: Int32Array;
}

function isGone(to: Int32Array, whole: Whole): boolean {
  for (let i = whole.from; i <= whole.to; i++) if (to[i] !== -1) return false;
  return true;
}

/** Where a whole lies in the side that still has it, with what was added inside; null where nothing in it was changed, or it lies scattered. */
function touchedRange(side: Side, { base, paired }: Sides, whole: Whole): readonly [number, number] | null {
  const { parts, from } = side;
  const places = [...side.to.subarray(whole.from, whole.to + 1)].filter((place) => place >= 0).sort((a, b) => a - b);
  const first = places[0] ?? 0;
  let last = places.at(-1) ?? first;
  if (last - first > 4 * places.length + 1_000) return null;
  while (last + 1 < parts.length && isAdded(side, last + 1) && belongs(parts[last + 1], parts[last], { base, whole })) last++;
  let touched = false;
  for (let j = first; j <= last; j++) {
    if (isAdded(side, j) ? paired.has(parts[j]) : !isIn(from[j], whole)) return null;
    touched ||= isAdded(side, j) || parts[j]?.plain !== base[from[j] ?? -1]?.plain;
  }
  return touched ? [first, last] : null;
}

const isIn = (index: number | undefined, { from, to }: Whole): boolean => index !== undefined && index >= from && index <= to;
const isAdded = ({ from }: Side, index: number): boolean => from[index] === -1;

function belongs(part: Part | undefined, before: Part | undefined, at: { readonly base: readonly Part[]; readonly whole: Whole }): boolean {
  if (part === undefined) return false;
  return at.whole.kind === "section" ? part.rank > (at.base[at.whole.from]?.rank ?? 0) : together(before, part);
}
