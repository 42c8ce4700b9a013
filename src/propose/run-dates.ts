import { eventDay, isEventDay } from "../calendar/good-days.ts";
import { addDays, addMonths, addWeeks, daysBetween, minDate, type PlainDate } from "../calendar/plain-date.ts";
import { debriefDays } from "../programme/debrief.ts";
import { squeezed } from "../rules/topics/promise.ts";
import { calendarOf, isQuiet, type Surroundings, termOf } from "./calendar.ts";
import { answerWeeks, type DraftFacts } from "./facts.ts";
import { type FirstFormatId, firstFormats, isPublicFormat } from "./first-formats.ts";

/** Days between two runs of a young office (estimate), fewer where many topics share a short programme. */
const usualApart = 42;
const leastApart = 14;
/** The shortest preparation of a first format, and the weeks from a run to the last answer (estimates). */
const leadWeeks = 8;
const answeredWeeks = 9;
/** A first public event comes within four months (rule K-02). */
const monthsToPublic = 4;

/** Which run is to be dated: its format, how many come before it, and how far they lie apart. */
export interface RunPlace {
  readonly format: FirstFormatId;
  readonly place: number;
  readonly apart?: number;
}

/** Days from one first run to the next, so that all of them fit into the programme. */
export const daysApart = (facts: DraftFacts, around: Surroundings, count: number): number => {
  const room = daysBetween(addWeeks(termOf(facts, around).start, leadWeeks), lastRunDay(facts, around, count));
  return count < 2 ? usualApart : Math.max(0, Math.min(usualApart, Math.floor(room / (count - 1))));
};

/** The last day for a run: all that follows it until the answer lies within the programme, in a short one at least its evaluation. */
const lastRunDay = (facts: DraftFacts, around: Surroundings, count: number): PlainDate => {
  const { start, end } = termOf(facts, around);
  const answered = addWeeks(end, -answeredWeeks);
  const isEnough = daysBetween(addWeeks(start, leadWeeks), answered) >= count * leastApart;
  return isEnough ? answered : calendarOf(facts, around).addWorkingDays(end, -debriefDays);
};

/**
 * The first good day for a format as the programme's n-th run (0 = the first): after its lead time, on a Tuesday to Thursday on which no
 * other run begins, with time for the answer. The first public one comes within four months and every one before the end, even if that
 * leaves less time before it.
 */
export const firstRunDate = (facts: DraftFacts, around: Surroundings, { format, place, apart = usualApart }: RunPlace): PlainDate => {
  const { start } = termOf(facts, around);
  const { weeks, least } = firstFormats[format];
  const isSoon = isFirstPublic(facts, format, start);
  const last = addDays(lastRunDay(facts, around, 1), 1 - firstFormats[format].days);
  const limit = isSoon ? minDate(addMonths(start, monthsToPublic), last) : last;
  const { from, before } = daysFor(facts, around, format);
  const day = from(addDays(addWeeks(start, weeks), place * apart));
  return day <= limit ? day : (before(limit, addWeeks(start, least)) ?? (isSoon ? from(addWeeks(start, weeks)) : day));
};

/** The good day next after a day, and next before one until the earliest. */
const daysFor = (facts: DraftFacts, around: Surroundings, format: FirstFormatId) => {
  const calendar = calendarOf(facts, around);
  const { interimWeeks } = answerWeeks(facts);
  const taken = (facts.runs ?? []).flatMap(({ date }) => date ?? []);
  const isAnswered = (day: PlainDate) => squeezed(calendar, addDays(day, firstFormats[format].days - 1), interimWeeks) === null;
  const fits = (day: PlainDate): boolean => isQuiet(facts, day) && !taken.includes(day) && isAnswered(day);
  const before = (limit: PlainDate, earliest: PlainDate): PlainDate | null => {
    for (let day = limit; day >= earliest; day = addDays(day, -1)) if (isEventDay(calendar, day) && fits(day)) return day;
    return null;
  };
  return { from: (day: PlainDate) => eventDay(calendar, day, fits), before };
};

/** Is it open to all, and no other such run within the first four months? */
const isFirstPublic = ({ runs }: DraftFacts, format: FirstFormatId, start: PlainDate): boolean =>
  isPublicFormat(format) &&
  !(runs ?? []).some((run) => run.date && isPublicFormat(run.format) && run.date <= addMonths(start, monthsToPublic));
