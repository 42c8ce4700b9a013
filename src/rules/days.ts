import { formatDate } from "../calendar/format-date.ts";
import type { PlainDate } from "../calendar/plain-date.ts";
import { isPast } from "../city/past-runs.ts";
import type { Words } from "../language.ts";
import type { RunSchedule } from "../programme/schedule.ts";
import type { Judged } from "./rule.ts";

/** A day without its weekday: „14. Oktober 2027“. */
export const dateWords = (date: PlainDate): Words => ({ de: formatDate(date, "de"), en: formatDate(date, "en") });

/** Schedules of runs that are still to come or under way. */
export const openSchedules = ({ schedules }: Pick<Judged, "schedules">): readonly RunSchedule[] =>
  schedules.filter(({ run }) => !isPast(run));
