import type { CityProfile } from "../city/schema/index.ts";
import { type Budget, shareOut } from "./budget.ts";

/** What one source pays in each year of the budget, in the order of the city file's sources. */
export type Funding = readonly (readonly number[])[];

/**
 * The sources divided over the years like the whole, an estimate, so that each year's cost is covered. Null where an amount or
 * the years are open, or the sources do not add up to the total: then there is nothing to divide.
 */
export const fundingByYear = ({ budget }: CityProfile, { total, perYear }: Budget): Funding | null => {
  const amounts = budget.sources.map(({ amount }) => amount ?? Number.NaN);
  const sum = amounts.reduce((all, amount) => all + amount, 0);
  const years = perYear.reduce((all, amount) => all + amount, 0);
  return amounts.length > 0 && sum === total && years === total ? shareOut(amounts, perYear) : null;
};
