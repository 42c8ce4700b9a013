import { rising } from "./match-equal.ts";
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

/** Puts a piece behind another, and behind what the person added there that does not begin a section this piece is not part of. */
function insertAfter(before: Node, piece: Decided): Node {
  let at = before;
  while (at.next?.piece && isAdded(at.next.piece) && at.next.piece.unit.head.rank >= piece.unit.head.rank) at = at.next;
  const node: Node = { piece, next: at.next };
  at.next = node;
  return node;
}

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
