import { addWeeks, type PlainDate } from "../calendar/plain-date.ts";
import type { WorkCalendar } from "../calendar/working-days.ts";
import type { CityProfile } from "../city/schema/index.ts";

type Deadline = Pick<CityProfile["council"]["bodies"][number], "paperDeadlineWeeks">;

/** Weeks between the end of an event and the day its paper is due: result, draft and countersignature (DESIGN §4, T-07; an estimate). */
export const weeksToWritePaper = 2;

/** A paper deadline nobody has named yet is taken as four weeks (estimate). */
const usualDeadlineWeeks = 4;

/** The last working day on which a paper for a meeting can be handed in; null where meeting or deadline is open. */
export const paperDay = (calendar: WorkCalendar, body: Deadline | null, meetsOn: PlainDate | null): PlainDate | null => {
  const weeks = body?.paperDeadlineWeeks ?? null;
  return meetsOn === null || weeks === null ? null : calendar.lastWorkingDayOnOrBefore(addWeeks(meetsOn, -weeks));
};

/** Weeks an event ends before the meeting that decides on it: the body's deadline, the usual one where it is open, and time to write. */
export const weeksBeforeMeeting = (deadline: number | null | undefined): number => (deadline ?? usualDeadlineWeeks) + weeksToWritePaper;
