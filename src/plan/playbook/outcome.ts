import { formatDate } from "../../calendar/format-date.ts";
import type { PlainDate } from "../../calendar/plain-date.ts";
import { textIn } from "../context.ts";
import { fact } from "../fact.ts";
import { formatCount, formatDecimal, formatMoney } from "../numbers.ts";
import { at, type RunFacts } from "./run-facts.ts";

/** What is known of a run that is over: each figure as the city file says it, and the names of those it does not say. */
export const outcomeView = (facts: RunFacts) => {
  const { ctx, run } = facts;
  const { lang } = ctx;
  const rows = outcomeRows(facts);
  const open = rows.filter(({ field, value }) => value === null && missed.includes(field)).map(({ label }) => label[lang]);
  return {
    known: rows.flatMap(({ label, field, value }) =>
      value === null ? [] : [{ label: label[lang], value: fact(at(facts, field), value) }],
    ),
    anyKnown: rows.some(({ value }) => value !== null),
    unknown: open.join(", "),
    anyUnknown: open.length > 0,
    answered: run.answer?.finalOn !== null && run.answer?.finalOn !== undefined,
  };
};

/** Fields whose absence the document names. */
const missed = ["actual.participants", "actual.firstTimers", "actual.cost", "actual.staffDays", "result", "answer.finalOn"];

interface Row {
  readonly field: string;
  readonly label: { readonly de: string; readonly en: string };
  readonly value: string | null;
}

const outcomeRows = ({ ctx, run }: RunFacts): readonly Row[] => {
  const { lang } = ctx;
  const day = (on: PlainDate | null | undefined) => (on ? formatDate(on, lang) : null);
  const number = (value: number | null | undefined, shown: (value: number) => string) =>
    value === null || value === undefined ? null : shown(value);
  const { actual, answer } = run;
  return [
    {
      field: "size",
      label: { de: "Geplante Zahl der Personen", en: "People planned for" },
      value: number(run.size, (it) => formatCount(it, lang)),
    },
    {
      field: "actual.participants",
      label: { de: "Zahl der Teilnehmenden", en: "Participants" },
      value: number(actual?.participants, (it) => formatCount(it, lang)),
    },
    {
      field: "actual.firstTimers",
      label: { de: "Zahl der erstmals Beteiligten", en: "First-timers" },
      value: number(actual?.firstTimers, (it) => formatCount(it, lang)),
    },
    {
      field: "prizes",
      label: { de: "Preisgeld", en: "Prize money" },
      value: number(run.prizes, (it) => formatMoney(it, ctx.profile.budget.currency, lang)),
    },
    {
      field: "actual.cost",
      label: { de: "Kosten", en: "Cost" },
      value: number(actual?.cost, (it) => formatMoney(it, ctx.profile.budget.currency, lang)),
    },
    {
      field: "actual.staffDays",
      label: { de: "Arbeitstage", en: "Working days" },
      value: number(actual?.staffDays, (it) => formatDecimal(it, lang)),
    },
    { field: "result", label: { de: "Ergebnis", en: "Result" }, value: run.result ? textIn(lang, run.result) : null },
    { field: "answer.interimOn", label: { de: "Tag des Zwischenstands", en: "Date of the interim answer" }, value: day(answer?.interimOn) },
    {
      field: "answer.finalOn",
      label: { de: "Tag der öffentlichen Antwort", en: "Date of the public answer" },
      value: day(answer?.finalOn),
    },
    { field: "answer.summary", label: { de: "Antwort", en: "Answer" }, value: answer?.summary ? textIn(lang, answer.summary) : null },
    { field: "answer.url", label: { de: "Fundstelle", en: "Where to read it" }, value: answer?.url ?? null },
  ];
};
