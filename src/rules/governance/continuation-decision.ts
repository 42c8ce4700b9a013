import { addMonths, type PlainDate } from "../../calendar/plain-date.ts";
import { breach, type Rule, unknown } from "../rule.ts";
import { monthsInWords, onDay } from "./dates.ts";
import { dayOfDecision } from "./day-of-decision.ts";

export const continuationDecision: Rule = {
  code: "G-13",
  name: "continuation-decision",
  level: "error",
  dimension: "governance",
  sources: ["https://livinglabs.eitum.eu/tools/evaluating-living-labs-challenges-and-identified-needs", "estimate"],
  good: {},
  bad: { "governance.continuationDecision.on": "2029-05-17" },
  check: (judged) => {
    const { start, months } = judged.city.programme;
    const [path, on] = ["governance.continuationDecision", judged.city.governance.continuationDecision?.on ?? null];
    if (on === null) return [unknown(judged.city.governance.continuationDecision ? `${path}.on` : path)];
    // In a programme of less than a year half of it; nine months only where there is time for them.
    const must = Math.min(6, Math.floor(months / 2));
    const should = months >= 18 ? 9 : must;
    const before = (count: number): PlainDate => addMonths(start, months - count);
    if (start <= on && on <= before(should)) return [];
    const { meeting, ...mend } = dayOfDecision(judged, before(should));
    const says = on < start ? "early" : on > before(must) ? "" : "soon";
    const values = { on: onDay(on), start: onDay(start), ends: onDay(judged.ends), months: monthsInWords(must), ...mend };
    const fix = meeting ? { [`${path}.on`]: meeting } : null;
    return [breach(`${path}.on`, values, { says, level: says === "soon" ? "warning" : null, fix })];
  },
};
