/** A sentence taken apart: words and signs, and the white space round them (`gaps[i]` before `words[i]`, the last after the last). */
export interface Wording {
  readonly words: readonly string[];
  readonly gaps: readonly string[];
}

/** An open point, a line to fill in, emphasis, a word (`520.000`, `L-G8`, `e.V`), else any single sign. */
const word = /\[(?:offen|open):[^\]\n]{0,300}\]|_{3,}|\*\*|__|[\p{L}\p{N}](?:[^\s\p{P}\p{S}]|[^\s](?=[\p{L}\p{N}]))*|\S/gu;

/** Takes a sentence apart. */
export function wordsOf(text: string): Wording {
  const words: string[] = [];
  const gaps: string[] = [];
  let end = 0;
  for (const match of text.matchAll(word)) {
    gaps.push(text.slice(end, match.index));
    words.push(match[0]);
    end = match.index + match[0].length;
  }
  return { words, gaps: [...gaps, text.slice(end)] };
}

/** Is it a place to be filled in: `[offen: Vorsitz]`, `________`? */
export const isBlank = (text: string): boolean => /^(?:\[(?:offen|open):[^\]]*\]|_{3,})$/.test(text);
