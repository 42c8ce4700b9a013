import { formatDate, formatShort } from "../../calendar/format-date.ts";
import type { CityProfile } from "../../city/schema/index.ts";
import type { Words } from "../../language.ts";
import { bindingGrants } from "../../programme/grants.ts";
import { type Phase, phasesOf } from "../../programme/phases.ts";
import { inLang, type PlanContext } from "../context.ts";
import { dateFact } from "../date-facts.ts";
import { statusMark } from "../document-head.ts";
import { fact } from "../fact.ts";
import { isUnnamed, ownerOrFunction, unnamedOf } from "../milestone-owner.ts";
import { milestoneRow } from "../milestone-row.ts";
import { milestonesOf } from "../milestones.ts";
import { moneyView } from "../money-view.ts";
import { agreedPartner, type OwnerKind } from "../owners.ts";
import { allHeld } from "../run-order.ts";
import type { ViewOf } from "../shape.ts";
import { phaseWords } from "../words.ts";
import { briefSection } from "./brief.ts";
import { isRecord, pastRuns } from "./past-runs.ts";
import { runRows } from "./run-rows.ts";
import type { roadmapShape } from "./shape.ts";
import { formatShortSpan } from "./short-span.ts";
import { watchRows } from "./watch.ts";

type RoadmapView = ViewOf<typeof roadmapShape>;

const labels = {
  options: { de: "Papier zur Fortführung", en: "paper on the options" },
  continuation: { de: "Entscheidung über die Fortführung", en: "decision on continuation" },
  notice: { de: "Tag des Bescheids", en: "day of the notice" },
  funder: { de: "Zuwendungsgeber", en: "funder" },
} as const satisfies Record<string, Words>;

/** The owners who must be named; a council need not be. */
const people = [
  "patron",
  "unit",
  "office",
  "chair",
  "controller",
  "access",
  "evaluator",
  "successor",
] as const satisfies readonly OwnerKind[];

/** All dates, owners and money of a programme. */
export const roadmapView = (ctx: PlanContext): RoadmapView => ({
  city: fact("city.name", ctx.profile.city.name),
  status: statusMark(ctx),
  hasPlatform: hasPlatform(ctx.profile),
  elsewhere: ctx.profile.city.name !== "Bielefeld",
  ...briefSection(ctx),
  ...plan(ctx),
  money: moneyView(ctx),
  notices: bindingGrants(ctx.profile).map(({ partner, grant }) => ({
    partner: agreedPartner(ctx, `budget.sources.${partner}.partner`, { id: partner, label: labels.funder }),
    noticeOn: dateFact(ctx, `budget.sources.${partner}.grant.noticeOn`, { on: grant.noticeOn, label: labels.notice, as: "long" }),
  })),
  hasUnnamed: people.some((kind) => isUnnamed(ctx, kind)),
  unnamed: unnamedOf(ctx, people),
  owners: ownersView(ctx),
});

/** Unless the city says that it spends nothing on one. */
const hasPlatform = ({ budget }: CityProfile): boolean => {
  const { platform } = budget.lines;
  if (platform === undefined) return true;
  return typeof platform === "number" ? platform > 0 : Object.values(platform).some((amount) => amount > 0);
};

const plan = (ctx: PlanContext) => {
  const milestones = milestonesOf(ctx);
  const { continuationDecision, answer } = ctx.profile.governance;
  const options = milestones.find(({ id }) => id === "M21")?.on;
  return {
    phases: phasesOf(ctx.profile, ctx.calendar).map((phase) => phaseRow(ctx, phase)),
    lookingBack: allHeld(ctx),
    milestones: milestones.map((it, at) => ({ ...milestoneRow(ctx, it), number: String(at + 1) })),
    isRecord: isRecord(ctx),
    pastRuns: pastRuns(ctx),
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
  span: fact("programme.months", formatShortSpan({ from, to }, ctx.lang)),
  gateOn: fact(gateFixed ? "governance.continuationDecision.on" : "programme.months", formatShort(gateOn, ctx.lang)),
  gateDay: fact(gateFixed ? "governance.continuationDecision.on" : "programme.months", formatDate(gateOn, ctx.lang)),
  isMandate: id === "mandate",
  isSetup: id === "setup",
  isPilots: id === "pilots",
  isPortfolio: id === "portfolio",
  isEvaluate: id === "evaluate",
  isTransfer: id === "transfer",
  isClose: id === "close",
});

const ownersView = (ctx: PlanContext): RoadmapView["owners"] => {
  const owner = (kind: OwnerKind) => ownerOrFunction(ctx, kind);
  return {
    patron: owner("patron"),
    unit: owner("unit"),
    office: owner("office"),
    chair: owner("chair"),
    controller: owner("controller"),
    access: owner("access"),
    evaluator: owner("evaluator"),
    successor: owner("successor"),
    council: owner("council"),
  };
};
