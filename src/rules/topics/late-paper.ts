import { addWeeks, daysBetween, type PlainDate } from "../../calendar/plain-date.ts";
import type { Run } from "../../city/schema/index.ts";
import { textWords } from "../../city/text-in.ts";
import { weeksToWritePaper } from "../../programme/paper.ts";
import { dateWords } from "../days.ts";
import { dayWords, runName } from "../named.ts";
import { breach, type Judged, type Outcome } from "../rule.ts";
import { type CouncilBody, decisionDay } from "./decision-day.ts";

type Facts = { readonly body: CouncilBody; readonly end: PlainDate; readonly meeting: PlainDate; readonly weeks: number };

/** What is wrong with the meeting that decides on a run that ends on `end`: no meeting that day, or its paper cannot be written in time. */
export const latePaper = (judged: Judged, run: Run, { body, end, meeting, weeks }: Facts): readonly Outcome[] => {
  const path = `runs.${run.id}.decision`;
  const meets = run.decision.on === null || body.meetings.length === 0 || body.meetings.includes(meeting);
  const paper = addWeeks(meeting, -weeks);
  if (meets && daysBetween(end, paper) >= weeksToWritePaper * 7) return [];
  const { from, on } = decisionDay(judged, run, end);
  const days = { end: dayWords(end), paper: dateWords(paper), meeting: dayWords(meeting), on: dayWords(on ?? from) };
  const values = { ...days, run: runName(judged, run), body: textWords(body.name), enough: weeks + weeksToWritePaper };
  if (run.decision.on === null)
    return [breach(`${path}.afterWeeks`, values, { says: "after", fix: { [`${path}.afterWeeks`]: values.enough } })];
  if (!meets) return [breach(`${path}.on`, values, { says: on === null ? "stray-last" : "stray" })];
  return [breach(`${path}.on`, values, on === null ? { says: "last" } : { fix: { [`${path}.on`]: on } })];
};
