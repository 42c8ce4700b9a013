import { addMonths, addWeeks } from "../calendar/plain-date.ts";
import { debriefDays } from "../programme/debrief.ts";
import { calendarOf, type Surroundings, termOf } from "./calendar.ts";
import type { DraftFacts } from "./facts.ts";
import type { Reason, Suggestion } from "./fill.ts";

const reason: Reason = {
  path: "governance.continuationDecision",
  reason: {
    de: "Über die Fortführung wird neun Monate vor dem Ende entschieden, bei kurzer Laufzeit sechs oder zur Hälfte, damit Stellen und Mittel nicht abreißen (Schätzung).",
    en: "Continuation is decided nine months before the end, six or half of it in a short programme, so that posts and money do not break off (estimate).",
  },
};

/**
 * When the council's deciding body decides on continuation: at its last meeting in the ten weeks before that day, once the first run is
 * evaluated (rule E-07), else on a working day. Nothing where no body decides, or where no day is left before which something could be learned.
 */
export const proposeContinuation = (facts: DraftFacts, around: Surroundings): Suggestion => {
  const { start, months } = termOf(facts, around);
  const body = (facts.council?.bodies ?? []).findLast((it) => it.role === "decides");
  const calendar = calendarOf(facts, around);
  const latest = addMonths(start, months - (months >= 18 ? 9 : Math.min(6, Math.floor(months / 2))));
  const [first] = (facts.runs ?? []).flatMap(({ date, until }) => until ?? date ?? []).sort();
  const evaluated = first === undefined ? start : calendar.addWorkingDays(first, debriefDays);
  const meeting = (body?.meetings ?? [])
    .filter((day) => day <= latest && day >= addWeeks(latest, -10) && day > evaluated && calendar.dueDate(day) === day)
    .sort()
    .at(-1);
  const on = meeting ?? calendar.dueDate(latest);
  if (body?.id === undefined || on <= evaluated) return { facts: {}, reasons: [] };
  return { facts: { governance: { continuationDecision: { body: body.id, on } } }, reasons: [reason] };
};
