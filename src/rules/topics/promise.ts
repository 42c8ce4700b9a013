import { addWeeks, daysBetween, type PlainDate } from "../../calendar/plain-date.ts";
import type { WorkCalendar } from "../../calendar/working-days.ts";
import type { Occurrence } from "../../programme/schedule.ts";

/** An answer comes within twelve weeks; it takes at least two to write (estimates). */
export const longestWeeks = 12;
const fewestDays = 14;

/** The two answers of the promise, and the day from which their weeks count. */
export const answers = [
  { key: "interimWeeks", from: ({ days }: Occurrence): PlainDate | null => days.to },
  { key: "finalWeeks", from: ({ decisionOn }: Occurrence): PlainDate | null => decisionOn },
] as const;

/** When an answer is due, where the recess moved it so far forward that less than two weeks are left to write it; else null. */
export const squeezed = (calendar: WorkCalendar, from: PlainDate, weeks: number): PlainDate | null => {
  const meant = addWeeks(from, weeks);
  const due = calendar.dueDate(meant);
  return daysBetween(due, meant) >= 7 && daysBetween(from, due) < fewestDays ? due : null;
};

/** The fewest weeks beyond the promised ones with which every answer has its time; twelve where none will do. */
export const weeksThatFit = (calendar: WorkCalendar, from: readonly PlainDate[], weeks: number): number => {
  for (let more = weeks + 1; more < longestWeeks; more++) if (from.every((day) => squeezed(calendar, day, more) === null)) return more;
  return longestWeeks;
};
