import type { PlainDate } from "../calendar/plain-date.ts";
import type { Run } from "../city/schema/index.ts";
import { byCodeUnit } from "../files.ts";
import type { Occurrence, RunSchedule } from "../programme/schedule.ts";
import type { PlanContext } from "./context.ts";

/** A run on one of its dates. */
export interface DatedRun extends Occurrence {
  readonly run: Run;
}

/** Runs by their first day; open dates by the start of their window, those without one last. Cancelled runs are left out. */
export const runsInOrder = ({ schedules }: PlanContext): readonly RunSchedule[] =>
  schedules
    .filter(({ run }) => run.status !== "cancelled")
    .map((schedule) => ({ schedule, key: `${startOf(schedule) ?? "9"}${schedule.run.id}` }))
    .sort((a, b) => byCodeUnit(a.key, b.key))
    .map(({ schedule }) => schedule);

const startOf = ({ run, occurrences }: RunSchedule): PlainDate | null => occurrences[0]?.days.from ?? run.window?.from ?? null;

/** The first date of the programme's first run; null where no date is known. */
export const firstRun = (ctx: PlanContext): DatedRun | null => firstOf(runsInOrder(ctx));

/** The first date to which everybody may come; null where none is known. */
export const firstPublic = (ctx: PlanContext): DatedRun | null =>
  firstOf(runsInOrder(ctx).filter(({ run }) => ctx.formats.get(run.format)?.data.public === true));

const firstOf = (schedules: readonly RunSchedule[]): DatedRun | null => {
  const found = schedules.find(({ occurrences }) => occurrences.length > 0);
  const [first] = found?.occurrences ?? [];
  return found && first ? { ...first, run: found.run } : null;
};

/** The earliest day on which a final answer is due, and the run it answers. */
export const firstAnswer = ({ schedules }: PlanContext): { readonly run: Run; readonly on: PlainDate } | null =>
  schedules
    .flatMap(({ run, occurrences }) => occurrences.flatMap(({ finalOn }) => (finalOn === null ? [] : [{ run, on: finalOn }])))
    .sort((a, b) => byCodeUnit(a.on, b.on))[0] ?? null;

/** Whether every run is behind the city: the kit then looks back, and nothing is left to prepare. */
export const allHeld = ({ profile }: PlanContext): boolean =>
  profile.runs.length > 0 && profile.runs.every(({ status }) => status === "held" || status === "cancelled");
