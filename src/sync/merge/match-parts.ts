import type { Budget } from "./budget.ts";
import { bagOf, likeness } from "./likeness.ts";
import { matchEqual } from "./match-equal.ts";
import type { Part, PartKind } from "./part.ts";

/** The parts of two versions while they are being paired: `to[i]` is the other's place of the i-th part, -1 for none; `from` the reverse. */
interface Pairing {
  readonly a: readonly Part[];
  readonly b: readonly Part[];
  /** What equal parts have in common: words and kind. */
  readonly keys: { readonly a: readonly string[]; readonly b: readonly string[] };
  readonly to: Int32Array;
  readonly from: Int32Array;
  readonly like: (i: number, j: number) => number;
}

/**
 * Finds for each part of `a` (what oic last wrote) the one of `b` that it became; -1: it was taken away. First equal ones in order, then equal
 * ones that moved, then alike ones between those, then those of the same name anywhere, then what stands in the place of another.
 */
export function matchParts(a: readonly Part[], b: readonly Part[], budget: Budget): Int32Array {
  const keys = { a: a.map(keyOf), b: b.map(keyOf) };
  const to = matchEqual(keys.a, keys.b, budget);
  const from = new Int32Array(b.length).fill(-1);
  for (const [i, j] of to.entries()) if (j >= 0) from[j] = i;
  const pairing: Pairing = { a, b, keys, to, from, like: likenessOf(a, b, budget) };
  pairMoved(pairing);
  for (const hole of holes(pairing)) pairAlike(pairing, hole);
  pairNamed(pairing);
  for (const hole of holes(pairing)) pairInPlace(pairing, hole);
  return to;
}

function likenessOf(a: readonly Part[], b: readonly Part[], budget: Budget): Pairing["like"] {
  const lazily = (parts: readonly Part[]) => {
    const bags = new Map<number, ReturnType<typeof bagOf>>();
    return (index: number) => {
      const bag = bags.get(index) ?? bagOf(parts[index]?.key ?? "");
      bags.set(index, bag);
      return bag;
    };
  };
  const [bagA, bagB] = [lazily(a), lazily(b)];
  return (i, j) => likeness(bagA(i), bagB(j), budget) + (a[i]?.id !== null && a[i]?.id === b[j]?.id ? 0.2 : 0);
}

const isFree = ({ to, from }: Pairing, i: number, j: number): boolean => to[i] === -1 && from[j] === -1;

function pair({ to, from }: Pairing, i: number, j: number): void {
  to[i] = j;
  from[j] = i;
}

/** Equal parts that occur once among those left over are the same one moved; their neighbours, where equal, went with them. */
function pairMoved(pairing: Pairing): void {
  const { a, keys, to, from } = pairing;
  const here = placesLeft(keys.a, to);
  const there = placesLeft(keys.b, from);
  for (const [key, i] of here) {
    const j = there.get(key) ?? -1;
    if (i < 0 || j < 0 || !isFree(pairing, i, j) || !isTelling(a[i])) continue;
    pair(pairing, i, j);
    for (const step of [1, -1]) pairNeighbours(pairing, { i, j, step });
  }
}

/** Is it long enough, or a heading, to be known again elsewhere? */
const isTelling = (part: Part | undefined): boolean => part !== undefined && (part.key.length > 15 || part.kind === "heading");

/** Where what is not paired stands, by its name; -1 where it stands more than once. */
function placesLeft(names: readonly (string | null)[], paired: Int32Array): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [place, name] of names.entries()) if (name !== null && paired[place] === -1) places.set(name, places.has(name) ? -1 : place);
  return places;
}

function pairNeighbours(pairing: Pairing, { i, j, step }: { readonly i: number; readonly j: number; readonly step: number }): void {
  for (let n = step; ; n += step) {
    const key = pairing.keys.a[i + n];
    if (key === undefined || key !== pairing.keys.b[j + n] || !isFree(pairing, i + n, j + n)) return;
    pair(pairing, i + n, j + n);
  }
}

/** Unpaired parts between two pairs that keep their order: `i` of a, `j` of b. */
interface Hole {
  readonly i: readonly number[];
  readonly j: readonly number[];
}

function holes({ to, from }: Pairing): readonly Hole[] {
  const inOrder = [...to.entries()].filter(([, j]) => j >= 0).filter(rises());
  const found: Hole[] = [];
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...inOrder, [to.length, from.length] as const]) {
    const hole = { i: freeIn(to, i, nextI), j: freeIn(from, j, nextJ) };
    if (hole.i.length > 0 && hole.j.length > 0) found.push(hole);
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return found;
}

/** Lets a pair through if its second number is greater than that of all let through before. */
function rises(): (pair: readonly [number, number]) => boolean {
  let last = -1;
  return ([, j]) => {
    if (j < last) return false;
    last = j;
    return true;
  };
}

const freeIn = (paired: Int32Array, from: number, to: number): readonly number[] => {
  const free: number[] = [];
  for (let place = from; place < to; place++) if (paired[place] === -1) free.push(place);
  return free;
};

const keyOf = ({ kind, key }: Part): string => `${family(kind)} ${key}`;

const family = (kind: PartKind | undefined): string =>
  kind === "clause" || kind === "item" || kind === "callout" ? "paragraph" : `${kind}`;

const canPair = ({ a, b }: Pairing, i: number, j: number): boolean => family(a[i]?.kind) === family(b[j]?.kind);

/** Pairs alike parts of a hole, in order, for the greatest likeness in all; a hole too large is left alone. */
function pairAlike(pairing: Pairing, { i, j }: Hole): void {
  if (i.length * j.length > 10_000) return;
  const like = i.map((p) => j.map((q) => likeEnough(pairing, p, q)));
  const best = bestSums(like, j.length);
  const sum = (x: number, y: number) => best[x]?.[y] ?? 0;
  for (let x = 0, y = 0; x < i.length && y < j.length; ) {
    const here = like[x]?.[y] ?? 0;
    if (here > 0 && sum(x, y) === sum(x + 1, y + 1) + here) pair(pairing, i[x++] ?? 0, j[y++] ?? 0);
    else if (sum(x, y) === sum(x + 1, y)) x++;
    else y++;
  }
}

/** The likeness of two parts; 0 where it is less than half, or they are of different kinds. */
function likeEnough(pairing: Pairing, i: number, j: number): number {
  const like = canPair(pairing, i, j) ? pairing.like(i, j) : 0;
  return like >= 0.5 ? like : 0;
}

/** For each row and column the greatest likeness in all that pairs from there on can have. */
function bestSums(like: readonly (readonly number[])[], columns: number): readonly Float64Array[] {
  const best = Array.from({ length: like.length + 1 }, () => new Float64Array(columns + 1));
  for (let x = like.length - 1; x >= 0; x--)
    for (let y = columns - 1; y >= 0; y--) {
      const [here, row, below] = [like[x]?.[y] ?? 0, best[x], best[x + 1]];
      if (row) row[y] = Math.max(below?.[y] ?? 0, row[y + 1] ?? 0, here > 0 ? (below?.[y + 1] ?? 0) + here : 0);
    }
  return best;
}

/** Pairs parts of one name that are left over, once on each side, wherever they stand, if they are alike at all. */
function pairNamed(pairing: Pairing): void {
  const names = (parts: readonly Part[]) => parts.map(({ kind, id }) => (id === null ? null : `${kind} ${id}`));
  const there = placesLeft(names(pairing.b), pairing.from);
  for (const [name, i] of placesLeft(names(pairing.a), pairing.to)) {
    const j = there.get(name) ?? -1;
    if (i >= 0 && j >= 0 && pairing.like(i, j) >= 0.5) pair(pairing, i, j);
  }
}

/** A row or a footnote of another name is another one. */
const isNamed = (part: Part | undefined): boolean => part?.kind === "row" || part?.kind === "note";

/** Where as many parts were taken away as came in their place, each came for the one it stands for. */
function pairInPlace(pairing: Pairing, { i, j }: Hole): void {
  if (i.length !== j.length) return;
  for (const [n, p] of i.entries()) {
    const q = j[n] ?? 0;
    if (canPair(pairing, p, q) && isFree(pairing, p, q) && (!isNamed(pairing.a[p]) || pairing.like(p, q) >= 0.3)) pair(pairing, p, q);
  }
}
