import { addDays, addMonths, addWeeks, daysBetween, minDate, type PlainDate } from "../calendar/plain-date.ts";
import type { Phase, PhaseId } from "../programme/phases.ts";
import type { PlanContext } from "./context.ts";
import { allHeld, firstAnswer, firstPublic, firstRun } from "./run-order.ts";

/** In the order in which a programme usually reaches them. */
export const milestoneIds = [
  "M01",
  "M02",
  "M03",
  "M04",
  "M05",
  "M06",
  "M07",
  "M08",
  "M09",
  "M10",
  "M11",
  "M12",
  "M13",
  "M14",
  "M15",
  "M16",
  "M17",
  "M18",
  "M19",
  "M20",
  "M21",
  "M22",
  "M23",
  "M24",
] as const;

export type MilestoneId = (typeof milestoneIds)[number];

/** A milestone's day: it follows from the city file, is a proposal from the programme's length, or is not known. */
export interface MilestoneDay {
  readonly on: PlainDate | null;
  readonly basis: "file" | "proposed" | "open";
  /** The field of the city file that gives or would move it. */
  readonly path: string;
}

/** What the days are reckoned from. */
export interface Anchors {
  readonly phases: readonly Phase[];
  /** The resolution that starts the programme, and the paper for it. */
  readonly startOn: PlainDate | null;
  readonly paperOn: PlainDate | null;
}

type Rule = (ctx: PlanContext, anchors: Anchors) => MilestoneDay;

/** Offsets are estimates; a proposed day is a working day outside the recess. */
const rules: Readonly<Record<MilestoneId, Rule>> = {
  M01: (ctx, anchors) => propose(ctx, "M01", within(anchors, "mandate", 1 / 2)),
  M02: ({ profile }, { startOn }) => {
    const { kind, on } = profile.programme.mandate;
    return fromFile("programme.mandate.on", kind === "mayor" || kind === "none" ? startOn : (on ?? startOn));
  },
  M03: (ctx, anchors) => propose(ctx, "M03", within(anchors, "mandate", ctx.profile.programme.mandate.on === null ? 1 : 0)),
  M04: (ctx, anchors) => propose(ctx, "M04", anchors.paperOn ?? within(anchors, "setup", 1 / 4)),
  M05: (ctx, anchors) => propose(ctx, "M05", charterSigned(anchors)),
  M06: (ctx, anchors) => propose(ctx, "M06", addWeeks(charterSigned(anchors), 4)),
  M07: (ctx, anchors) => propose(ctx, "M07", beforeFirstRun(ctx, anchors, 4)),
  M08: (ctx, anchors) => propose(ctx, "M08", beforeFirstRun(ctx, anchors, 4)),
  M09: (ctx) => fromFile("evaluation.baseline", ctx.profile.evaluation.baseline),
  M10: (ctx, anchors) => propose(ctx, "M10", within(anchors, "pilots", 1 / 4)),
  M11: (ctx, anchors) => propose(ctx, "M11", addWeeks(charterSigned(anchors), 4)),
  M12: (ctx, anchors) => propose(ctx, "M12", beforeFirstRun(ctx, anchors, 0)),
  M13: (ctx) => fromFile(...runDay(ctx, firstPublic(ctx))),
  M14: (ctx) => fromFile(...answerDay(ctx)),
  M15: (ctx, anchors) => propose(ctx, "M15", within(anchors, "pilots", 1 / 2)),
  M16: (ctx, anchors) => propose(ctx, "M16", addMonths(within(anchors, "pilots", 1 / 2), 6)),
  M17: (ctx) => fromFile("evaluation.midterm", ctx.profile.evaluation.midterm),
  M18: (ctx) => propose(ctx, "M18", addMonths(ctx.profile.programme.start, 13)),
  M19: (ctx, anchors) => propose(ctx, "M19", within(anchors, "portfolio", 1 / 2)),
  M20: (ctx, anchors) => propose(ctx, "M20", within(anchors, "portfolio", 1)),
  M21: (ctx) => propose(ctx, "M21", optionsDay(ctx)),
  M22: ({ profile }) => fromFile("governance.continuationDecision.on", profile.governance.continuationDecision?.on ?? null),
  M23: (ctx) => propose(ctx, "M23", addMonths(ctx.ends, -2)),
  M24: (ctx) => propose(ctx, "M24", ctx.ends),
};

/** The day of each milestone before anything is moved by hand. */
export const milestoneDay = (id: MilestoneId, ctx: PlanContext, anchors: Anchors): MilestoneDay => rules[id](ctx, anchors);

const fromFile = (path: string, on: PlainDate | null): MilestoneDay => ({ on, path, basis: on === null ? "open" : "file" });

/** What is over cannot be proposed any more: a day that no source gives stays open. */
const propose = (ctx: PlanContext, id: MilestoneId, day: PlainDate): MilestoneDay => {
  const path = `programme.milestones.${id}.on`;
  return allHeld(ctx) ? { on: null, basis: "open", path } : { on: ctx.calendar.dueDate(day), basis: "proposed", path };
};

/** The charter is signed two weeks after the council has adopted it, else in the middle of the set-up. */
const charterSigned = (anchors: Anchors): PlainDate =>
  anchors.startOn === null ? within(anchors, "setup", 1 / 2) : addWeeks(anchors.startOn, 2);

/** The day at a share of a phase's length; of the nearest earlier phase where a short programme has none such. */
const within = ({ phases }: Anchors, id: PhaseId, share: number): PlainDate => {
  const phase = phases.find((it) => it.id === id) ?? phases.find((it) => it.id === "pilots") ?? phases[0];
  return phase === undefined ? "" : addDays(phase.from, Math.round(daysBetween(phase.from, phase.to) * share));
};

/** Weeks before the first run, at the latest with the end of the set-up. */
const beforeFirstRun = (ctx: PlanContext, anchors: Anchors, weeks: number): PlainDate => {
  const end = within(anchors, "setup", 1);
  const first = firstRun(ctx);
  return first === null ? end : minDate(end, addWeeks(first.days.from, -weeks));
};

const runDay = ({ profile }: PlanContext, first: ReturnType<typeof firstPublic>): [string, PlainDate | null] => {
  const run = first?.run ?? profile.runs[0];
  return [run ? `runs.${run.id}.date` : "runs", first?.days.from ?? null];
};

const answerDay = (ctx: PlanContext): [string, PlainDate | null] => {
  const first = firstAnswer(ctx);
  const run = first?.run ?? ctx.profile.runs[0];
  return [run ? `runs.${run.id}.decision.on` : "runs", first?.on ?? null];
};

/**
 * When the paper with the options must be ready: nine months before the end (a quarter of a programme under two years;
 * estimates), and in time for the body that decides.
 */
const optionsDay = ({ profile, ends }: PlanContext): PlainDate => {
  const { months } = profile.programme;
  const early = addMonths(ends, -(months >= 24 ? 9 : Math.max(1, Math.round(months / 4))));
  const decision = profile.governance.continuationDecision;
  if (!decision?.on) return early;
  const weeks = profile.council.bodies.find(({ id }) => id === decision.body)?.paperDeadlineWeeks ?? 4;
  return minDate(early, addWeeks(decision.on, -weeks));
};
