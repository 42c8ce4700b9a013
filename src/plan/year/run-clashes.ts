import { addDays, type DateSpan, daysBetween, type PlainDate } from "../../calendar/plain-date.ts";
import type { Run } from "../../city/schema/index.ts";
import { textWords } from "../../city/text-in.ts";
import { roundElection } from "../../programme/election.ts";
import { isLargeFormat } from "../../programme/large-runs.ts";
import type { Occurrence } from "../../programme/schedule.ts";
import type { PlanContext } from "../context.ts";
import { type Clash, clash } from "./entry.ts";

/** Longer runs (surveys) go on over a holiday; only their first and last day count. */
const longerThan = 7;

interface Dated {
  readonly run: Run;
  readonly days: DateSpan;
}

/** What speaks against a date of a run: free days, recess, closures, elections, another large run close by. Weekends do not. */
export const runClashes = (ctx: PlanContext, it: Dated): readonly Clash[] => [
  ...poorDays(ctx, it.days),
  ...elections(ctx, it.days),
  ...largeRuns(ctx, it),
];

/** The first day of each reason. */
const poorDays = ({ calendar }: PlanContext, days: DateSpan): readonly Clash[] => {
  const found = daysOf(days).flatMap((day): readonly Clash[] => {
    const collision = calendar.collision(day);
    return collision === null || collision.kind === "weekend" ? [] : [clash(collision.kind, day, { name: collision.name })];
  });
  return found.filter((each, at) => found.findIndex(({ kind }) => kind === each.kind) === at);
};

const daysOf = ({ from, to }: DateSpan): readonly PlainDate[] => {
  const last = daysBetween(from, to);
  return last >= longerThan ? [from, to] : Array.from({ length: Math.max(0, last) + 1 }, (_, at) => addDays(from, at));
};

const elections = ({ profile }: PlanContext, days: DateSpan): readonly Clash[] =>
  profile.council.elections.filter(({ on }) => overlaps(roundElection(on), days)).map(({ on }) => clash("near-election", on));

const overlaps = (a: DateSpan, b: DateSpan): boolean => a.from <= b.to && b.from <= a.to;

const largeRuns = (ctx: PlanContext, { run, days }: Dated): readonly Clash[] => {
  if (!isLarge(ctx, run)) return [];
  const near = { from: addDays(days.from, -7), to: addDays(days.to, 7) };
  return ctx.schedules
    .filter((it) => it.run.id !== run.id && it.run.status !== "cancelled" && isLarge(ctx, it.run))
    .flatMap((it) => {
      const other = it.occurrences.find((each) => overlaps(each.days, near));
      return other ? [clash("large-runs", other.days.from, { other: it.run.id })] : [];
    });
};

const isLarge = ({ formats }: PlanContext, { format }: Run): boolean => isLargeFormat(format, formats.get(format)?.data);

/** The paper is due before the event has ended, or too soon after it to be written (T-07). */
export const paperClashes = ({ days, paperOn, endBy }: Occurrence): readonly Clash[] => {
  if (paperOn === null || endBy === null || days.to <= endBy) return [];
  return [clash(paperOn <= days.to ? "paper-missed" : "paper-tight", days.to)];
};

/** A day on which the decision cannot fall: a holiday, or, where a council body decides, one on which it does not meet. */
export const decisionClashes = (ctx: PlanContext, { decision }: Run, on: PlainDate): readonly Clash[] => {
  const body = ctx.profile.council.bodies.find(({ id }) => id === decision.body);
  const off = dayOff(ctx, on).filter(({ kind }) => kind === "holiday" || body);
  if (!body || body.meetings.length === 0 || body.meetings.includes(on)) return off;
  return [...off, clash("no-meeting", on, { name: textWords(body.name) })];
};

/** A day on which nobody meets or decides: a holiday, or in the recess. */
export const dayOff = ({ calendar }: PlanContext, on: PlainDate): readonly Clash[] => {
  const found = calendar.collision(on);
  return found?.kind === "holiday" || found?.kind === "recess" ? [clash(found.kind, on, { name: found.name })] : [];
};
