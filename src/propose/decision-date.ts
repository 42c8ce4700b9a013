import { eventDay } from "../calendar/good-days.ts";
import { addWeeks, type PlainDate } from "../calendar/plain-date.ts";
import type { WorkCalendar } from "../calendar/working-days.ts";
import { weeksBeforeMeeting } from "../programme/paper.ts";
import { squeezed } from "../rules/topics/promise.ts";
import { answerWeeks, type DraftFacts } from "./facts.ts";

/** Weeks between a run and the decision on it, and the longest wait for a meeting (estimates). */
const weeksToDecision = 5;
const longestWait = 12;

/**
 * When the result of a run that ends on `lastDay` is decided: at the first meeting of a deciding body that its paper can still reach
 * (deadline and two weeks, DESIGN §4; `body` where the city named one), else five weeks later or more on a working day outside the recess;
 * on a day after which no recess takes the time for the answer.
 */
export const proposeDecision = (
  facts: DraftFacts,
  calendar: WorkCalendar,
  { lastDay, body }: { readonly lastDay: PlainDate; readonly body: string | null },
): { readonly on: PlainDate; readonly body?: string } => {
  const { finalWeeks } = answerWeeks(facts);
  const fits = (day: PlainDate): boolean => squeezed(calendar, day, finalWeeks) === null;
  const isGood = (day: PlainDate): boolean => calendar.isWorkingDay(day) && !calendar.inRecess(day) && fits(day);
  const meetings = (facts.council?.bodies ?? [])
    .filter((it) => (body === null ? it.role === "decides" : it.id === body))
    .flatMap(({ id, paperDeadlineWeeks, meetings: dates }) => {
      const earliest = addWeeks(lastDay, Math.max(weeksToDecision, weeksBeforeMeeting(paperDeadlineWeeks)));
      const on = [...(dates ?? [])].sort().find((day) => day >= earliest && day <= addWeeks(lastDay, longestWait) && isGood(day));
      return on === undefined || id === undefined ? [] : [{ on, body: id }];
    })
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  return meetings[0] ?? { on: eventDay(calendar, addWeeks(lastDay, weeksToDecision), fits) };
};
