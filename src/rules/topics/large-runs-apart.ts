import { addWeeks, type PlainDate } from "../../calendar/plain-date.ts";
import { isLarge, largeAllowed, largeDates, posts, quarterOf, quarterWords, within } from "../large-runs.ts";
import { clearDay } from "../moves.ts";
import { dayWords, openRuns, runName } from "../named.ts";
import { breach, type Outcome, type Rule, unknown } from "../rule.ts";

export const largeRunsApart: Rule = {
  code: "T-11",
  name: "large-runs-apart",
  level: "warning",
  dimension: "topics",
  sources: ["estimate"],
  good: {},
  bad: {
    "runs.6": { id: "second-hack", format: "hackathon", topic: "mobility", date: "2028-09-08", days: 3, decision: { on: "2028-11-07" } },
  },
  check: (judged) => {
    const { staff } = judged.city.programme.office;
    const own = openRuns(judged.city).filter((run) => isLarge(judged, run));
    if (staff === null) return own.length > 0 ? [unknown("programme.office.staff")] : [];
    const { runs: allowed, quarters } = largeAllowed(staff);
    const dates = largeDates(judged);
    const near = (day: PlainDate, others: typeof dates) => within(others, day, quarters).length;
    return own.flatMap((run): readonly Outcome[] => {
      if (run.date === null) return [unknown(`runs.${run.id}.date`)];
      const over = dates.find((it, at) => it.run === run && near(it.day, dates.slice(0, at)) >= allowed);
      if (over === undefined) return [];
      const others = dates.filter((it) => it.run !== run);
      const later = { from: addWeeks(over.day, 1), to: judged.ends, fits: (it: PlainDate) => near(it, others) < allowed };
      const day = allowed === 0 || run.repeat !== null ? null : clearDay(judged, { ...over, ...later });
      const days = { quarter: quarterWords(quarterOf(over.day)), day: dayWords(day ?? over.day) };
      const values = { ...days, run: runName(judged, run), posts: posts(staff), quarters, count: allowed + 1 };
      return [breach(`runs.${run.id}.date`, values, { says: allowed === 0 ? "nobody" : saysOf(quarters, day) })];
    });
  },
};

const saysOf = (quarters: number, day: PlainDate | null): string => `${quarters > 1 ? "few" : ""}${day === null ? "-full" : ""}`;
