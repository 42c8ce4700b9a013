import { daysBetween } from "../../calendar/plain-date.ts";
import type { RunSchedule } from "../../programme/schedule.ts";
import { dateWords, openSchedules } from "../days.ts";
import { earliestDay, moveOf, moveValues } from "../moves.ts";
import { dayWords, runName } from "../named.ts";
import { breach, type Judged, type Outcome, type Rule, unknown } from "../rule.ts";

export const leadTime: Rule = {
  code: "K-01",
  name: "lead-time",
  level: "error",
  dimension: "calendar",
  sources: ["https://github.com/MLH/mlh-hackathon-organizer-guide", "estimate"],
  good: {},
  bad: { "runs.mobility-hack.date": "2027-12-10" },
  check: (judged) => openSchedules(judged).flatMap((schedule) => late(judged, schedule)),
};

const late = (judged: Judged, { run, occurrences }: RunSchedule): readonly Outcome[] => {
  const path = `runs.${run.id}.date`;
  const format = judged.formats.get(run.format);
  const [occurrence] = occurrences;
  if (run.date === null) return [unknown(path)];
  const from = earliestDay(judged, run);
  if (!format || !occurrence || occurrence.days.from >= from) return [];
  const { start } = judged.city.programme;
  const days = daysBetween(start, occurrence.days.from);
  const inSeries = occurrences.find(({ days }) => days.from >= from);
  const move = inSeries ? { day: inSeries.days.from, decisionOn: null } : moveOf(judged, { run, occurrence }, from);
  const values = {
    run: runName(judged, run),
    date: dayWords(occurrence.days.from),
    start: dateWords(start),
    weeks: Math.floor(days / 7),
    min: format.leadWeeks.min,
    ...moveValues(move),
  };
  return [breach(path, values, { says: days < 0 ? "before" : "" })];
};
