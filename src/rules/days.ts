import { formatDate } from "../calendar/format-date.ts";
import { addDays, addWeeks, type PlainDate, weekday } from "../calendar/plain-date.ts";
import type { Words } from "../language.ts";
import type { RunSchedule } from "../programme/schedule.ts";
import type { Judged } from "./rule.ts";

/** A day without its weekday: „14. Oktober 2027“. */
export const dateWords = (date: PlainDate): Words => ({ de: formatDate(date, "de"), en: formatDate(date, "en") });

type Fits = (day: PlainDate) => boolean;

/** Schedules of runs that are still to come or under way. */
export const openSchedules = ({ schedules }: Pick<Judged, "schedules">): readonly RunSchedule[] =>
  schedules.filter(({ run }) => run.status !== "held" && run.status !== "cancelled");

/** The first Tuesday, Wednesday or Thursday from a day on that nothing speaks against; after half a year without one the next working day. */
export const eventDay = ({ calendar }: Judged, from: PlainDate, fits: Fits = () => true): PlainDate =>
  firstDay(from, (day) => weekday(day) >= 2 && weekday(day) <= 4 && calendar.collision(day) === null && fits(day)) ??
  calendar.addWorkingDays(addDays(from, -1), 1);

/** The first working day from a day on that is not in the recess; after half a year without one the next working day. */
export const officeDay = ({ calendar }: Judged, from: PlainDate): PlainDate =>
  firstDay(from, (day) => calendar.isWorkingDay(day) && !calendar.inRecess(day)) ?? calendar.addWorkingDays(addDays(from, -1), 1);

const firstDay = (from: PlainDate, fits: Fits): PlainDate | null => {
  for (let day = from; day < addWeeks(from, 26); day = addDays(day, 1)) if (fits(day)) return day;
  return null;
};
