import { listed } from "../named.ts";
import { breach, type Outcome, type Rule, unknown } from "../rule.ts";
import { inclusionMoney, timeNeeded } from "./burden.ts";
import { type Event, longestDay, openEvents, registers } from "./registration.ts";

const longest = 240;

const isDemanding = (event: Event): boolean =>
  event.format.recruitment === "lot" || (registers(event.format) && longestDay(event) > longest);

export const expensesAndChildcare: Rule = {
  code: "I-05",
  name: "expenses-and-childcare",
  level: "warning",
  dimension: "inclusion",
  sources: ["https://github.com/okfde/hackathon-leitfaden", "https://www.buergerrat.de/haeufige-fragen/"],
  good: {},
  bad: { "governance.inclusion.expenses": false, "governance.inclusion.childcare": false },
  check: (judged) => {
    const { city } = judged;
    const events = openEvents(judged).filter(isDemanding);
    if (events.length === 0) return [];
    const values = { runs: listed(events.map((it) => timeNeeded(judged, it))), budget: inclusionMoney(city) };
    return (["expenses", "childcare"] as const).flatMap((field): readonly Outcome[] => {
      const path = `governance.inclusion.${field}`;
      const given = city.governance.inclusion[field];
      return given === null ? [unknown(path)] : given ? [] : [breach(path, values, { says: field })];
    });
  },
};
