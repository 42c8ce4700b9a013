import type { CityProfile, Partner } from "../../city/schema/index.ts";
import { breach, type Outcome, type Rule, unknown } from "../rule.ts";
import { amount, sumOf } from "./amounts.ts";
import { boughtSeat } from "./bought-seat.ts";
import { percentOf } from "./line-share.ts";
import { sourcesTotal } from "./sums.ts";

export const sponsorShare: Rule = {
  code: "M-05",
  name: "sponsor-share",
  level: "error",
  dimension: "money",
  sources: ["estimate"],
  good: {},
  bad: { "budget.sources.0.amount": 200000, "budget.sources.1.partner": "chamber", "budget.sources.1.amount": 160000 },
  check: ({ city }) =>
    city.partners.filter(({ sector }) => sector === "business").flatMap((it) => [...share(city, it), ...boughtSeat(city, it)]),
};

const share = (city: CityProfile, { id, name }: Partner): readonly Outcome[] => {
  const { sources, total } = city.budget;
  const path = `budget.sources.${sources.findIndex(({ partner }) => partner === id)}.amount`;
  const own = sources.filter(({ partner }) => partner === id).map((it) => it.amount);
  const whole = total ?? sourcesTotal(city);
  if (own.includes(null)) return [unknown(path)];
  const sum = sumOf(own.map((it) => it ?? 0));
  if (!whole || sum * 10 <= whole * 3) return whole || sum === 0 ? [] : [unknown("budget.total")];
  const most = Math.floor((whole * 3) / 10);
  return [
    breach(path, {
      partner: name,
      sum: amount(city, sum),
      share: percentOf(sum, whole),
      most: amount(city, most),
      rest: amount(city, sum - most),
    }),
  ];
};
