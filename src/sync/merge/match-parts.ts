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
  const places = new Map<string, number>();
  for (const [j, key] of keys.b.entries()) if (from[j] === -1) places.set(key, places.has(key) ? -1 : j);
  const seen = new Map<string, number>();
  for (const [i, key] of keys.a.entries()) if (to[i] === -1) seen.set(key, (seen.get(key) ?? 0) + 1);
  for (const [i, { key: words, kind }] of a.entries()) {
    const key = keys.a[i] ?? "";
    const j = places.get(key) ?? -1;
    if (j < 0 || seen.get(key) !== 1 || !isFree(pairing, i, j) || !(words.length > 15 || kind === "heading")) continue;
    pair(pairing, i, j);
    for (const step of [1, -1]) pairNeighbours(pairing, { i, j, step });
  }
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
  const found: Hole[] = [];
  let j = 0;
  let open: { readonly i: number[]; readonly j: number[] } = { i: [], j: [] };
  for (let i = 0; i <= to.length; i++) {
    const other = i === to.length ? from.length : (to[i] ?? -1);
    if (other === -1) open.i.push(i);
    if (other < j) continue;
    for (; j < other; j++) if (from[j] === -1) open.j.push(j);
    if (open.i.length > 0 && open.j.length > 0) found.push(open);
    open = { i: [], j: [] };
    j = other + 1;
  }
  return found;
}

const keyOf = ({ kind, key }: Part): string => `${family(kind)} ${key}`;

const family = (kind: PartKind | undefined): string =>
  kind === "clause" || kind === "item" || kind === "callout" ? "paragraph" : `${kind}`;

const canPair = ({ a, b }: Pairing, i: number, j: number): boolean => family(a[i]?.kind) === family(b[j]?.kind);

/** Pairs alike parts of a hole, in order, for the greatest likeness in all; a hole too large is left alone. */
function pairAlike(pairing: Pairing, { i, j }: Hole): void {
  if (i.length * j.length > 10_000) return;
  const width = j.length + 1;
  const best = new Float64Array((i.length + 1) * width);
  const score = new Float64Array(i.length * width);
  const at = (cell: number) => best[cell] ?? 0;
  for (let x = i.length - 1; x >= 0; x--)
    for (let y = j.length - 1; y >= 0; y--) {
      const cell = x * width + y;
      const [p, q] = [i[x] ?? 0, j[y] ?? 0];
      const like = canPair(pairing, p, q) ? pairing.like(p, q) : 0;
      score[cell] = like >= 0.5 ? like : 0;
      best[cell] = Math.max(at(cell + width), at(cell + 1), like >= 0.5 ? at(cell + width + 1) + like : 0);
    }
  for (let x = 0, y = 0; x < i.length && y < j.length; ) {
    const cell = x * width + y;
    const like = score[cell] ?? 0;
    if (like > 0 && at(cell) === at(cell + width + 1) + like) pair(pairing, i[x++] ?? 0, j[y++] ?? 0);
    else if (at(cell) === at(cell + width)) x++;
    else y++;
  }
}

/** Pairs parts of one name that are left over, once on each side, wherever they stand, if they are alike at all. */
function pairNamed(pairing: Pairing): void {
  const places = new Map<string, number>();
  for (const [j, { id, kind }] of pairing.b.entries())
    if (id !== null && pairing.from[j] === -1) places.set(`${kind} ${id}`, places.has(`${kind} ${id}`) ? -1 : j);
  for (const [i, { id, kind }] of pairing.a.entries()) {
    const j = id === null ? -1 : (places.get(`${kind} ${id}`) ?? -1);
    if (j >= 0 && isFree(pairing, i, j) && pairing.like(i, j) >= 0.5) pair(pairing, i, j);
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
