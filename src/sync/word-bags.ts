import { fold } from "./fold.ts";

/** The words of a text that carry meaning, each with how often it stands there. */
export type Bag = ReadonlyMap<string, number>;

/** Words of four letters or more and numbers, in small letters, long ones cut after twelve, usual endings off; at most 3,000 of a text. */
export const bagOfWords = (text: string): Bag => {
  const bag = new Map<string, number>();
  const found =
    fold(text.slice(0, 60_000))
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  for (const word of found.slice(0, 3_000)) {
    if (word.length < 4 || common.has(word)) continue;
    const stem = word.length > 4 ? word.replace(/(?:innen|ungen|ing|en|er|es|em|e|n|s)$/, "").slice(0, 12) : word;
    bag.set(stem, (bag.get(stem) ?? 0) + 1);
  }
  return bag;
};

const common = new Set(
  "eine einer einem einen eines oder sind wird werden wenn nicht auch durch über dass sich dieser diese dieses nach beim with that this from shall will must have their them they which when into than other each".split(
    " ",
  ),
);

/** How much each word says: one that many of the texts have says little. */
export type Weights = ReadonlyMap<string, number>;

/** The weight of every word of a number of texts. */
export const weightsIn = (bags: readonly Bag[]): Weights => {
  const texts = new Map<string, number>();
  for (const bag of bags) for (const word of bag.keys()) texts.set(word, (texts.get(word) ?? 0) + 1);
  return new Map([...texts].map(([word, count]) => [word, Math.log(1 + bags.length / count)] as const));
};

/** A text's words with their weights, and its length among them. */
export interface Weighed {
  readonly words: ReadonlyMap<string, number>;
  readonly length: number;
}

/** A word that stands in a text twice says no more than half as much again. */
export const weighed = (bag: Bag, weights: Weights): Weighed => {
  const words = new Map([...bag].map(([word, count]) => [word, (1 + Math.log(count)) * (weights.get(word) ?? 1)] as const));
  return { words, length: Math.sqrt([...words.values()].reduce((sum, weight) => sum + weight * weight, 0)) };
};

/** How alike two texts are, from 0 (no word in common) to 1 (the same words as often), whatever their order. */
export const likenessOf = (a: Weighed, b: Weighed): number => {
  if (a.length === 0 || b.length === 0) return 0;
  const [small, large] = a.words.size <= b.words.size ? [a, b] : [b, a];
  let same = 0;
  for (const [word, weight] of small.words) same += weight * (large.words.get(word) ?? 0);
  return same / (a.length * b.length);
};
