import { rising } from "./match-equal.ts";
import type { Part } from "./part.ts";
import type { Decided } from "./unit.ts";

/** What is to be put in order: the units of either side, each side's in its own order. A unit that both hold is the same value in both. */
export interface Order {
  readonly ours: readonly Decided[];
  readonly theirs: readonly Decided[];
}

interface Node {
  readonly piece: Decided | null;
  next: Node | null;
}

/**
 * The person's order, with what the new text moved (and the person did not) in its new place and what it added behind what it stands behind there.
 * What both added in one place: the person's first.
 */
export function orderUnits(order: Order): readonly Decided[] {
  const moved = movedByTheirs(order);
  const start: Node = { piece: null, next: null };
  const nodes = new Map<Decided, Node>();
  let end = start;
  for (const piece of order.ours) {
    if (moved.has(piece)) continue;
    end.next = { piece, next: null };
    end = end.next;
    nodes.set(piece, end);
  }
  let before = start;
  for (const piece of order.theirs) before = nodes.get(piece) ?? insertAfter(before, piece);
  const pieces: Decided[] = [];
  for (let node = start.next; node !== null; node = node.next) if (node.piece !== null) pieces.push(node.piece);
  return pieces;
}

/**
 * Puts a piece behind another, and behind what the person added there; not behind the beginning of a section that this piece is no part of,
 * nor of a clause with a higher number.
 */
function insertAfter(before: Node, piece: Decided): Node {
  const { head } = piece.unit;
  const passes = ({ unit }: Decided) => unit.head.rank > head.rank || (unit.head.rank === head.rank && !isNumberedBefore(head, unit.head));
  let at = before;
  while (at.next?.piece && isAdded(at.next.piece) && passes(at.next.piece)) at = at.next;
  const node: Node = { piece, next: at.next };
  at.next = node;
  return node;
}

/** Do both begin a section, and has the first the smaller number (`§ 4.9` before `§ 4.10`)? */
function isNumberedBefore(a: Part, b: Part): boolean {
  const [x, y] = [numbers(a), numbers(b)];
  if (x.length === 0 || y.length === 0) return false;
  for (const [index, number] of x.entries()) {
    const other = y[index] ?? -1;
    if (number !== other) return number < other;
  }
  return x.length < y.length;
}

const numbers = ({ plain, rank }: Part): readonly number[] =>
  rank < 8 ? (/^\W{0,9}(\d{1,9}(?:\.\d{1,9}){0,9})/.exec(plain)?.[1]?.split(".").map(Number) ?? []) : [];

const isAdded = ({ unit }: Decided): boolean => unit.base === null && unit.theirs === null;

function movedByTheirs({ ours, theirs }: Order): ReadonlySet<Decided> {
  const theirMoves = movedIn(theirs);
  const ourMoves = movedIn(ours);
  return new Set(ours.filter((piece) => theirMoves.has(piece) && !ourMoves.has(piece)));
}

/** Which pieces of a side stand in another order than in what oic last wrote; of two stretches that changed places, the shorter. */
function movedIn(pieces: readonly Decided[]): ReadonlySet<Decided> {
  const known = pieces.filter(({ unit }) => unit.base !== null && unit.ours !== null && unit.theirs !== null);
  const still = new Set(rising(known.map(({ unit }, index) => [index, unit.base?.[0] ?? 0])).map(([index]) => known[index]));
  return new Set(known.filter((piece) => !still.has(piece)));
}
