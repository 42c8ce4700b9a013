import { eventDay } from "../../calendar/good-days.ts";
import { addWeeks, daysBetween, maxDate, type PlainDate } from "../../calendar/plain-date.ts";
import type { Topic } from "../../city/schema/index.ts";
import type { Judged } from "../rule.ts";

/** Weeks to prepare a first round table, and from one to the next (estimates, as in the proposals). */
const roundTableWeeks = 8;
const weeksApart = 6;

/** A day for the n-th round table that is missing (0 = the first): eight weeks after the start or the last run held, a week away from every other run, six weeks from the one before it. */
export const roundTableDay = (judged: Judged, place = 0): PlainDate => {
  const { schedules, city } = judged;
  const days = (all: typeof schedules) => all.flatMap(({ occurrences }) => occurrences.map((it) => it.days));
  const held = days(schedules.filter(({ run }) => run.status === "held")).map(({ to }) => to);
  const from = addWeeks(held.reduce(maxDate, city.programme.start), roundTableWeeks + place * weeksApart);
  const taken = days(schedules).map((it) => it.from);
  return eventDay(judged.calendar, from, (day) => taken.every((it) => Math.abs(daysBetween(it, day)) >= 7));
};

/** An entry for the list of runs, as a person types it. */
export const roundTableEntry = ({ id }: Topic, date: PlainDate): string =>
  `{ id: ${id.slice(0, 29)}-round-table, format: round-table, topic: ${id}, date: ${date} }`;
