import { formatShort } from "../../calendar/format-date.ts";
import { addWeeks, type PlainDate } from "../../calendar/plain-date.ts";
import { byCodeUnit } from "../../files.ts";
import type { Words } from "../../language.ts";
import { preparationWeeks } from "../../programme/latest-dates.ts";
import { inLang, type PlanContext, textIn } from "../context.ts";
import { firstPaperDay, startPath } from "../council-path.ts";
import { fact } from "../fact.ts";
import { ownerOrFunction } from "../milestone-owner.ts";
import { milestoneRow } from "../milestone-row.ts";
import { milestonesOf } from "../milestones.ts";
import { namedPartner } from "../owners.ts";
import { runsInOrder } from "../run-order.ts";
import { runTitle } from "../run-title.ts";
import { ownerLabels } from "../words.ts";
import type { OpenGroup } from "./open-groups.ts";

/** How many steps one page holds. */
const shown = 10;

interface Step {
  readonly on: PlainDate;
  /** The date as it is printed, a fact. */
  readonly printed: string;
  readonly what: string;
  readonly who: string;
}

const says = {
  paper: { de: "Beschlussvorlage abgeben", en: "Hand in the council paper" },
  prepare: { de: "Vorbereitung beginnen", en: "Start preparing" },
  settle: { de: "Klären", en: "Settle" },
} as const satisfies Record<string, Words>;

/** The next ten dated steps: milestones, the council paper, the start of preparing each run, open points with a day. */
export const nextSteps = (ctx: PlanContext, groups: readonly OpenGroup[]) => {
  const after = behindUs(ctx);
  return [...milestoneSteps(ctx), ...paperStep(ctx), ...runSteps(ctx), ...openSteps(ctx, groups)]
    .filter(({ on }) => after === null || on > after)
    .sort((a, b) => byCodeUnit(a.on, b.on))
    .slice(0, shown)
    .map(({ printed, what, who }) => ({ on: printed, what, who }));
};

/** The last day that is certainly behind the city: of its last held run. There is no clock here. */
const behindUs = ({ schedules }: PlanContext): PlainDate | null =>
  schedules
    .filter(({ run }) => run.status === "held")
    .flatMap(({ run, occurrences }) => [...occurrences.map(({ days }) => days.to), ...(run.window === null ? [] : [run.window.to])])
    .sort(byCodeUnit)
    .at(-1) ?? null;

/** A mandate that has its day is given. */
const milestoneSteps = (ctx: PlanContext): readonly Step[] =>
  milestonesOf(ctx).flatMap((milestone) => {
    const given = ctx.profile.programme.mandate.on !== null && milestone.id === "M02";
    if (milestone.on === null || given) return [];
    const { on, step, owner } = milestoneRow(ctx, milestone);
    return [{ on: milestone.on, printed: on, what: step, who: owner }];
  });

const paperStep = (ctx: PlanContext): readonly Step[] => {
  const on = firstPaperDay(startPath(ctx.profile, ctx.calendar));
  if (on === null) return [];
  return [
    { on, printed: fact("council.bodies", formatShort(on, ctx.lang)), what: inLang(ctx, says.paper), who: ownerOrFunction(ctx, "unit") },
  ];
};

/** The first task of every run, as its playbook plans it. */
const runSteps = (ctx: PlanContext): readonly Step[] =>
  runsInOrder(ctx).flatMap(({ run, occurrences }) => {
    const first = occurrences[0]?.days.from;
    const format = ctx.formats.get(run.format)?.data;
    if (first === undefined || format === undefined) return [];
    const on = ctx.calendar.lastWorkingDayOnOrBefore(addWeeks(first, -preparationWeeks(format)));
    const date = fact(`runs.${run.id}.date`, formatShort(first, ctx.lang));
    const who = namedPartner(ctx, `runs.${run.id}.lead`, { id: run.lead, label: ownerLabels.lead });
    return [
      {
        on,
        printed: fact(`runs.${run.id}.date`, formatShort(on, ctx.lang)),
        what: `${inLang(ctx, says.prepare)}: ${runTitle(ctx, run)}, ${date}`,
        who,
      },
    ];
  });

const openSteps = (ctx: PlanContext, groups: readonly OpenGroup[]): readonly Step[] =>
  groups.flatMap(({ subject, fields, who, by }) => {
    if (by === null) return [];
    return [
      {
        on: by,
        printed: fact("open", formatShort(by, ctx.lang)),
        what: `${inLang(ctx, says.settle)}: ${subject}: ${fields.join(", ")}`,
        who: who === null ? ownerOrFunction(ctx, "office") : fact("open", textIn(ctx.lang, who)),
      },
    ];
  });
