import type { Rule } from "../rule.ts";
import { endsInCalendar } from "./ends-in-calendar.ts";
import { firstPublicEvent } from "./first-public-event.ts";
import { gatesOutsideRecess } from "./gates-outside-recess.ts";
import { leadTime } from "./lead-time.ts";
import { mixedTimes } from "./mixed-times.ts";
import { noHolidays } from "./no-holidays.ts";
import { quietWeeks } from "./quiet-weeks.ts";
import { timeZones } from "./time-zones.ts";

export const calendarRules: readonly Rule[] = [
  leadTime,
  firstPublicEvent,
  noHolidays,
  quietWeeks,
  mixedTimes,
  timeZones,
  gatesOutsideRecess,
  endsInCalendar,
];
