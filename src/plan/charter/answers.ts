import { formatDate } from "../../calendar/format-date.ts";
import type { Run } from "../../city/schema/index.ts";
import { inLang, openValue, type PlanContext, textFact, textIn } from "../context.ts";
import { fact, stripFacts } from "../fact.ts";
import { runsInOrder } from "../run-order.ts";
import type { ViewOf } from "../shape.ts";
import type { charterShape } from "./shape.ts";
import { functionFact, quantity } from "./texts.ts";
import { openWords, words } from "./words.ts";

type View = ViewOf<typeof charterShape>;

/** The promise: how soon, and who gives the answer. */
export const answerView = (ctx: PlanContext): View["answer"] => {
  const { interimWeeks, finalWeeks } = ctx.profile.governance.answer;
  return {
    interim: fact("governance.answer.interimWeeks", quantity(interimWeeks, "weeks", ctx.lang)),
    final: fact("governance.answer.finalWeeks", quantity(finalWeeks, "weeks", ctx.lang)),
    who: whoAnswers(ctx),
  };
};

/** The function the city file names for all answers, else every decision-taker of its events, once each. */
const whoAnswers = (ctx: PlanContext): string => {
  const { answers } = ctx.profile.governance;
  if (answers?.role) return functionFact(ctx, "governance.answers", { of: answers, label: openWords.taker });
  const takers = runsInOrder(ctx).flatMap(({ run }) => (takerText(ctx, run) === null ? [] : [takerOf(ctx, run)]));
  const once = takers.filter((it, at) => takers.findIndex((other) => stripFacts(other) === stripFacts(it)) === at);
  return once.length > 0 ? once.join("; ") : openValue(ctx, "governance.answers", openWords.taker);
};

/** Who decides on the result of each event; events that are over and have no decision-taker are left out. */
export const answerRows = (ctx: PlanContext): View["answers"] =>
  runsInOrder(ctx)
    .filter(({ run }) => run.status !== "held" || takerText(ctx, run) !== null)
    .map(({ run }) => ({
      event: eventName(ctx, run),
      question: textFact(ctx, `runs.${run.id}.question`, { value: run.question, label: openWords.question }),
      taker: takerOf(ctx, run),
      on: decisionText(ctx, run),
    }));

const takerText = ({ lang }: PlanContext, { decision }: Run): string | null =>
  decision.taker === null || decision.status === "idea" ? null : textIn(lang, decision.taker);

const takerOf = (ctx: PlanContext, run: Run): string => {
  const path = `runs.${run.id}.decision.taker`;
  const text = takerText(ctx, run);
  if (text === null) return openValue(ctx, path, openWords.taker);
  return run.decision.status === "asked" ? `${fact(path, text)} (${inLang(ctx, words.asked)})` : fact(path, text);
};

const eventName = (ctx: PlanContext, run: Run): string => {
  if (run.title) return fact(`runs.${run.id}.title`, textIn(ctx.lang, run.title));
  return fact(`runs.${run.id}.format`, ctx.formats.get(run.format)?.words.name ?? run.format);
};

const decisionText = (ctx: PlanContext, { id, decision }: Run): string => {
  const path = `runs.${id}.decision`;
  if (decision.on) return fact(`${path}.on`, formatDate(decision.on, ctx.lang));
  if (decision.afterWeeks === null) return openValue(ctx, `${path}.on`, openWords.decisionOn);
  return fact(`${path}.afterWeeks`, `${quantity(decision.afterWeeks, "weeks", ctx.lang)} ${inLang(ctx, words.afterEachDate)}`);
};
