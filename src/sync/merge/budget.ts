/** How many comparisons a merge may still spend; when they are used up it goes on with a coarser match, so that no input takes long. */
export interface Budget {
  left: number;
}

/** Comparisons of one merge: about half a second, and never more than 40 MB at once. */
export const newBudget = (): Budget => ({ left: 40_000_000 });

/** Takes `cost` out of the budget; false where it is not there, or more than one table may cost. */
export function spend(budget: Budget, cost: number): boolean {
  if (cost > 20_000_000 || cost > budget.left) return false;
  budget.left -= cost;
  return true;
}
