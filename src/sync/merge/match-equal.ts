import { type Budget, spend } from "./budget.ts";

/** A stretch of both lists, ends excluded. */
interface Range {
  readonly from: number;
  readonly to: number;
  readonly otherFrom: number;
  readonly otherTo: number;
  readonly depth: number;
}

/** The lists as numbers, the same for the same entry. */
interface Lists {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly found: Int32Array;
  readonly budget: Budget;
}

/**
 * Pairs equal entries of two lists in order, as many as it can: for each index of `a` the index in `b`, -1 for none. Entries that occur
 * once on each side come first, for they say most; then a longest common subsequence where the budget allows it, else the k-th with the
 * k-th of its kind.
 */
export function matchEqual(a: readonly string[], b: readonly string[], budget: Budget): Int32Array {
  const found = new Int32Array(a.length).fill(-1);
  const numbers = new Map<string, number>();
  const numbered = (list: readonly string[]) =>
    Int32Array.from(list, (entry) => {
      const known = numbers.get(entry) ?? numbers.size;
      numbers.set(entry, known);
      return known;
    });
  matchRange({ a: numbered(a), b: numbered(b), found, budget }, { from: 0, to: a.length, otherFrom: 0, otherTo: b.length, depth: 0 });
  return found;
}

function matchRange(lists: Lists, range: Range): void {
  const inner = trimmed(lists, range);
  const rows = inner.to - inner.from;
  const columns = inner.otherTo - inner.otherFrom;
  if (rows === 0 || columns === 0) return;
  const isSmall = rows * columns <= 10_000 && spend(lists.budget, rows * columns);
  const anchors = isSmall || inner.depth >= 24 ? [] : rising(onceOnBoth(lists, inner));
  if (anchors.length > 0) between(lists, inner, anchors);
  else if (isSmall || spend(lists.budget, rows * columns)) longest(lists, inner);
  else for (const [i, j] of rising(kthWithKth(lists, inner))) lists.found[i] = j;
}

/** Pairs what is equal at both ends of a range; gives what is left. */
function trimmed({ a, b, found }: Lists, range: Range): Range {
  let { from, to, otherFrom, otherTo } = range;
  while (from < to && otherFrom < otherTo && a[from] === b[otherFrom]) found[from++] = otherFrom++;
  while (from < to && otherFrom < otherTo && a[to - 1] === b[otherTo - 1]) found[--to] = --otherTo;
  return { from, to, otherFrom, otherTo, depth: range.depth };
}

type Pair = readonly [number, number];

function between(lists: Lists, range: Range, anchors: readonly Pair[]): void {
  let { from, otherFrom } = range;
  const depth = range.depth + 1;
  for (const [i, j] of anchors) {
    lists.found[i] = j;
    matchRange(lists, { from, to: i, otherFrom, otherTo: j, depth });
    from = i + 1;
    otherFrom = j + 1;
  }
  matchRange(lists, { from, to: range.to, otherFrom, otherTo: range.otherTo, depth });
}

/** A longest common subsequence, by the table of its lengths. */
function longest({ a, b, found }: Lists, { from, to, otherFrom, otherTo }: Range): void {
  const rows = to - from;
  const columns = otherTo - otherFrom;
  const width = columns + 1;
  const table = new Uint16Array((rows + 1) * width);
  const at = (index: number): number => table[index] ?? 0;
  for (let i = rows - 1; i >= 0; i--) {
    const entry = a[from + i];
    let cell = i * width + columns - 1;
    let right = 0;
    for (let j = columns - 1; j >= 0; j--, cell--) {
      const below = at(cell + width);
      right = entry === b[otherFrom + j] ? at(cell + width + 1) + 1 : below > right ? below : right;
      table[cell] = right;
    }
  }
  let i = 0;
  let j = 0;
  while (i < rows && j < columns) {
    const cell = i * width + j;
    if (a[from + i] === b[otherFrom + j]) found[from + i++] = otherFrom + j++;
    else if (at(cell + width) >= at(cell + 1)) i++;
    else j++;
  }
}

function onceOnBoth({ a, b }: Lists, { from, to, otherFrom, otherTo }: Range): readonly Pair[] {
  const mine = onlyPlaces(a, from, to);
  const others = onlyPlaces(b, otherFrom, otherTo);
  return [...mine].flatMap(([entry, i]): Pair[] => {
    const j = others.get(entry);
    return i < 0 || j === undefined || j < 0 ? [] : [[i, j]];
  });
}

/** Where each entry stands; -1 where it stands more than once. */
function onlyPlaces(list: Int32Array, from: number, to: number): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (let i = from; i < to; i++) {
    const entry = list[i] ?? -1;
    places.set(entry, places.has(entry) ? -1 : i);
  }
  return places;
}

function kthWithKth({ a, b }: Lists, { from, to, otherFrom, otherTo }: Range): readonly Pair[] {
  const places = new Map<number, number[]>();
  for (let j = otherTo - 1; j >= otherFrom; j--) {
    const entry = b[j] ?? -1;
    const known = places.get(entry);
    if (known === undefined) places.set(entry, [j]);
    else known.push(j);
  }
  const pairs: Pair[] = [];
  for (let i = from; i < to; i++) {
    const j = places.get(a[i] ?? -1)?.pop();
    if (j !== undefined) pairs.push([i, j]);
  }
  return pairs;
}

/** Of pairs in the order of their first numbers, as many as possible whose second numbers rise as well. */
export function rising(pairs: readonly Pair[]): readonly Pair[] {
  const ends: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  const second = (index: number): number => pairs[index]?.[1] ?? -1;
  for (let i = 0; i < pairs.length; i++) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (second(ends[middle] ?? -1) < second(i)) low = middle + 1;
      else high = middle;
    }
    before[i] = low === 0 ? -1 : (ends[low - 1] ?? -1);
    ends[low] = i;
  }
  const kept: Pair[] = [];
  for (let i = ends.at(-1) ?? -1; i >= 0; i = before[i] ?? -1) kept.push(pairs[i] ?? [0, 0]);
  return kept.reverse();
}
