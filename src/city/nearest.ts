/** Edits (insert, delete, replace, swap neighbours) from `a` to `b`: Damerau–Levenshtein, optimal string alignment. */
export const editDistance = (a: string, b: string): number => {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min(change, swap, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
};

/** The word most like `word`, or null where none is: at most a third of its letters may differ, capitals do not count. */
export const nearest = (word: string, words: readonly string[]): string | null => {
  if (word.length > 60) return null;
  const limit = Math.min(word.length - 1, Math.max(1, Math.floor(word.length / 3)));
  const ranked = words
    .map((each) => ({ each, distance: editDistance(word.toLowerCase(), each.toLowerCase()) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.each ?? null;
};
