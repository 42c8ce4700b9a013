import { addWeeks, type PlainDate } from "./plain-date.ts";

/** How a run repeats: every so many weeks, up to and including `until`, without the dates in `except`. */
export type Repeat = { readonly everyWeeks: number; readonly until: PlainDate; readonly except: readonly PlainDate[] };

/** Dates a series may have; what goes beyond is cut off. */
export const longestSeries = 200;

/** The dates of a series from its first date on, in order. A first date in `except` is left out too, and the rhythm stays. */
export const seriesDates = (first: PlainDate, { everyWeeks, until, except }: Repeat): readonly PlainDate[] => {
  const dates: PlainDate[] = [];
  const step = Math.max(1, Math.trunc(everyWeeks));
  for (let date = first; date <= until && dates.length < longestSeries; date = addWeeks(date, step)) {
    if (!except.includes(date)) dates.push(date);
  }
  return dates;
};
