import type { Words } from "../language.ts";
import { type HolidayTable, holidayOn } from "./holidays.ts";
import { addDays, type DateSpan, isWithin, type PlainDate, weekday } from "./plain-date.ts";

/** What a city's calendar is made of. Bounds of recess and closures are included; a closure may bring its name. */
export type WorkCalendarFacts = {
  /** null: no table for the country, only weekends are free. */
  readonly holidays: HolidayTable | null;
  /** ISO 3166-2; null: holidays of the whole country. */
  readonly region: string | null;
  /** Weeks in which the council does not meet. */
  readonly recess: readonly DateSpan[];
  /** Days on which no event should be: school holidays, town festivals, closed offices. */
  readonly closures: readonly (DateSpan & { readonly name?: Words | null })[];
};

/** Why a day is a poor one for an event. `bridge` is a working day between two free ones. */
export type Collision = { readonly kind: "holiday" | "recess" | "closure" | "bridge" | "weekend"; readonly name: Words | null };

/** A city's free and working days. Every date given and taken is a plain date. */
export type WorkCalendar = {
  /** Weekend or public holiday. */
  isFreeDay(date: PlainDate): boolean;
  inRecess(date: PlainDate): boolean;
  /** Neither weekend nor public holiday; offices work in the recess and during closures. */
  isWorkingDay(date: PlainDate): boolean;
  /** The day itself where it is a working day. */
  lastWorkingDayOnOrBefore(date: PlainDate): PlainDate;
  /** A due date on a free day or in the recess moves to the last working day before it, and before the recess. */
  dueDate(date: PlainDate): PlainDate;
  /** The n-th working day after a date, before it where n is negative; 0 gives the date itself, working day or not. */
  addWorkingDays(date: PlainDate, n: number): PlainDate;
  /** The weightiest reason against an event: holiday, recess, closure, bridge day, weekend; null where there is none. */
  collision(date: PlainDate): Collision | null;
};

/** The calendar of a city from its holidays, recess and closures. */
export const workCalendar = (facts: WorkCalendarFacts): WorkCalendar => {
  const isFreeDay = eachDayOnce((date) => isWeekend(date) || holidayName(facts, date) !== null);
  return {
    isFreeDay,
    inRecess: (date) => spanWith(facts.recess, date) !== null,
    isWorkingDay: (date) => !isFreeDay(date),
    lastWorkingDayOnOrBefore: (date) => lastDay(date, (day) => !isFreeDay(day)),
    dueDate: (date) => lastDay(date, (day) => !isFreeDay(day) && spanWith(facts.recess, day) === null),
    addWorkingDays: (date, n) => addWorkingDays(date, n, isFreeDay),
    collision: (date) => collisionOn(facts, date, isFreeDay),
  };
};

/** Plans ask for the same days hundreds of times. */
const eachDayOnce = (isFree: (date: PlainDate) => boolean): ((date: PlainDate) => boolean) => {
  const known = new Map<PlainDate, boolean>();
  return (date) => {
    const answer = known.get(date) ?? isFree(date);
    known.set(date, answer);
    return answer;
  };
};

const isWeekend = (date: PlainDate): boolean => weekday(date) >= 6;

const holidayName = ({ holidays, region }: WorkCalendarFacts, date: PlainDate): Words | null =>
  (holidays && holidayOn(holidays, region, date)?.name) ?? null;

const spanWith = <S extends DateSpan>(spans: readonly S[], date: PlainDate): S | null => spans.find((span) => isWithin(date, span)) ?? null;

const lastDay = (date: PlainDate, fits: (day: PlainDate) => boolean): PlainDate => {
  let day = date;
  while (!fits(day)) day = addDays(day, -1);
  return day;
};

const addWorkingDays = (date: PlainDate, n: number, isFree: (day: PlainDate) => boolean): PlainDate => {
  const step = n < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(n); left > 0; ) {
    day = addDays(day, step);
    if (!isFree(day)) left--;
  }
  return day;
};

const collisionOn = (facts: WorkCalendarFacts, date: PlainDate, isFree: (day: PlainDate) => boolean): Collision | null => {
  const holiday = holidayName(facts, date);
  if (holiday) return { kind: "holiday", name: holiday };
  if (spanWith(facts.recess, date)) return { kind: "recess", name: null };
  const closure = spanWith(facts.closures, date);
  if (closure) return { kind: "closure", name: closure.name ?? null };
  if (isWeekend(date)) return { kind: "weekend", name: null };
  const [before, after] = [addDays(date, -1), addDays(date, 1)];
  if (isFree(before) && isFree(after)) return { kind: "bridge", name: holidayName(facts, before) ?? holidayName(facts, after) };
  return null;
};
