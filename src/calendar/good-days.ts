import { addDays, addWeeks, type PlainDate, weekday } from "./plain-date.ts";
import type { WorkCalendar } from "./working-days.ts";

type Fits = (day: PlainDate) => boolean;

/** Half a year: who finds no good day in it gives up. */
const weeksSearched = 26;

/** A Tuesday, Wednesday or Thursday that is no holiday, bridge day, recess or closure: people come, and the office is there. */
export const isEventDay = (calendar: WorkCalendar, day: PlainDate): boolean =>
  weekday(day) >= 2 && weekday(day) <= 4 && calendar.collision(day) === null;

/** The first event day from a day on that nothing speaks against; after half a year without one the next office day. */
export const eventDay = (calendar: WorkCalendar, from: PlainDate, fits: Fits = () => true): PlainDate =>
  firstDay(from, (day) => isEventDay(calendar, day) && fits(day)) ?? officeDay(calendar, from);

/** The first working day from a day on that is not in the recess; after half a year without one the next working day. */
export const officeDay = (calendar: WorkCalendar, from: PlainDate): PlainDate =>
  firstDay(from, (day) => calendar.isWorkingDay(day) && !calendar.inRecess(day)) ?? calendar.addWorkingDays(addDays(from, -1), 1);

const firstDay = (from: PlainDate, fits: Fits): PlainDate | null => {
  for (let day = from; day < addWeeks(from, weeksSearched); day = addDays(day, 1)) if (fits(day)) return day;
  return null;
};
