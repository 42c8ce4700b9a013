import type { HolidayTable } from "../calendar/holidays.ts";
import {
  addDays,
  addMonths,
  addWeeks,
  type DateSpan,
  isPlainDate,
  type PlainDate,
  partsOf,
  programmeEnd,
  weekday,
} from "../calendar/plain-date.ts";
import { type WorkCalendar, workCalendar } from "../calendar/working-days.ts";
import { presets } from "../city/presets.ts";
import type { DraftFacts } from "./facts.ts";

/** What a proposal may know beside the answers: the country's holidays (null: none known) and the day of the interview. */
export interface Surroundings {
  readonly holidays: HolidayTable | null;
  readonly today: PlainDate;
}

/** First day of the first month that begins three months after today or later. */
export const defaultStart = (today: PlainDate): PlainDate => {
  const later = addMonths(today, 3);
  return partsOf(later).day === 1 ? later : `${addMonths(later, 1).slice(0, 8)}01`;
};

/** Start, length and last day of the programme, with the defaults where nothing is said yet. */
export const termOf = ({ programme }: DraftFacts, { today }: Pick<Surroundings, "today">) => {
  const start = programme?.start !== undefined && isPlainDate(programme.start) ? programme.start : defaultStart(today);
  const months = programme?.months ?? (programme?.preset ? presets[programme.preset] : 24);
  return { start, months, end: programmeEnd(start, months) };
};

const isSpan = (span: { readonly from?: string | undefined; readonly to?: string | undefined }): span is DateSpan =>
  isPlainDate(span.from ?? "") && isPlainDate(span.to ?? "");

/** The city's free and working days, as far as they are known. */
export const calendarOf = ({ city, council, calendar }: DraftFacts, { holidays }: Pick<Surroundings, "holidays">): WorkCalendar =>
  workCalendar({
    holidays,
    region: city?.region ?? null,
    recess: (council?.recess ?? []).filter(isSpan),
    closures: (calendar?.closures ?? []).filter(isSpan).map(({ from, to }) => ({ from, to })),
  });

/** Six weeks on either side of an election a new event looks like a campaign (estimate). */
const electionWeeks = 6;

/** Is a day a Tuesday, Wednesday or Thursday, no holiday, bridge day, recess or closure, and not near an election? */
export const isEventDay = ({ council }: DraftFacts, calendar: WorkCalendar, day: PlainDate): boolean => {
  const isNear = (on: string): boolean => addWeeks(on, -electionWeeks) <= day && day <= addWeeks(on, electionWeeks);
  if (weekday(day) < 2 || weekday(day) > 4 || calendar.collision(day) !== null) return false;
  return !(council?.elections ?? []).some(({ on }) => on !== undefined && isPlainDate(on) && isNear(on));
};

interface DaySearch {
  readonly from: PlainDate;
  /** What else must be true of the day. */
  readonly fits?: (day: PlainDate) => boolean;
}

/** The first such day from `from` on; after half a year without one the calendar is given up and the next working day taken. */
export const eventDay = (facts: DraftFacts, calendar: WorkCalendar, { from, fits = () => true }: DaySearch): PlainDate => {
  for (let day = from; day < addWeeks(from, 26); day = addDays(day, 1)) if (isEventDay(facts, calendar, day) && fits(day)) return day;
  return officeDay(calendar, from);
};

/** The first working day from `from` on, outside the recess. */
export const officeDay = (calendar: WorkCalendar, from: PlainDate): PlainDate => {
  for (let day = from; day < addWeeks(from, 26); day = addDays(day, 1))
    if (calendar.isWorkingDay(day) && !calendar.inRecess(day)) return day;
  return calendar.lastWorkingDayOnOrBefore(from);
};
