import { fold } from "../fold.ts";
import { type Budget, spend } from "./budget.ts";
import { wordsOf } from "./words.ts";

type Bag = ReadonlyMap<string, number>;

/** The words of a text in small letters, each with how often it stands there; of very long texts the first 5,000. */
export function bagOf(text: string): Bag {
  const bag = new Map<string, number>();
  const { words } = wordsOf(fold(text.slice(0, 50_000)).toLowerCase());
  for (const word of words.slice(0, 5_000)) if (/[\p{L}\p{N}_]/u.test(word)) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

/** How much of two texts' words is the same, from 0 (none) to 1 (all), whatever their order; 0 where the budget is used up. */
export function likeness(a: Bag, b: Bag, budget: Budget): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return large.size === 0 ? 1 : 0;
  if (!spend(budget, small.size)) return 0;
  let same = 0;
  for (const [word, count] of small) same += Math.min(count, large.get(word) ?? 0);
  return (2 * same) / (total(a) + total(b));
}

const total = (bag: Bag): number => {
  let sum = 0;
  for (const count of bag.values()) sum += count;
  return sum;
};
