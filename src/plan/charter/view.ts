import { formatDate, formatRange } from "../../calendar/format-date.ts";
import { inLang, openValue, type PlanContext, textFact, textIn } from "../context.ts";
import { statusMark } from "../document-head.ts";
import { fact, isOpen } from "../fact.ts";
import { namedPartner } from "../owners.ts";
import { allHeld } from "../run-order.ts";
import type { ViewOf } from "../shape.ts";
import { mandateWords } from "../words.ts";
import { answersView } from "./answers.ts";
import { bodyRows, councilText, officeView, reportsView, responsibleView, successorView } from "./bodies.ts";
import { continuationView } from "./ending.ts";
import { lawFlags } from "./law.ts";
import { learnedPages, learnedRows } from "./learned.ts";
import { evaluationMoney, moneyView } from "./money.ts";
import { partnersView } from "./partners.ts";
import { pending, pendingLabel } from "./pending.ts";
import { inclusionView, licenceView, monitorText, privacyView } from "./people.ts";
import type { charterShape } from "./shape.ts";
import { steeringView } from "./steering.ts";
import { capital, dateOr, factOr, partnerOf, quantity } from "./texts.ts";
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
    ...answersView(ctx),
    agreement: governance.legalShape === "agreement",
    council: councilText(ctx),
    responsible: responsibleView(ctx),
    steering: steeringView(ctx),
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
    pages: learnedPages(ctx),
    law: lawFlags(ctx.profile),
  };
};

const headView = (ctx: PlanContext) => {
  const { programme } = ctx.profile;
  return {
    city: fact("city.name", ctx.profile.city.name),
    status: statusMark(ctx),
    version: versionText(ctx),
    lookingBack: allHeld(ctx),
    programme: textFact(ctx, "programme.name", { value: programme.name, label: openWords.programme }),
    mission: textFact(ctx, "programme.mission", { value: programme.mission, label: openWords.mission }),
    span: fact("programme.start", formatRange({ from: programme.start, to: ctx.ends }, ctx.lang)),
    months: fact("programme.months", quantity(programme.months, "months", ctx.lang)),
    ends: fact("programme.months", formatDate(ctx.ends, ctx.lang)),
    register: factOr(ctx, "programme.register", { text: programme.register, label: openWords.register }),
    mandate: mandateText(ctx),
  };
};

/** `1.0, 30. September 2027`, where the charter was adopted. */
const versionText = (ctx: PlanContext): string => {
  const adopted = ctx.profile.adopted.filter(({ document }) => document === "charter").at(-1);
  if (!adopted) return inLang(ctx, words.notAdopted);
  const text = `${adopted.version}, ${formatDate(adopted.on, ctx.lang)}`;
  return fact("adopted", adopted.reference ? `${text} (${adopted.reference})` : text);
};

/** `Ratsbeschluss (22. April 2027, [offen: Vorlagennummer])`; one marker where the mandate is open. */
const mandateText = (ctx: PlanContext): string => {
  const { kind, on, reference } = ctx.profile.programme.mandate;
  const path = "programme.mandate";
  if (kind === null) return openValue(ctx, `${path}.kind`, openWords.mandate);
  const text = fact(`${path}.kind`, capital(inLang(ctx, mandateWords[kind])));
  if (kind === "none") return text;
  const day = dateOr(ctx, `${path}.on`, { on, label: openWords.mandateOn });
  return `${text} (${day}, ${factOr(ctx, `${path}.reference`, { text: reference, label: openWords.reference })})`;
};

const purposeView = (
  ctx: PlanContext,
): Pick<CharterView, "hasGoals" | "goals" | "openGoals" | "notGoals" | "hasOwners" | "topics" | "openTopics" | "openOwners"> => {
  const { programme, topics } = ctx.profile;
  const rows = topics.map((topic) => ({
    question: fact(`topics.${topic.id}.question`, textIn(ctx.lang, topic.question)),
    owner: topicOwner(ctx, topic),
  }));
  return {
    hasGoals: programme.goals.length > 0,
    goals: programme.goals.map(({ id, text }) => fact(`programme.goals.${id}.text`, textIn(ctx.lang, text))),
    openGoals: openValue(ctx, "programme.goals", openWords.goals),
    notGoals: programme.notGoals.map((text, at) => fact(`programme.notGoals.${at}`, textIn(ctx.lang, text))),
    hasOwners: rows.some(({ owner }) => !isOpen(owner)),
    topics: rows,
    openTopics: pending(ctx, "topics", "toName"),
    openOwners: pending(ctx, "topics", "toName"),
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

const evaluationView = (ctx: PlanContext): CharterView["evaluation"] => {
  const { evaluator, baseline, midterm } = ctx.profile.evaluation;
  const budget = evaluationMoney(ctx);
  return {
    evaluator: namedPartner(ctx, "evaluation.evaluator", { id: evaluator, label: pendingLabel(ctx, "toName") }),
    baseline: dateOr(ctx, "evaluation.baseline", { on: baseline, label: openWords.baseline }),
    midterm: dateOr(ctx, "evaluation.midterm", { on: midterm, label: openWords.midterm }),
    hasBudget: budget !== null,
    budget: budget ?? inLang(ctx, words.none),
  };
};
