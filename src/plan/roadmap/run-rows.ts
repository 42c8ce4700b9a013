import type { Words } from "../../language.ts";
import { interimFallsIn, type RunSchedule } from "../../programme/schedule.ts";
import { inLang, openValue, type PlanContext, textFact } from "../context.ts";
import { dateFact } from "../date-facts.ts";
import { fact, isOpen } from "../fact.ts";
import { allHeld, runsInOrder } from "../run-order.ts";
import { runTitle } from "../run-title.ts";
import { notRecorded, whenHeld } from "./past-runs.ts";
import { formatShortSpan } from "./short-span.ts";

const labels = {
  date: { de: "Datum", en: "date" },
  question: { de: "Frage", en: "question" },
  taker: { de: "entscheidungsbefugte Stelle", en: "decision-taker" },
  decision: { de: "Tag der Entscheidung", en: "date of the decision" },
  interim: { de: "Zwischenstand", en: "interim answer" },
  final: { de: "Antwort", en: "answer" },
} as const satisfies Record<string, Words>;

/** Every run in the order of dates: when, what is asked, who decides when, when answers are due. A past programme's gaps are dashes. */
export const runRows = (ctx: PlanContext) =>
  runsInOrder(ctx)
    .map((schedule) => runRow(ctx, schedule))
    .map((row) => (allHeld(ctx) ? dashed(row) : row));

const dashed = <Row extends Readonly<Record<string, string>>>(row: Row): Row =>
  Object.fromEntries(Object.entries(row).map(([name, text]) => [name, isOpen(text) ? notRecorded : text])) as Row;

const runRow = (ctx: PlanContext, schedule: RunSchedule) => {
  const { run, occurrences } = schedule;
  const path = `runs.${run.id}`;
  const [first] = occurrences;
  const series = occurrences.length > 1 && run.decision.on === null;
  // A due date is a promise; for a programme that is over only what was answered counts.
  const interim = run.answer?.interimOn ?? (allHeld(ctx) ? null : first?.interimOn);
  const final = run.answer?.finalOn ?? (allHeld(ctx) ? null : first?.finalOn);
  const due = (at: string, on: string | null | undefined, label: Words) => dateFact(ctx, at, { on, label, as: "short" });
  const { interimWeeks, finalWeeks } = ctx.profile.governance.answer;
  return {
    when: when(ctx, schedule),
    title: runTitle(ctx, run),
    question: textFact(ctx, `${path}.question`, { value: run.question, label: labels.question }),
    taker: textFact(ctx, `${path}.decision.taker`, { value: run.decision.taker, label: labels.taker }),
    decisionOn:
      series && run.decision.afterWeeks !== null
        ? fact(`${path}.decision.afterWeeks`, after(ctx, run.decision.afterWeeks, eachDate))
        : due(`${path}.decision.on`, first?.decisionOn, labels.decision),
    interimOn:
      !allHeld(ctx) && interimFallsIn(schedule)
        ? fact("governance.answer.interimWeeks", inLang(ctx, withAnswer))
        : occurrences.length > 1 && !allHeld(ctx)
          ? fact("governance.answer.interimWeeks", after(ctx, interimWeeks, eachDate))
          : due(`${path}.date`, interim, labels.interim),
    finalOn:
      series && run.decision.afterWeeks !== null
        ? fact("governance.answer.finalWeeks", after(ctx, finalWeeks, eachDecision))
        : due(`${path}.decision.on`, final, labels.final),
  };
};

const withAnswer: Words = { de: "mit der Antwort", en: "with the answer" };
const eachDate: Words = { de: "nach jedem Termin", en: "after each date" };
const eachDecision: Words = { de: "nach jeder Entscheidung", en: "after each decision" };

const after = (ctx: PlanContext, weeks: number, what: Words): string => {
  const unit = ctx.lang === "de" ? (weeks === 1 ? "Woche" : "Wochen") : weeks === 1 ? "week" : "weeks";
  return `${weeks} ${unit} ${inLang(ctx, what)}`;
};

/** First to last day; for a series its first and last date and their number; a window where no date is known. */
const when = (ctx: PlanContext, schedule: RunSchedule): string => {
  const { run, occurrences } = schedule;
  if (occurrences.length > 0 || allHeld(ctx)) return whenHeld(ctx, schedule);
  const open = openValue(ctx, `runs.${run.id}.date`, labels.date);
  return run.window === null ? open : `${open} (${fact(`runs.${run.id}.window`, formatShortSpan(run.window, ctx.lang))})`;
};
