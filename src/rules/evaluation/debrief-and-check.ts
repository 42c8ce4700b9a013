import { addDays } from "../../calendar/plain-date.ts";
import { isPast } from "../../city/past-runs.ts";
import { debriefDays } from "../../programme/debrief.ts";
import type { RunSchedule } from "../../programme/schedule.ts";
import { dayWords, runName } from "../named.ts";
import { breach, type Judged, type Outcome, type Rule, unknown } from "../rule.ts";
import { checkDays, earlierDay } from "./after-a-run.ts";

const judge = (judged: Judged, { run, occurrences }: RunSchedule): readonly Outcome[] => {
  const last = occurrences.at(-1)?.days;
  if (last === undefined || isPast(run)) return [];
  const debrief = judged.calendar.addWorkingDays(last.to, debriefDays);
  if (debrief > judged.ends) {
    const path = run.repeat ? `runs.${run.id}.repeat.until` : `runs.${run.id}.date`;
    const to = earlierDay(judged, last);
    const values = { run: runName(judged, run), debrief: dayWords(debrief), ends: dayWords(judged.ends), to: dayWords(to) };
    return [breach(path, values, { says: run.repeat ? "series" : "" })];
  }
  const follower = judged.city.programme.successor?.partner ?? run.handover?.to ?? null;
  return addDays(last.to, checkDays) > judged.ends && follower === null ? [unknown("programme.successor")] : [];
};

export const debriefAndCheck: Rule = {
  code: "E-04",
  name: "debrief-and-check",
  level: "warning",
  dimension: "evaluation",
  sources: ["https://github.com/MLH/mlh-hackathon-organizer-guide", "estimate"],
  good: {},
  bad: { "runs.mobility-hack.date": "2029-08-24" },
  check: (judged) => judged.schedules.flatMap((it) => judge(judged, it)),
};
