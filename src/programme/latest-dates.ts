import { addDays, addWeeks, type PlainDate } from "../calendar/plain-date.ts";
import type { WorkCalendar } from "../calendar/working-days.ts";
import type { CityProfile } from "../city/schema/index.ts";
import { byCodeUnit } from "../files.ts";
import { firstTasks } from "../packs/common.ts";
import type { FormatData } from "../packs/format.ts";
import { paperDay, weeksBeforeMeeting } from "./paper.ts";

type CouncilBody = CityProfile["council"]["bodies"][number];

/** When preparation of a format must begin. */
export interface LatestStart {
  readonly format: string;
  readonly weeks: number;
  readonly on: PlainDate;
}

/** For one meeting: the latest days for the paper, for an event that it decides on, and for beginning to prepare it. */
export interface LatestDates {
  readonly meetsOn: PlainDate;
  /** Null where the body's paper deadline is open; so are the others then. */
  readonly paperOn: PlainDate | null;
  /** The event's last day at the latest. */
  readonly eventBy: PlainDate | null;
  /** The last day up to it that is no holiday, in no recess and in no closure. */
  readonly eventOn: PlainDate | null;
  /** For each format, should the event be on `eventOn`. */
  readonly starts: readonly LatestStart[];
}

/** A council body and the latest dates for each of its meetings, in their order. */
export interface BodyDates {
  readonly body: CouncilBody;
  readonly meetings: readonly LatestDates[];
}

type FormatPlan = Pick<FormatData, "id" | "leadWeeks" | "tasks">;

/** Latest dates for every meeting of every council body. */
export const latestDates = (profile: CityProfile, calendar: WorkCalendar, formats: readonly FormatPlan[]): readonly BodyDates[] =>
  profile.council.bodies.map((body) => ({
    body,
    meetings: [...body.meetings].sort(byCodeUnit).map((meetsOn) => forMeeting(calendar, formats, { body, meetsOn })),
  }));

/** Weeks from the first task of a format to its day, as its playbook plans them. */
export const preparationWeeks = ({ leadWeeks, tasks }: FormatPlan): number =>
  Math.max(...firstTasks.map(({ share }) => Math.ceil(share * leadWeeks.ideal)), ...tasks.map(({ weeks = 0 }) => -weeks));

interface Meeting {
  readonly body: CouncilBody;
  readonly meetsOn: PlainDate;
}

const forMeeting = (calendar: WorkCalendar, formats: readonly FormatPlan[], { body, meetsOn }: Meeting): LatestDates => {
  const deadline = body.paperDeadlineWeeks;
  if (deadline === null) return { meetsOn, paperOn: null, eventBy: null, eventOn: null, starts: [] };
  const eventBy = addWeeks(meetsOn, -weeksBeforeMeeting(deadline));
  const eventOn = lastGoodDay(calendar, eventBy);
  const starts = formats.map((format) => {
    const weeks = preparationWeeks(format);
    return { format: format.id, weeks, on: calendar.lastWorkingDayOnOrBefore(addWeeks(eventOn, -weeks)) };
  });
  return { meetsOn, paperOn: paperDay(calendar, body, meetsOn), eventBy, eventOn, starts };
};

/** A weekend or bridge day may be a good one; a city that is closed for a whole year keeps the day itself. */
const lastGoodDay = (calendar: WorkCalendar, date: PlainDate): PlainDate => {
  const poor = (day: PlainDate): boolean => ["holiday", "recess", "closure"].includes(calendar.collision(day)?.kind ?? "");
  for (let day = date, left = 366; left > 0; day = addDays(day, -1), left--) if (!poor(day)) return day;
  return date;
};
