import { type PlainDate, partsOf } from "../calendar/plain-date.ts";
import type { Run } from "../city/schema/index.ts";
import { byCodeUnit } from "../files.ts";
import type { Words } from "../language.ts";
import { isLargeFormat } from "../programme/large-runs.ts";
import type { Occurrence } from "../programme/schedule.ts";
import type { Judged } from "./rule.ts";

/** Is a run large? False where its format is not known. */
export const isLarge = ({ formats }: Judged, { format }: Run): boolean => isLargeFormat(format, formats.get(format));

/** A run on one of its dates, and that date's first day. */
interface RunOnDay {
  readonly run: Run;
  readonly occurrence: Occurrence;
  readonly day: PlainDate;
}

/** Days on which large runs begin, in order; those of a series once, unless each date is large by itself. */
export const largeDates = (judged: Judged): readonly RunOnDay[] =>
  judged.schedules
    .filter(({ run }) => run.status !== "cancelled" && isLarge(judged, run))
    .flatMap(({ run, occurrences }) => {
      const each = judged.formats.get(run.format)?.costPer === "date";
      return (each ? occurrences : occurrences.slice(0, 1)).map((occurrence) => ({ run, occurrence, day: occurrence.days.from }));
    })
    .sort((a, b) => byCodeUnit(a.day, b.day));

/** The runs with which the programme begins, all of the same day; those cancelled, or that do not fit, left out. */
export const firstRuns = ({ schedules }: Judged, fits: (run: Run) => boolean = () => true): readonly RunOnDay[] => {
  const dated = schedules
    .filter(({ run }) => run.status !== "cancelled" && fits(run))
    .flatMap(({ run, occurrences }) => occurrences.slice(0, 1).map((occurrence) => ({ run, occurrence, day: occurrence.days.from })));
  const [day] = dated.map((it) => it.day).sort(byCodeUnit);
  return dated.filter((it) => it.day === day);
};

/** Quarters counted through, so that neighbours differ by one. */
export const quarterOf = (date: PlainDate): number => partsOf(date).year * 4 + Math.floor((partsOf(date).month - 1) / 3);

/** Large runs less than so many quarters away from a day. */
export const within = (dates: readonly RunOnDay[], day: PlainDate, quarters: number): readonly RunOnDay[] =>
  dates.filter((it) => Math.abs(quarterOf(it.day) - quarterOf(day)) < quarters);

/** „3. Quartal 2028“ */
export const quarterWords = (quarter: number): Words => {
  const [year, at] = [Math.floor(quarter / 4), quarter % 4];
  return { de: `${at + 1}. Quartal ${year}`, en: `${["first", "second", "third", "fourth"][at]} quarter of ${year}` };
};

/** One large run a quarter for each two posts: with four posts two a quarter, with one post one in two quarters. */
export const largeAllowed = (staff: number): { readonly runs: number; readonly quarters: number } => {
  if (staff <= 0) return { runs: 0, quarters: 1 };
  return staff >= 2 ? { runs: Math.floor(staff / 2), quarters: 1 } : { runs: 1, quarters: Math.min(8, Math.ceil(2 / staff)) };
};

/** „1,5“ */
export const posts = (staff: number): Words => ({ de: String(staff).replace(".", ","), en: String(staff) });
