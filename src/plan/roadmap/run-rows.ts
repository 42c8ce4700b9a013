import { formatShort } from "../../calendar/format-date.ts";
import type { DateSpan } from "../../calendar/plain-date.ts";
import type { Words } from "../../language.ts";
import { inLang, openValue, type PlanContext, textFact } from "../context.ts";
import { dateFact } from "../date-facts.ts";
import { fact } from "../fact.ts";
import { allHeld, runsInOrder } from "../run-order.ts";
import type { RunSchedule } from "../schedule.ts";

const labels = {
  date: { de: "Datum", en: "date" },
  question: { de: "Frage", en: "question" },
  taker: { de: "entscheidungsbefugte Stelle", en: "decision-taker" },
  decision: { de: "Tag der Entscheidung", en: "date of the decision" },
  interim: { de: "Zwischenstand", en: "interim answer" },
  final: { de: "Antwort", en: "answer" },
} as const satisfies Record<string, Words>;

/** The title of a run, else the name of its format. */
export const runTitle = (ctx: PlanContext, run: RunSchedule["run"]): string =>
  run.title
    ? textFact(ctx, `runs.${run.id}.title`, { value: run.title, label: labels.question })
    : fact(`runs.${run.id}.format`, ctx.formats.get(run.format)?.words.name ?? run.format);

/** Every run in the order of dates: when, what is asked, who decides when, when answers are due. */
export const runRows = (ctx: PlanContext) => runsInOrder(ctx).map((schedule) => runRow(ctx, schedule));

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
      occurrences.length > 1 && !allHeld(ctx)
        ? fact("governance.answer.interimWeeks", after(ctx, interimWeeks, eachDate))
        : due(`${path}.date`, interim, labels.interim),
    finalOn:
      series && run.decision.afterWeeks !== null
        ? fact("governance.answer.finalWeeks", after(ctx, finalWeeks, eachDecision))
        : due(`${path}.decision.on`, final, labels.final),
  };
};

const eachDate: Words = { de: "nach jedem Termin", en: "after each date" };
const eachDecision: Words = { de: "nach jeder Entscheidung", en: "after each decision" };

const after = (ctx: PlanContext, weeks: number, what: Words): string => {
  const unit = ctx.lang === "de" ? (weeks === 1 ? "Woche" : "Wochen") : weeks === 1 ? "week" : "weeks";
  return `${weeks} ${unit} ${inLang(ctx, what)}`;
};

/** First to last day; for a series its first and last date and their number; a window where no date is known. */
const when = (ctx: PlanContext, { run, occurrences }: RunSchedule): string => {
  const path = `runs.${run.id}.date`;
  const [first] = occurrences;
  const last = occurrences.at(-1);
  if (first === undefined || last === undefined) {
    if (run.window === null) return openValue(ctx, path, labels.date);
    return `${openValue(ctx, path, labels.date)} (${fact(`runs.${run.id}.window`, span(ctx, run.window))})`;
  }
  if (occurrences.length === 1) return fact(path, span(ctx, first.days));
  const dates = ctx.lang === "de" ? "Termine" : "dates";
  return fact(path, `${span(ctx, { from: first.days.from, to: last.days.to })}, ${occurrences.length} ${dates}`);
};

const span = ({ lang }: PlanContext, { from, to }: DateSpan): string =>
  from === to ? formatShort(from, lang) : `${formatShort(from, lang)}–${formatShort(to, lang)}`;
