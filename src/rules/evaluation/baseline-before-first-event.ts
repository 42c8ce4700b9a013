import { addDays } from "../../calendar/plain-date.ts";
import { isPast } from "../../city/past-runs.ts";
import { dayWords, runName } from "../named.ts";
import { breach, type Judged, type Rule, unknown } from "../rule.ts";

const path = "evaluation.baseline";

/** The open run that begins first. */
const firstRun = ({ schedules }: Judged) => {
  const open = schedules.filter(({ run }) => !isPast(run));
  const begun = open.flatMap(({ run, occurrences: [first] }) => (first ? [{ run, on: first.days.from }] : []));
  return begun.reduce<(typeof begun)[number] | null>((least, it) => (least === null || it.on < least.on ? it : least), null);
};

export const baselineBeforeFirstEvent: Rule = {
  code: "E-03",
  name: "baseline-before-first-event",
  level: "error",
  dimension: "evaluation",
  sources: ["estimate", "L-G12"],
  good: {},
  bad: { [path]: "2027-10-19" },
  check: (judged) => {
    const { baseline } = judged.city.evaluation;
    const first = firstRun(judged);
    if (first === null) return [];
    if (baseline === null) return [unknown(path)];
    if (baseline < first.on) return [];
    const week = judged.calendar.lastWorkingDayOnOrBefore(addDays(first.on, -7));
    const to = week >= judged.city.programme.start ? week : judged.calendar.lastWorkingDayOnOrBefore(addDays(first.on, -1));
    const values = { baseline: dayWords(baseline), run: runName(judged, first.run), on: dayWords(first.on), to: dayWords(to) };
    return [breach(path, values, { fix: { [path]: to } })];
  },
};
