/** The candidate that `word` was probably meant to be: two letters may differ, in long words a third, in short ones one; null where none is near. */
export const nearest = (word: string, candidates: readonly string[]): string | null => {
  const ranked = candidates.map((candidate) => ({ candidate, away: distance(word.toLowerCase(), candidate.toLowerCase()) }));
  const [best] = ranked.sort((a, b) => a.away - b.away);
  return best !== undefined && best.away <= (word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3))) ? best.candidate : null;
};

/** Letters to insert, drop or change to turn one word into the other. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1];
    for (const [j, other] of Array.from(b).entries()) {
      const changed = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};
