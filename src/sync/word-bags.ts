import { fold } from "./fold.ts";

/** The words of a text that carry meaning, each with how often it stands there. */
export type Bag = ReadonlyMap<string, number>;

/** Words of four letters or more and numbers, in small letters, German endings cut off; at most 3,000 of a text. */
export const bagOfWords = (text: string): Bag => {
  const bag = new Map<string, number>();
  const found =
    fold(text.slice(0, 60_000))
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  for (const word of found.slice(0, 3_000)) {
    if (word.length < 4 || common.has(word)) continue;
    const stem = word.length > 6 ? word.replace(/(?:innen|ungen|en|er|es|em|e|n|s)$/, "") : word;
    bag.set(stem, (bag.get(stem) ?? 0) + 1);
  }
  return bag;
};

const common = new Set(
  "eine einer einem einen eines oder sind wird werden wenn nicht auch durch über dass sich dieser diese dieses nach beim with that this from shall will must have their them they which when into than other each".split(
    " ",
  ),
);

/** How much of two texts' words is the same, from 0 to 1, whatever their order; 0 where one has none. */
export const likenessOf = (a: Bag, b: Bag): number => {
  if (a.size === 0 || b.size === 0) return 0;
  let same = 0;
  for (const [word, count] of a) same += Math.min(count, b.get(word) ?? 0);
  return (2 * same) / (total(a) + total(b));
};

const total = (bag: Bag): number => [...bag.values()].reduce((sum, count) => sum + count, 0);
