import type { CityProfile } from "../../city/schema/index.ts";
import type { BudgetLine } from "../../city/schema/money.ts";
import type { Words } from "../../language.ts";
import { sumOf as lineSum, moneyWords } from "../amounts.ts";
import { countWords } from "../named.ts";

/** `26.000 €`, `EUR 26,000`; other currencies by their code. */
export const amount = ({ budget }: CityProfile, value: number): Words => moneyWords(value, budget.currency);

/** `15.000 bis 40.000 €`, `EUR 15,000 to 40,000`; one sum where both ends are the same. */
export const amountRange = (city: CityProfile, { low, high }: { readonly low: number; readonly high: number }): Words => {
  if (low === high) return amount(city, low);
  return { de: `${countWords(low).de} bis ${amount(city, high).de}`, en: `${amount(city, low).en} to ${countWords(high).en}` };
};

export const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** A line over all years; null where the budget has no such line. */
export const lineTotal = ({ budget }: CityProfile, line: BudgetLine): number | null => lineSum(budget.lines[line]);

/** All lines together; null where the budget has none. */
export const linesTotal = (city: CityProfile): number | null => {
  const lines = Object.keys(city.budget.lines) as BudgetLine[];
  return lines.length === 0 ? null : sumOf(lines.map((line) => lineTotal(city, line) ?? 0));
};

/** What the programme costs: the total, else the sum of the lines. */
export const wholeOf = (city: CityProfile): number | null => city.budget.total ?? linesTotal(city);
