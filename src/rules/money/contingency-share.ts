import type { CityProfile } from "../../city/schema/index.ts";
import { breach, type Outcome, type Rule } from "../rule.ts";
import { amount, lineTotal, wholeOf } from "./amounts.ts";
import { lineShare, percentOf } from "./line-share.ts";

export const contingencyShare: Rule = {
  code: "M-03",
  name: "contingency-share",
  level: "warning",
  dimension: "money",
  sources: ["https://github.com/MLH/mlh-hackathon-organizer-guide", "estimate"],
  good: {},
  bad: { "budget.lines.contingency": 10000, "budget.lines.pilots": 52400 },
  check: ({ city }) => [...lineShare(city, { line: "contingency", percent: 5, floor: 0 }), ...tooMuch(city)],
};

/** Money without a purpose is cut first. */
const tooMuch = (city: CityProfile): readonly Outcome[] => {
  const whole = wholeOf(city);
  const own = lineTotal(city, "contingency");
  if (!whole || own === null || own * 100 <= whole * 10) return [];
  const values = { own: amount(city, own), whole: amount(city, whole), share: percentOf(own, whole), needed: Math.floor(whole / 10) };
  return [breach("budget.lines.contingency", values, { says: "much", level: "hint" })];
};
