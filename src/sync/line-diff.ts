/** Lines that differ between two texts: what was there, what is there now, each a range of line numbers from 0, `to` behind the last. */
export interface Hunk {
  readonly before: readonly [from: number, to: number];
  readonly after: readonly [from: number, to: number];
}

/** Above this many comparisons the middle of two texts counts as one change: a table of a thousand rows must not take a second. */
const mostComparisons = 4_000_000;

/** Where two lists of equal things differ, in their order: everything between two hunks is equal on both sides. */
export const differences = (before: readonly string[], after: readonly string[]): readonly Hunk[] => {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  const middle = { a: before.slice(start, before.length - end), b: after.slice(start, after.length - end) };
  if (middle.a.length === 0 && middle.b.length === 0) return [];
  const whole: Hunk = { before: [0, middle.a.length], after: [0, middle.b.length] };
  const found = middle.a.length * middle.b.length > mostComparisons ? [whole] : between(middle.a, middle.b);
  const moved = ([from, to]: Hunk["before"]) => [from + start, to + start] as const;
  return found.map((hunk) => ({ before: moved(hunk.before), after: moved(hunk.after) }));
};

/** The hunks that leave the longest common subsequence standing. */
const between = (a: readonly string[], b: readonly string[]): readonly Hunk[] => {
  const lengths = commonLengths(a, b);
  const width = b.length + 1;
  const hunks: Hunk[] = [];
  let [i, j, fromI, fromJ] = [0, 0, 0, 0];
  const close = () => {
    if (i > fromI || j > fromJ) hunks.push({ before: [fromI, i], after: [fromJ, j] });
  };
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      close();
      [i, j] = [i + 1, j + 1];
      [fromI, fromJ] = [i, j];
    } else if (j >= b.length || (i < a.length && (lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0))) i += 1;
    else j += 1;
  }
  close();
  return hunks;
};

/** At `i * (b.length + 1) + j`: how long the longest common subsequence of `a` from `i` and `b` from `j` is. */
const commonLengths = (a: readonly string[], b: readonly string[]): Uint32Array => {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        a[i] === b[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
  return lengths;
};
