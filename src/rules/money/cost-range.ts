import { runName } from "../named.ts";
import { breach, type Judged, type Outcome, type Rule, unknown } from "../rule.ts";
import { amount, amountRange, lineTotal, sumOf } from "./amounts.ts";
import { runCosts } from "./run-costs.ts";

export const costRange: Rule = {
  code: "M-09",
  name: "cost-range",
  level: "warning",
  dimension: "money",
  sources: ["https://www.detmold-mitgestalten.de/de/node/877", "estimate"],
  good: {},
  bad: { "budget.lines.formats": 20000, "budget.lines.staff": 364800 },
  // The formats' figures are in euros.
  check: (judged) => (judged.city.budget.currency === "EUR" ? covered(judged) : []),
};

const covered = (judged: Judged): readonly Outcome[] => {
  const { city } = judged;
  const costs = runCosts(judged);
  const [most] = costs;
  const line = lineTotal(city, "formats");
  if (!most) return [];
  if (line === null) return [unknown("budget.lines.formats")];
  const spent = sumOf(city.runs.map(({ actual }) => actual?.cost ?? 0));
  const all = { low: sumOf(costs.map(({ low }) => low)) + spent, high: sumOf(costs.map(({ high }) => high)) + spent };
  const middle = Math.ceil((all.low + all.high) / 2);
  if (line >= middle) return [];
  const dearest = { most: runName(judged, most.run), cost: amountRange(city, most), evidence: most.evidence };
  const values = { ...dearest, line: amount(city, line), range: amountRange(city, all), middle };
  return [breach("budget.lines.formats", values, line < all.low ? {} : { says: "tight", level: "hint" })];
};
