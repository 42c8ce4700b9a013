import { addWeeks, type PlainDate } from "../../calendar/plain-date.ts";
import type { Words } from "../../language.ts";
import { preparationWeeks } from "../../programme/latest-dates.ts";
import { interimFallsIn, type Occurrence, type RunSchedule } from "../../programme/schedule.ts";
import type { PlanContext } from "../context.ts";
import { allHeld } from "../run-order.ts";
import { type ActionKind, type Clash, clash, type Entry, entry } from "./entry.ts";
import { decisionClashes, paperClashes, runClashes } from "./run-clashes.ts";

/** Preparation, dates, papers, decisions and answers of every run that is not cancelled; of one that is held only what is not answered yet. */
export const runEntries = (ctx: PlanContext): readonly Entry<ActionKind>[] =>
  ctx.schedules.filter(({ run }) => run.status !== "cancelled").flatMap((schedule) => entriesOf(ctx, schedule));

const entriesOf = (ctx: PlanContext, schedule: RunSchedule): readonly Entry<ActionKind>[] => {
  const { run, occurrences } = schedule;
  const each = occurrences.flatMap((it) => [dated(ctx, schedule, it), ...answers(ctx, schedule, it)]);
  return [...preparation(ctx, schedule), ...onceEach(each), ...handover(run)];
};

/** A series with one decision has it once. */
const onceEach = (entries: readonly Entry<ActionKind>[]): readonly Entry<ActionKind>[] => [
  ...new Map(entries.map((it) => [`${it.kind} ${it.from}`, it])).values(),
];

/** The first task before the first date; later dates of a series need less. */
const preparation = (ctx: PlanContext, { run, occurrences }: RunSchedule): readonly Entry<ActionKind>[] => {
  const format = ctx.formats.get(run.format)?.data;
  const [first] = occurrences;
  if (!format || !first || run.status === "held") return [];
  const weeks = preparationWeeks(format);
  const on = ctx.calendar.lastWorkingDayOnOrBefore(addWeeks(first.days.from, -weeks));
  const { start } = ctx.profile.programme;
  const clashes = on < start ? [clash("before-start", start)] : [];
  return [entry("preparation", { on, path: `runs.${run.id}.date` }, { about: run.id, weeks, clashes })];
};

const dated = (ctx: PlanContext, { run }: RunSchedule, { days }: Occurrence): Entry<ActionKind> => {
  const clashes = run.status === "held" ? [] : runClashes(ctx, { run, days });
  return entry("run", { on: days.from, path: `runs.${run.id}.date` }, { to: days.to, about: run.id, clashes });
};

/** What is due after a date. Of a programme that is over nothing is: what nobody wrote down is not ours to claim. */
const answers = (ctx: PlanContext, schedule: RunSchedule, it: Occurrence): readonly Entry<ActionKind>[] => {
  const { run } = schedule;
  if (allHeld(ctx)) return [];
  const { interimWeeks, finalWeeks } = ctx.profile.governance.answer;
  const path = (field: string): string => `runs.${run.id}.${field}`;
  const due = (kind: ActionKind, on: PlainDate, at: { readonly path: string; readonly raw: PlainDate }): Entry<ActionKind> =>
    entry(kind, { on, path: at.path }, { about: run.id, clashes: moved(ctx, at.raw, on) });
  const interim =
    run.answer?.interimOn || run.answer?.finalOn || interimFallsIn(schedule)
      ? []
      : [due("interim", it.interimOn, { path: path("date"), raw: addWeeks(it.days.to, interimWeeks) })];
  if (it.decisionOn === null) return interim;
  const at = run.decision.on === null ? path("decision.afterWeeks") : path("decision.on");
  const final =
    it.finalOn === null || run.answer?.finalOn ? [] : [due("final", it.finalOn, { path: at, raw: addWeeks(it.decisionOn, finalWeeks) })];
  const late = run.status === "held" ? [] : paperClashes(it);
  const paper = it.paperOn === null ? [] : [entry("paper", { on: it.paperOn, path: at }, { about: run.id, clashes: late })];
  return [
    ...interim,
    ...paper,
    entry("decision", { on: it.decisionOn, path: at }, { about: run.id, clashes: decisionClashes(ctx, run, it.decisionOn) }),
    ...final,
  ];
};

const recess: Words = { de: "sitzungsfreie Zeit", en: "recess" };

/** A due day that fell on a weekend (no name), a holiday or in the recess and was brought forward. */
const moved = ({ calendar }: PlanContext, raw: PlainDate, on: PlainDate): readonly Clash[] => {
  if (raw === on) return [];
  const found = calendar.collision(raw);
  return [clash("moved", raw, { name: found?.kind === "recess" ? recess : (found?.name ?? null) })];
};

const handover = ({ id, handover: it }: RunSchedule["run"]): readonly Entry<ActionKind>[] =>
  it?.by ? [entry("handover", { on: it.by, path: `runs.${id}.handover.by` }, { about: id })] : [];
