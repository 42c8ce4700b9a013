import type { PlainDate } from "../../calendar/plain-date.ts";
import type { Run } from "../../city/schema/index.ts";
import { byCodeUnit } from "../../files.ts";
import type { Words } from "../../language.ts";
import type { Occurrence, RunSchedule } from "../../programme/schedule.ts";
import { openSchedules } from "../days.ts";
import { daysOf, earliestDay, isEvent, moveOf, moveValues } from "../moves.ts";
import { dayWords, listed, runName } from "../named.ts";
import { type Breach, breach, type Judged, type Outcome, unknown } from "../rule.ts";

/** Why a run should not be on a day; null where nothing speaks against it. */
export type ReasonOf = (judged: Judged, run: Run, date: PlainDate) => Words | null;

/** A date of a run that lies badly: each bad day with its reason. */
interface BadDate {
  readonly occurrence: Occurrence;
  readonly days: readonly Words[];
}

/** A breach for every run with a date on such a day, and where it could go; a series leaves the date out. */
export const busyRuns = (judged: Judged, reasonOf: ReasonOf): readonly Outcome[] =>
  openSchedules(judged).flatMap((schedule): readonly Outcome[] => {
    const { run } = schedule;
    if (run.date === null) return [unknown(`runs.${run.id}.date`)];
    const bad = badDates(judged, schedule, reasonOf);
    const [first] = bad;
    if (first === undefined) return [];
    return [run.repeat === null ? single(judged, run, first) : series(judged, run, bad)];
  });

const badDates = (judged: Judged, { run, occurrences }: RunSchedule, reasonOf: ReasonOf): readonly BadDate[] =>
  occurrences
    .filter(isEvent)
    .map((occurrence) => ({ occurrence, days: daysOf(occurrence.days).flatMap((date) => withReason(date, reasonOf(judged, run, date))) }))
    .filter(({ days }) => days.length > 0);

const withReason = (date: PlainDate, reason: Words | null): readonly Words[] => {
  const { de, en } = dayWords(date);
  return reason === null ? [] : [{ de: `${de} (${reason.de})`, en: `${en} (${reason.en})` }];
};

const single = (judged: Judged, run: Run, { occurrence, days }: BadDate): Breach => {
  const path = `runs.${run.id}.date`;
  const values = { run: runName(judged, run), days: listed(days) };
  const move = moveOf(judged, { run, occurrence }, earliestDay(judged, run));
  const isSafe = run.status === "planned" && run.until === null && move.decisionOn === null;
  return breach(path, { ...values, ...moveValues(move) }, { fix: isSafe ? { [path]: move.day } : null });
};

const series = ({ city, formatNames }: Judged, run: Run, bad: readonly BadDate[]): Breach => {
  const path = `runs.${run.id}.repeat.except`;
  const except = [...new Set([...(run.repeat?.except ?? []), ...bad.map(({ occurrence }) => occurrence.days.from)])].sort(byCodeUnit);
  const values = {
    run: runName({ city, formatNames }, run),
    days: listed(bad.flatMap(({ days }) => days)),
    except: `[${except.join(", ")}]`,
  };
  return breach(path, values, { says: "series", fix: run.status === "planned" ? { [path]: except } : null });
};
