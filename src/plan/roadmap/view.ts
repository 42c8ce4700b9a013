import { formatRange, formatShort } from "../../calendar/format-date.ts";
import type { Words } from "../../language.ts";
import { noticeRules } from "../budget.ts";
import { hasAgreed, inLang, openValue, type PlanContext, textFact } from "../context.ts";
import { dateFact } from "../date-facts.ts";
import { statusMark } from "../document-head.ts";
import { fact } from "../fact.ts";
import { milestoneRow } from "../milestone-row.ts";
import { milestonesOf } from "../milestones.ts";
import { moneyView } from "../money-view.ts";
import { formatDecimal } from "../numbers.ts";
import { agreedPartner, ownerFact } from "../owners.ts";
import { type Phase, phasesOf } from "../phases.ts";
import { allHeld } from "../run-order.ts";
import type { ViewOf } from "../shape.ts";
import { asked, phaseWords } from "../words.ts";
import { runRows } from "./run-rows.ts";
import type { roadmapShape } from "./shape.ts";
import { watchRows } from "./watch.ts";

type RoadmapView = ViewOf<typeof roadmapShape>;

const labels = {
  programme: { de: "Name des Programms", en: "name of the programme" },
  mission: { de: "Auftrag in einem Satz", en: "mission in one sentence" },
  mandate: { de: "Datum des Auftrags", en: "date of the mandate" },
  staff: { de: "Stellen", en: "posts" },
  register: { de: "öffentliches Register", en: "public register" },
  topicOwner: { de: "Federführung", en: "owner" },
  continuation: { de: "Tag der Entscheidung über die Fortführung", en: "day of the decision on continuation" },
  options: { de: "Papier zur Fortführung", en: "paper on the options" },
  notice: { de: "Tag des Bescheids", en: "day of the notice" },
  funder: { de: "Geldgeber", en: "funder" },
} as const satisfies Record<string, Words>;

/** All dates, owners and money of a programme. */
export const roadmapView = (ctx: PlanContext): RoadmapView => ({
  ...brief(ctx),
  ...plan(ctx),
  money: moneyView(ctx),
  notices: noticeRules(ctx.profile).map(({ partner, noticeOn }) => ({
    partner: agreedPartner(ctx, `budget.sources.${partner}.partner`, { id: partner, label: labels.funder }),
    noticeOn: dateFact(ctx, `budget.sources.${partner}.grant.noticeOn`, { on: noticeOn, label: labels.notice, as: "long" }),
  })),
  owners: ownersView(ctx),
});

const brief = (ctx: PlanContext) => {
  const { city, programme } = ctx.profile;
  const { name, mission, mandate, office } = programme;
  return {
    city: fact("city.name", city.name),
    status: statusMark(ctx),
    programme: textFact(ctx, "programme.name", { value: name, label: labels.programme }),
    mission: textFact(ctx, "programme.mission", { value: mission, label: labels.mission }),
    span: fact("programme.start", formatRange({ from: programme.start, to: ctx.ends }, ctx.lang)),
    months: fact("programme.months", String(programme.months)),
    mandateOn: dateFact(ctx, "programme.mandate.on", { on: mandate.on, label: labels.mandate, as: "long" }),
    staff:
      office.staff === null
        ? openValue(ctx, "programme.office.staff", labels.staff)
        : fact("programme.office.staff", formatDecimal(office.staff, ctx.lang)),
    register: textFact(ctx, "programme.register", { value: programme.register, label: labels.register }),
    goals: programme.goals.map(({ id, text }) => textFact(ctx, `programme.goals.${id}.text`, { value: text, label: labels.mission })),
    topics: ctx.profile.topics.map((topic) => topicRow(ctx, topic)),
  };
};

const topicRow = (ctx: PlanContext, { id, question, owner }: PlanContext["profile"]["topics"][number]) => {
  const role = textFact(ctx, `topics.${id}.owner.role`, { value: owner.role, label: labels.topicOwner });
  return {
    question: textFact(ctx, `topics.${id}.question`, { value: question, label: labels.topicOwner }),
    owner: owner.role === null || hasAgreed(owner.status) ? role : `${role} (${inLang(ctx, asked)})`,
  };
};

const plan = (ctx: PlanContext) => {
  const milestones = milestonesOf(ctx);
  const { continuationDecision, answer } = ctx.profile.governance;
  const options = milestones.find(({ id }) => id === "M21")?.on;
  return {
    phases: phasesOf(ctx.profile, ctx.calendar).map((phase) => phaseRow(ctx, phase)),
    lookingBack: allHeld(ctx),
    milestones: milestones.map((it) => milestoneRow(ctx, it)),
    runs: runRows(ctx),
    continuation: {
      on: dateFact(ctx, "governance.continuationDecision.on", { on: continuationDecision?.on, label: labels.continuation, as: "long" }),
      optionsOn: dateFact(ctx, "programme.milestones.M21.on", { on: options, label: labels.options, as: "long" }),
    },
    answer: {
      interimWeeks: fact("governance.answer.interimWeeks", String(answer.interimWeeks)),
      finalWeeks: fact("governance.answer.finalWeeks", String(answer.finalWeeks)),
    },
    watch: watchRows(ctx),
  };
};

const phaseRow = (ctx: PlanContext, { id, from, to, gateOn, gateFixed }: Phase): RoadmapView["phases"][number] => ({
  name: inLang(ctx, phaseWords[id]),
  span: fact("programme.months", `${formatShort(from, ctx.lang)}–${formatShort(to, ctx.lang)}`),
  gateOn: fact(gateFixed ? "governance.continuationDecision.on" : "programme.months", formatShort(gateOn, ctx.lang)),
  isMandate: id === "mandate",
  isSetup: id === "setup",
  isPilots: id === "pilots",
  isPortfolio: id === "portfolio",
  isEvaluate: id === "evaluate",
  isTransfer: id === "transfer",
  isClose: id === "close",
});

const ownersView = (ctx: PlanContext): RoadmapView["owners"] => ({
  patron: ownerFact(ctx, "patron"),
  unit: ownerFact(ctx, "unit"),
  office: ownerFact(ctx, "office"),
  chair: ownerFact(ctx, "chair"),
  controller: ownerFact(ctx, "controller"),
  access: ownerFact(ctx, "access"),
  evaluator: ownerFact(ctx, "evaluator"),
  successor: ownerFact(ctx, "successor"),
  council: ownerFact(ctx, "council"),
});
