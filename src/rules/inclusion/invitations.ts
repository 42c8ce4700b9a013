import { addWeeks, type PlainDate, yearOf } from "../../calendar/plain-date.ts";
import { isPast } from "../../city/past-runs.ts";
import type { Run } from "../../city/schema/index.ts";
import type { Words } from "../../language.ts";
import { dayWords } from "../named.ts";
import type { Judged } from "../rule.ts";

/** How often in a year a person is invited in person at most. */
export const mostPerYear = 3;

/** A run to which people are invited by name or by lot, in the order of dates; a series invites once in each year in which it has dates. */
export interface Invitation {
  readonly run: Run;
  readonly first: PlainDate;
  readonly years: readonly number[];
}

/** Every run with a date, but the cancelled, whose format does not recruit openly. */
export const invitations = ({ schedules, formats }: Judged): readonly Invitation[] =>
  schedules
    .flatMap(({ run, occurrences }): readonly Invitation[] => {
      const [first] = occurrences;
      const recruitment = formats.get(run.format)?.recruitment ?? "open";
      if (first === undefined || recruitment === "open" || run.status === "cancelled") return [];
      return [{ run, first: first.days.from, years: [...new Set(occurrences.map(({ days }) => yearOf(days.from)))] }];
    })
    .sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));

/** The last one that can still be changed. */
export const lastOpen = (all: readonly Invitation[]): Invitation | undefined => all.findLast(({ run }) => !isPast(run));

/** The same weekday about a year later, where that year has room, the programme still runs and nothing collides; null where there is none. */
export const otherDay = (
  { calendar, ends }: Judged,
  all: readonly Invitation[],
  { run, first }: Invitation,
): { readonly date: PlainDate; readonly words: Words } | null => {
  if (run.repeat !== null) return null;
  for (let weeks = 52; weeks <= 60; weeks++) {
    const date = addWeeks(first, weeks);
    const taken = all.filter(({ years }) => years.includes(yearOf(date))).length;
    if (date <= ends && taken < mostPerYear && calendar.collision(date) === null) return { date, words: dayWords(date) };
  }
  return null;
};
