import { formatDate, formatRange } from "../../calendar/format-date.ts";
import { inLang, openValue, type PlanContext, textFact, textIn } from "../context.ts";
import { fact } from "../fact.ts";
import { namedPartner } from "../owners.ts";
import { cityName } from "../plan.ts";
import type { ViewOf } from "../shape.ts";
import { holdings } from "../votes.ts";
import { mandateWords } from "../words.ts";
import { answerRows, answerView } from "./answers.ts";
import { bodyRows, councilText, officeView, reportsView, successorView } from "./bodies.ts";
import { continuationView, isOver } from "./ending.ts";
import { lawFlags } from "./law.ts";
import { learnedRows } from "./learned.ts";
import { evaluationMoney, moneyView } from "./money.ts";
import { partnersView } from "./partners.ts";
import { inclusionView, licenceView, monitorText, privacyView } from "./people.ts";
import type { charterShape } from "./shape.ts";
import { majorityText } from "./shares.ts";
import { steeringOf, steeringView } from "./steering.ts";
import { dateOr, factOr, partnerOf, quantity } from "./texts.ts";
import { openWords, words } from "./words.ts";

type CharterView = ViewOf<typeof charterShape>;

/** Everything the charter says of a city. Open values are their markers; only partners that agreed are named as members. */
export const charterView = (ctx: PlanContext): CharterView => {
  const { governance } = ctx.profile;
  const bodies = bodyRows(ctx);
  const learned = learnedRows(ctx);
  return {
    ...headView(ctx),
    ...purposeView(ctx),
    ...partnersView(ctx),
    ...inclusionView(ctx),
    ...reportsView(ctx),
    agreement: governance.legalShape === "agreement",
    council: councilText(ctx),
    answer: answerView(ctx),
    answers: answerRows(ctx),
    openRuns: openValue(ctx, "runs", openWords.runs),
    steering: steeringView(ctx),
    majorities: majoritiesView(ctx),
    office: officeView(ctx),
    hasBodies: bodies.length > 0,
    bodies,
    monitor: monitorText(ctx),
    money: moneyView(ctx),
    licence: licenceView(ctx),
    antitrust: governance.antitrustReminder,
    conflictOfInterest: governance.conflictOfInterest,
    privacy: privacyView(ctx),
    exitNotice: fact("governance.exitNoticeMonths", quantity(governance.exitNoticeMonths, "months", ctx.lang)),
    missed: fact("governance.inactiveAfterMissedMeetings", quantity(governance.inactiveAfterMissedMeetings, "meetings", ctx.lang)),
    evaluation: evaluationView(ctx),
    continuation: continuationView(ctx),
    successor: successorView(ctx),
    hasLearned: learned.length > 0,
    learned,
    law: lawFlags(ctx.profile),
  };
};

const headView = (ctx: PlanContext) => {
  const { programme, status } = ctx.profile;
  return {
    city: cityName(ctx),
    status: inLang(ctx, words[status]),
    version: versionText(ctx),
    lookingBack: isOver(ctx),
    programme: textFact(ctx, "programme.name", { value: programme.name, label: openWords.programme }),
    mission: textFact(ctx, "programme.mission", { value: programme.mission, label: openWords.mission }),
    span: fact("programme.start", formatRange({ from: programme.start, to: ctx.ends }, ctx.lang)),
    months: fact("programme.months", quantity(programme.months, "months", ctx.lang)),
    ends: fact("programme.months", formatDate(ctx.ends, ctx.lang)),
    register: factOr(ctx, "programme.register", { text: programme.register, label: openWords.register }),
    mandate: mandateView(ctx),
  };
};

/** `1.0, 30. September 2027`, where the charter was adopted. */
const versionText = (ctx: PlanContext): string => {
  const adopted = ctx.profile.adopted.filter(({ document }) => document === "charter").at(-1);
  if (!adopted) return inLang(ctx, words.notAdopted);
  const text = `${adopted.version}, ${formatDate(adopted.on, ctx.lang)}`;
  return fact("adopted", adopted.reference ? `${text} (${adopted.reference})` : text);
};

const mandateView = (ctx: PlanContext): CharterView["mandate"] => {
  const { kind, on, reference } = ctx.profile.programme.mandate;
  const path = "programme.mandate";
  return {
    kind: factOr(ctx, `${path}.kind`, { text: kind && inLang(ctx, mandateWords[kind]), label: openWords.mandate }),
    on: dateOr(ctx, `${path}.on`, { on, label: openWords.mandateOn }),
    reference: factOr(ctx, `${path}.reference`, { text: reference, label: openWords.reference }),
  };
};

const purposeView = (ctx: PlanContext): Pick<CharterView, "goals" | "openGoals" | "notGoals" | "topics"> => {
  const { programme, topics } = ctx.profile;
  return {
    goals: programme.goals.map(({ id, text }) => fact(`programme.goals.${id}.text`, textIn(ctx.lang, text))),
    openGoals: openValue(ctx, "programme.goals", openWords.goals),
    notGoals: programme.notGoals.map((text, at) => fact(`programme.notGoals.${at}`, textIn(ctx.lang, text))),
    topics: topics.map((topic) => ({
      title: textFact(ctx, `topics.${topic.id}.title`, { value: topic.title ?? topic.question, label: openWords.question }),
      question: fact(`topics.${topic.id}.question`, textIn(ctx.lang, topic.question)),
      owner: topicOwner(ctx, topic),
    })),
  };
};

/** `Leitung Sozialamt`, `Leitung Amt für Verkehr (angefragt)`; open where nobody was asked. */
const topicOwner = (ctx: PlanContext, { id, owner }: PlanContext["profile"]["topics"][number]): string => {
  const path = `topics.${id}.owner.role`;
  const partner = partnerOf(ctx, owner.partner);
  const shown = owner.status !== "idea" && partner?.status !== "idea" ? (owner.role ?? owner.unit) : null;
  const text = textFact(ctx, path, { value: shown, label: openWords.topicOwner });
  return shown && owner.status === "asked" ? `${text} (${inLang(ctx, words.asked)})` : text;
};

const majoritiesView = (ctx: PlanContext): CharterView["majorities"] => {
  const { joinMajority, amendmentMajority } = ctx.profile.governance;
  const held = holdings(steeringOf(ctx), ctx.profile.partners);
  return {
    join: majorityText(ctx, "governance.joinMajority", { share: joinMajority, held }),
    amend: majorityText(ctx, "governance.amendmentMajority", { share: amendmentMajority, held }),
  };
};

const evaluationView = (ctx: PlanContext): CharterView["evaluation"] => {
  const { evaluator, baseline, midterm } = ctx.profile.evaluation;
  const budget = evaluationMoney(ctx);
  return {
    evaluator: namedPartner(ctx, "evaluation.evaluator", { id: evaluator, label: openWords.evaluator }),
    baseline: dateOr(ctx, "evaluation.baseline", { on: baseline, label: openWords.baseline }),
    midterm: dateOr(ctx, "evaluation.midterm", { on: midterm, label: openWords.midterm }),
    hasBudget: budget !== null,
    budget: budget ?? inLang(ctx, words.none),
  };
};
