import type { Occurrence } from "../../programme/schedule.ts";
import { openSchedules } from "../days.ts";
import { daysOf, isEvent } from "../moves.ts";
import { runName } from "../named.ts";
import { breach, type Judged, type Rule, unknown } from "../rule.ts";

/** Where working hours end, and when an evening event usually begins; estimates. */
const dayEnds = "16:00";
const evening = "18:00";

export const mixedTimes: Rule = {
  code: "K-05",
  name: "mixed-times",
  level: "warning",
  dimension: "calendar",
  sources: ["https://github.com/okfde/hackathon-leitfaden", "estimate"],
  good: {},
  bad: { "runs.industry-meetup.time": "10:00" },
  check: (judged) => {
    const counted = openSchedules(judged).map(({ run, occurrences }) => ({ run, count: weekdayDates(judged, occurrences) }));
    const all = openSchedules(judged).reduce((sum, { occurrences }) => sum + occurrences.filter(isEvent).length, 0);
    const byDay = counted.filter(({ run }) => run.time !== null && run.time < dayEnds);
    const inDaytime = byDay.reduce((sum, { count }) => sum + count, 0);
    const open = counted.filter(({ run, count }) => run.time === null && count > 0);
    const [most] = [...byDay].sort((a, b) => b.count - a.count);
    if (all < 2) return [];
    if (!most || inDaytime * 10 <= all * 6) return open.map(({ run }) => unknown(`runs.${run.id}.time`));
    const counts = { count: inDaytime, all, percent: Math.round((inDaytime * 100) / all), left: inDaytime - most.count };
    return [breach(`runs.${most.run.id}.time`, { ...counts, run: runName(judged, most.run), time: most.run.time ?? "", evening })];
  },
};

/** Dates of a run on working days alone. */
const weekdayDates = ({ calendar }: Judged, occurrences: readonly Occurrence[]): number =>
  occurrences.filter((it) => isEvent(it) && daysOf(it.days).every((day) => calendar.isWorkingDay(day))).length;
