/** A day without time or zone, ISO 8601: `2027-03-01`. Arithmetic here is integers alone, so zones and clock changes cannot touch it. */
export type PlainDate = string;

/** Days from `from` to `to`, both included. */
export type DateSpan = { readonly from: PlainDate; readonly to: PlainDate };

type Parts = { readonly year: number; readonly month: number; readonly day: number };

const firstYear = 1900;
const lastYear = 2200;

/** Is it a day that exists, written `YYYY-MM-DD`, in the years 1900 to 2200? */
export const isPlainDate = (text: string): text is PlainDate => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const { year, month, day } = partsOf(text);
  return year >= firstYear && year <= lastYear && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
};

/** Year, month (1 to 12) and day of the month of a date. */
export const partsOf = (date: PlainDate): Parts => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
});

export const yearOf = (date: PlainDate): number => Number(date.slice(0, 4));

/** The day `days` later; earlier where negative. */
export const addDays = (date: PlainDate, days: number): PlainDate => fromDayNumber(dayNumber(date) + days);

/** The same weekday `weeks` later; earlier where negative. */
export const addWeeks = (date: PlainDate, weeks: number): PlainDate => addDays(date, weeks * 7);

/** The same day `months` later (earlier where negative), or the month's last day where it is shorter: 31 January + 1 = 28 February. */
export const addMonths = (date: PlainDate, months: number): PlainDate => {
  const { year, month, day } = partsOf(date);
  const count = year * 12 + (month - 1) + months;
  const to = { year: Math.floor(count / 12), month: modulo(count, 12) + 1 };
  return written({ ...to, day: Math.min(day, daysInMonth(to.year, to.month)) });
};

/** Days from `from` to `to`: 0 for the same day, negative where `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => dayNumber(to) - dayNumber(from);

/** 1 = Monday … 7 = Sunday. */
export const weekday = (date: PlainDate): number => modulo(dayNumber(date) + 3, 7) + 1;

/** The earlier of two dates. */
export const minDate = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? a : b);

/** The later of two dates. */
export const maxDate = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);

/** Does the day lie in the span? Both its bounds do. */
export const isWithin = (date: PlainDate, span: DateSpan): boolean => span.from <= date && date <= span.to;

/** Last day of a programme: start + months − 1 day. 1 September 2027 and 24 months give 31 August 2029. */
export const programmeEnd = (start: PlainDate, months: number): PlainDate => addDays(addMonths(start, months), -1);

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

const modulo = (value: number, by: number): number => ((value % by) + by) % by;

/** Days since 1 January 1970, counted in years that begin in March (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"). */
function dayNumber(date: PlainDate): number {
  const { year, month, day } = partsOf(date);
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * modulo(month - 3, 12) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** The inverse of `dayNumber`. */
function fromDayNumber(number: number): PlainDate {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return written({ year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day });
}

const padded = (value: number, width: number): string => String(value).padStart(width, "0");

const written = ({ year, month, day }: Parts): PlainDate => `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
