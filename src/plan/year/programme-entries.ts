import { textWords } from "../../city/text-in.ts";
import type { Words } from "../../language.ts";
import { phasesOf } from "../../programme/phases.ts";
import { reportMeetings } from "../../programme/reports.ts";
import type { PlanContext } from "../context.ts";
import { milestoneWords } from "../milestone-words.ts";
import { milestonesOf } from "../milestones.ts";
import { allHeld } from "../run-order.ts";
import { phaseWords } from "../words.ts";
import { type ActionKind, type Entry, entry } from "./entry.ts";
import { dayOff } from "./run-clashes.ts";

/** What the programme itself brings: its bounds, milestones, gates, meetings of the council, reports, grants. */
export const programmeEntries = (ctx: PlanContext): readonly Entry<ActionKind>[] => [
  entry("programme-starts", { on: ctx.profile.programme.start, path: "programme.start" }),
  entry("programme-ends", { on: ctx.ends, path: "programme.months" }),
  ...milestones(ctx),
  ...gates(ctx),
  ...meetings(ctx),
  ...grants(ctx),
  ...(ctx.profile.council.termEnds ? [entry("term-ends", { on: ctx.profile.council.termEnds, path: "council.termEnds" })] : []),
];

/** The first event and the first answer stand in the calendar as such. */
const milestones = (ctx: PlanContext): readonly Entry<ActionKind>[] =>
  milestonesOf(ctx).flatMap(({ id, on, basis, path }) =>
    on === null || id === "M13" || id === "M14"
      ? []
      : [
          entry(
            "milestone",
            { on, path },
            { about: id, name: milestoneWords[id].step, proposed: basis === "proposed", clashes: dayOff(ctx, on) },
          ),
        ],
  );

/** A programme that is over has only the gates its city named. */
const gates = (ctx: PlanContext): readonly Entry<ActionKind>[] =>
  phasesOf(ctx.profile, ctx.calendar)
    .filter(({ gateFixed }) => gateFixed || !allHeld(ctx))
    .map(({ id, gateOn, gateFixed }) =>
      entry(
        "gate",
        { on: gateOn, path: gateFixed ? "governance.continuationDecision.on" : "programme.months" },
        {
          about: id,
          name: phaseWords[id],
          proposed: !gateFixed,
          clashes: dayOff(ctx, gateOn),
        },
      ),
    );

const meetings = (ctx: PlanContext): readonly Entry<ActionKind>[] => {
  const { bodies, reports } = ctx.profile.council;
  const held = bodies.flatMap(({ id, name, meetings: days }) =>
    days.map((on) =>
      entry("meeting", { on, path: `council.bodies.${id}.meetings` }, { about: id, name: textWords(name), clashes: dayOff(ctx, on) }),
    ),
  );
  const body = bodies.find(({ id }) => id === reports?.body);
  const name: Words | null = body ? textWords(body.name) : null;
  const due = reportMeetings(ctx.profile, ctx.ends);
  return [...held, ...due.map((on) => entry("council-report", { on, path: "council.reports" }, { about: reports?.body ?? null, name }))];
};

const grants = (ctx: PlanContext): readonly Entry<ActionKind>[] =>
  ctx.profile.budget.sources.flatMap(({ partner, grant }, index) => {
    if (grant === null) return [];
    const path = `budget.sources.${index}.grant`;
    const found = ctx.profile.partners.find(({ id }) => id === partner)?.name ?? partner;
    const about = { about: partner, name: { de: found, en: found } };
    return [
      ...grant.reports.map((on) => entry("grant-report", { on, path: `${path}.reports` }, about)),
      ...(grant.finalReport ? [entry("grant-report", { on: grant.finalReport, path: `${path}.finalReport` }, about)] : []),
      ...(grant.to ? [entry("grant-ends", { on: grant.to, path: `${path}.to` }, about)] : []),
    ];
  });
