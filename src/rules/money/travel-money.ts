import { breach, type Rule, unknown } from "../rule.ts";
import { amount, linesTotal, lineTotal } from "./amounts.ts";

/** Low end of what one exchange with another city costs; estimate. */
const visit = 3000;

export const travelMoney: Rule = {
  code: "M-11",
  name: "travel-money",
  level: "warning",
  dimension: "money",
  sources: ["L-R8", "estimate"],
  good: {},
  bad: { "programme.partnerCities": [{ name: "Tampere", country: "FI" }] },
  check: ({ city }) => {
    const { partnerCities } = city.programme;
    const path = "budget.lines.travel";
    if (partnerCities.length === 0 || (lineTotal(city, "travel") ?? 0) > 0) return [];
    if (linesTotal(city) === null) return [unknown(path)];
    const cities = partnerCities.map(({ name }) => name).join(", ");
    return [breach(path, { cities, to: partnerCities.length * visit, visit: amount(city, visit) })];
  },
};
