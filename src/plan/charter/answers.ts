import { formatDate } from "../../calendar/format-date.ts";
import type { Run } from "../../city/schema/index.ts";
import { inLang, openValue, type PlanContext, textIn } from "../context.ts";
import { fact } from "../fact.ts";
import { runsInOrder } from "../run-order.ts";
import { runTitle } from "../run-title.ts";
import type { ViewOf } from "../shape.ts";
import { pending } from "./pending.ts";
import type { charterShape } from "./shape.ts";
import { functionFact, quantity } from "./texts.ts";
import { openWords, words } from "./words.ts";

type View = ViewOf<typeof charterShape>;
type Answers = Pick<View, "answer" | "hasAnswerer" | "answerer" | "hasAnswers" | "answers" | "openAnswers">;

/** The promise to answer: how soon, the one function that speaks for all events where there is one, and who decides on which event. */
export const answersView = (ctx: PlanContext): Answers => {
  const { answer, answers } = ctx.profile.governance;
  const rows = answerRows(ctx);
  return {
    answer: {
      interim: fact("governance.answer.interimWeeks", quantity(answer.interimWeeks, "weeks", ctx.lang)),
      final: fact("governance.answer.finalWeeks", quantity(answer.finalWeeks, "weeks", ctx.lang)),
    },
    hasAnswerer: Boolean(answers?.role),
    answerer: functionFact(ctx, "governance.answers", { of: answers, label: openWords.taker }),
    hasAnswers: rows.length > 0,
    answers: rows,
    openAnswers: pending(ctx, "runs", "toName"),
  };
};

/** Events that are over and have no decision-taker are left out. */
const answerRows = (ctx: PlanContext): View["answers"] =>
  runsInOrder(ctx)
    .filter(({ run }) => run.status !== "held" || takerText(ctx, run) !== null)
    .map(({ run }) => ({ event: runTitle(ctx, run), taker: takerOf(ctx, run), on: decisionText(ctx, run) }));

const takerText = ({ lang }: PlanContext, { decision }: Run): string | null =>
  decision.taker === null || decision.status === "idea" ? null : textIn(lang, decision.taker);

const takerOf = (ctx: PlanContext, run: Run): string => {
  const path = `runs.${run.id}.decision.taker`;
  const text = takerText(ctx, run);
  if (text === null) return openValue(ctx, path, openWords.taker);
  return run.decision.status === "asked" ? `${fact(path, text)} (${inLang(ctx, words.asked)})` : fact(path, text);
};

const decisionText = (ctx: PlanContext, { id, decision }: Run): string => {
  const path = `runs.${id}.decision`;
  if (decision.on) return fact(`${path}.on`, formatDate(decision.on, ctx.lang));
  if (decision.afterWeeks === null) return openValue(ctx, `${path}.on`, openWords.decisionOn);
  return fact(`${path}.afterWeeks`, `${quantity(decision.afterWeeks, "weeks", ctx.lang)} ${inLang(ctx, words.afterEachDate)}`);
};
