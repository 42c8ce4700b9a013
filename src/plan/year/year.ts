import { type DateSpan, maxDate, minDate } from "../../calendar/plain-date.ts";
import { byCodeUnit } from "../../files.ts";
import type { PlanContext } from "../context.ts";
import { aroundEntries } from "./around-entries.ts";
import { type ActionKind, type AroundKind, actionKinds, type Entry } from "./entry.ts";
import { programmeEntries } from "./programme-entries.ts";
import { runEntries } from "./run-entries.ts";

/** What happens in a span of days, each list by date. */
export interface Year {
  readonly span: DateSpan;
  readonly actions: readonly Entry<ActionKind>[];
  readonly around: readonly Entry<AroundKind>[];
}

/** Bounds the person asked for; null: the programme's. */
export interface Asked {
  readonly from: string | null;
  readonly to: string | null;
}

/** The programme's calendar. Without bounds it covers the programme and whatever its runs need before and after it. */
export const yearOf = (ctx: PlanContext, asked: Asked): Year => {
  const runs = runEntries(ctx);
  const all = [...runs, ...programmeEntries(ctx)];
  const span: DateSpan = {
    from: asked.from ?? runs.reduce((first, it) => minDate(first, it.from), ctx.profile.programme.start),
    to: asked.to ?? runs.reduce((last, it) => maxDate(last, it.to), ctx.ends),
  };
  const within = ({ from, to }: Entry): boolean => from <= span.to && to >= span.from;
  return {
    span,
    actions: all.filter(within).sort((a, b) => byCodeUnit(a.from, b.from) || rank(a) - rank(b)),
    around: [...aroundEntries(ctx, span)].sort((a, b) => byCodeUnit(a.from, b.from)),
  };
};

const rank = ({ kind }: Entry<ActionKind>): number => actionKinds.indexOf(kind);
