import { formatRange } from "../../calendar/format-date.ts";
import type { Words } from "../../language.ts";
import { inLang, openValue, type PlanContext, textFact } from "../context.ts";
import { startDecision, startPath } from "../council-path.ts";
import { dateFact } from "../date-facts.ts";
import { statusMark } from "../document-head.ts";
import { fact } from "../fact.ts";
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
    office: ownerFact(ctx, "office"),
    staff:
      staff === null
        ? openValue(ctx, "programme.office.staff", labels.staff)
        : fact("programme.office.staff", formatDecimal(staff, ctx.lang)),
    span: fact("programme.start", formatRange({ from: programme.start, to: ctx.ends }, ctx.lang)),
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
    mandateDone: earlier,
    mandateOn: dateFact(ctx, "programme.mandate.on", { on: mandate.on, label: labels.mandate, as: "on" }),
    mandateReference: textFact(ctx, "programme.mandate.reference", { value: mandate.reference, label: labels.reference }),
  };
};

/** The milestones a councillor asks about. */
const shown = ["M04", "M05", "M06", "M09", "M13", "M14", "M17", "M21", "M22", "M23", "M24"];

const duties = (ctx: PlanContext) => {
  const { governance, council, evaluation } = ctx.profile;
  const { reports } = council;
  const all = milestonesOf(ctx);
  const consulted = all.find(({ id }) => id === "M04")?.on;
  const short = (on: string | null, path: string, label: Words) => dateFact(ctx, path, { on, label, as: "long" });
  return {
    consultedBy: dateFact(ctx, "programme.milestones.M04.on", { on: consulted, label: labels.consultation, as: "by" }),
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
      body: ownerFact(ctx, "council"),
      on: short(governance.continuationDecision?.on ?? null, "governance.continuationDecision.on", labels.continuation),
    },
    milestones: all
      .filter(({ id }) => shown.includes(id))
      .map((it) => milestoneRow(ctx, it))
      .map(({ result, on }) => ({ result, on })),
    evaluator: agreedPartner(ctx, "evaluation.evaluator", { id: evaluation.evaluator, label: labels.evaluator }),
    baseline: short(evaluation.baseline, "evaluation.baseline", labels.baseline),
    midterm: short(evaluation.midterm, "evaluation.midterm", labels.midterm),
    successor: ownerFact(ctx, "successor"),
  };
};
