import type { CityProfile } from "../../city/schema/index.ts";
import type { BudgetLine } from "../../city/schema/money.ts";
import { byCodeUnit } from "../../files.ts";
import { breach, type Outcome, unknown } from "../rule.ts";
import { amount, linesTotal, lineTotal, sumOf } from "./amounts.ts";
import { largestLine } from "./line-share.ts";

/** Sum of the years; null where the budget names none. */
const yearsTotal = ({ budget }: CityProfile): number | null => {
  const years = Object.values(budget.perYear);
  return years.length === 0 ? null : sumOf(years);
};

/** Sum of the sources; null where there is none or an amount is open. */
export const sourcesTotal = ({ budget }: CityProfile): number | null => {
  const amounts = budget.sources.map((it) => it.amount);
  return amounts.length === 0 || amounts.includes(null) ? null : sumOf(amounts.map((it) => it ?? 0));
};

/** The total where all else agrees on another sum; null where it does not. */
export const agreedSum = (city: CityProfile): number | null => {
  const sums = [linesTotal(city), yearsTotal(city), sourcesTotal(city)].filter((sum) => sum !== null);
  const [first = null] = sums;
  return sums.length > 1 && sums.every((sum) => sum === first) && first !== city.budget.total ? first : null;
};

/** Lines that do not add up to the total. */
export const linesDiffer = (city: CityProfile, total: number): readonly Outcome[] => {
  const sum = linesTotal(city);
  if (sum === null) return [unknown("budget.lines")];
  if (sum === total) return [];
  const line = largestLine(city);
  const to = Math.max((lineTotal(city, line) ?? 0) + total - sum, 0);
  const values = { sum: amount(city, sum), total: amount(city, total), difference: amount(city, Math.abs(total - sum)), line, to };
  return [breach("budget.lines", values, { says: sum > total ? "lines-over" : "lines-under" })];
};

/** Years that do not add up to the total, or a year that is not the sum of its lines. */
export const yearsDiffer = (city: CityProfile, total: number): readonly Outcome[] => {
  const { perYear } = city.budget;
  const sum = yearsTotal(city);
  const [largest] = Object.entries(perYear).sort((a, b) => b[1] - a[1]);
  if (sum === null || !largest) return [];
  if (sum === total) return columnDiffers(city);
  const values = { sum: amount(city, sum), total: amount(city, total), year: largest[0], to: Math.max(largest[1] + total - sum, 0) };
  return [breach(`budget.perYear.${largest[0]}`, values, { says: "years" })];
};

/** Lines without years are divided freely, so that they can only be too few for a year, not too many. */
const columnDiffers = (city: CityProfile): readonly Outcome[] => {
  const { lines, perYear } = city.budget;
  const byYear = Object.values(lines).filter((it) => typeof it !== "number");
  const isWhole = byYear.length === (Object.keys(lines) as BudgetLine[]).length;
  if (byYear.length === 0) return [];
  const years = [...new Set([...Object.keys(perYear), ...byYear.flatMap(Object.keys)])].sort(byCodeUnit);
  const columns = years.map((year) => ({ year, own: perYear[year] ?? 0, sum: sumOf(byYear.map((line) => line[year] ?? 0)) }));
  const bad = columns.find(({ own, sum }) => sum > own || (isWhole && sum < own));
  if (!bad) return [];
  const values = { year: bad.year, own: amount(city, bad.own), sum: amount(city, bad.sum), to: bad.sum };
  return [breach(`budget.perYear.${bad.year}`, values, { says: isWhole ? "column" : "column-over" })];
};
