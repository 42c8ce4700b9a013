import { phraseOn } from "../../calendar/format-date.ts";
import type { PlainDate } from "../../calendar/plain-date.ts";
import type { Words } from "../../language.ts";
import { inLang, openValue, type PlanContext, textFact } from "../context.ts";
import { startDecision, startPath } from "../council-path.ts";
import { dateFact } from "../date-facts.ts";
import { statusMark } from "../document-head.ts";
import { fact, isOpen, openFact } from "../fact.ts";
import { ownerOrFunction } from "../milestone-owner.ts";
import { milestoneRow } from "../milestone-row.ts";
import { milestonesOf } from "../milestones.ts";
import { formatDecimal } from "../numbers.ts";
import { agreedPartner, bodyFact, ownerFact } from "../owners.ts";
import { allHeld } from "../run-order.ts";
import type { ViewOf } from "../shape.ts";
import { stationRoleWords } from "../words.ts";
import { labels } from "./labels.ts";
import { moneySection } from "./money.ts";
import { peopleSection } from "./people.ts";
import type { councilPaperShape } from "./shape.ts";

type CouncilPaperView = ViewOf<typeof councilPaperShape>;

/** The decision paper that starts the programme; names only who has agreed. */
export const councilPaperView = (ctx: PlanContext): CouncilPaperView => ({
  ...head(ctx),
  ...way(ctx),
  ...peopleSection(ctx),
  ...moneySection(ctx),
  ...duties(ctx),
  ...timetable(ctx),
  ...evaluationSection(ctx),
});

const head = (ctx: PlanContext) => {
  const { city, programme } = ctx.profile;
  const { staff } = programme.office;
  return {
    city: fact("city.name", city.name),
    status: statusMark(ctx),
    elsewhere: city.name !== "Bielefeld",
    lookingBack: allHeld(ctx),
    programme: textFact(ctx, "programme.name", { value: programme.name, label: labels.programme }),
    mission: textFact(ctx, "programme.mission", { value: programme.mission, label: labels.mission }),
    unit: ownerFact(ctx, "unit"),
    signsFirst: ownerOrFunction(ctx, "unit"),
    office: ownerFact(ctx, "office"),
    staff:
      staff === null
        ? openValue(ctx, "programme.office.staff", labels.staff)
        : fact("programme.office.staff", formatDecimal(staff, ctx.lang)),
    period: fact("programme.start", phraseOn({ from: programme.start, to: ctx.ends }, ctx.lang)),
    ends: dateFact(ctx, "programme.months", { on: ctx.ends, label: labels.programme, as: "on" }),
    months: fact("programme.months", String(programme.months)),
    goals: programme.goals.map(({ id, text }) => textFact(ctx, `programme.goals.${id}.text`, { value: text, label: labels.mission })),
    notGoals: programme.notGoals.map((text) => textFact(ctx, "programme.notGoals", { value: text, label: labels.mission })),
  };
};

/** The bodies the paper passes, and whether the council has given a mandate before. */
const way = (ctx: PlanContext) => {
  const { mandate } = ctx.profile.programme;
  const stations = startPath(ctx.profile, ctx.calendar);
  const decision = startDecision(stations);
  const earlier = mandate.kind === "council-resolution" && mandate.on !== null && (decision === null || mandate.on < decision);
  return {
    stations: stations.map(({ body, meetsOn, paperOn }) => {
      const path = `council.bodies.${body.id}`;
      return {
        name: textFact(ctx, `${path}.name`, { value: body.name, label: labels.body }),
        role: inLang(ctx, stationRoleWords[body.role]),
        on: dateFact(ctx, `${path}.meetings`, { on: meetsOn, label: labels.meeting, as: "short" }),
        paperOn: dateFact(ctx, `${path}.paperDeadlineWeeks`, { on: paperOn, label: labels.paper, as: "short" }),
      };
    }),
    startsBefore: decision !== null && decision > ctx.profile.programme.start,
    mandateDone: earlier,
    mandateOn: dateFact(ctx, "programme.mandate.on", { on: mandate.on, label: labels.mandate, as: "on" }),
    mandateReference: textFact(ctx, "programme.mandate.reference", { value: mandate.reference, label: labels.reference }),
  };
};

/** The milestones a councillor asks about. */
const shown = ["M04", "M05", "M06", "M09", "M13", "M14", "M17", "M21", "M22", "M23", "M24"];

const duties = (ctx: PlanContext) => {
  const { governance, council } = ctx.profile;
  const { reports } = council;
  return {
    answer: {
      interimWeeks: fact("governance.answer.interimWeeks", String(governance.answer.interimWeeks)),
      finalWeeks: fact("governance.answer.finalWeeks", String(governance.answer.finalWeeks)),
    },
    hasReports: reports !== null,
    reports: {
      everyMonths: fact("council.reports.everyMonths", String(reports?.everyMonths ?? 6)),
      body: bodyFact(ctx, "council.reports.body", { id: reports?.body, label: labels.reportBody }),
      by: textFact(ctx, "council.reports.by", { value: reports?.by, label: labels.reportBy }),
    },
    continuation: {
      body: ownerOrFunction(ctx, "council"),
      on: dateFact(ctx, "governance.continuationDecision.on", {
        on: governance.continuationDecision?.on,
        label: labels.continuation,
        as: "long",
      }),
    },
    successor: ownerFact(ctx, "successor"),
  };
};

/** Milestones with their days; those without one are named once. */
const timetable = (ctx: PlanContext) => {
  const all = milestonesOf(ctx);
  const listed = all.filter(({ id }) => shown.includes(id));
  const undated = listed.filter(({ on }) => on === null).map((it) => milestoneRow(ctx, it).result);
  return {
    consultedUntil: dateFact(ctx, "programme.milestones.M04.on", {
      on: all.find(({ id }) => id === "M04")?.on,
      label: labels.consultation,
      as: "long",
    }),
    milestones: listed
      .filter(({ on }) => on !== null)
      .map((it) => milestoneRow(ctx, it))
      .map(({ result, on }) => ({ result, on })),
    hasUndated: undated.length > 0,
    undated: undated.join("; "),
  };
};

/** Who evaluates and when; what is not settled is one open value. */
const evaluationSection = (ctx: PlanContext) => {
  const { evaluator, baseline, midterm } = ctx.profile.evaluation;
  const day = (on: PlainDate | null, path: string, label: Words) => dateFact(ctx, path, { on, label, as: "long" });
  const rows = [
    { label: labels.evaluator, value: agreedPartner(ctx, "evaluation.evaluator", { id: evaluator, label: labels.evaluator }) },
    { label: labels.baseline, value: day(baseline, "evaluation.baseline", labels.baseline) },
    { label: labels.midterm, value: day(midterm, "evaluation.midterm", labels.midterm) },
  ].map(({ label, value }) => ({ name: inLang(ctx, label), value }));
  const missing = rows.filter(({ value }) => isOpen(value)).map(({ name }) => name);
  return {
    evaluation: rows.filter(({ value }) => !isOpen(value)),
    evaluationOpen: missing.length > 0,
    evaluationMissing: openFact("evaluation", missing.join(", "), ctx.lang),
  };
};
