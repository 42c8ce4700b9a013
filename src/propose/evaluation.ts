import { officeDay } from "../calendar/good-days.ts";
import { addDays, addMonths, addWeeks, maxDate, minDate, type PlainDate } from "../calendar/plain-date.ts";
import type { WorkCalendar } from "../calendar/working-days.ts";
import { calendarOf, type Surroundings, termOf } from "./calendar.ts";
import { cityPartner, type DraftFacts, hasAgreed } from "./facts.ts";
import type { Suggestion } from "./fill.ts";

/** Few indicators that a small office can keep, with the starting targets of templates/core/indicators.yaml (estimates). */
const starters = [
  { id: "G1", target: 0.9, by: "city" },
  { id: "P2", target: 0.4, by: "evaluator" },
  { id: "P3", target: 75, by: "evaluator" },
  { id: "P6", target: 0.6, by: "evaluator" },
  { id: "R1", target: 0.8, by: "city" },
] as const;

const reason = {
  baseline: {
    de: "Ausgangserhebung vor der ersten Veranstaltung: danach lässt sich kein Ausgangswert mehr messen.",
    en: "Baseline before the first event: afterwards no starting value can be measured.",
  },
  midterm: { de: "Zwischenauswertung nach der Hälfte der Laufzeit.", en: "Mid-term review after half of the programme." },
  indicators: {
    de: "Fünf Kennzahlen zum Anfang: Antwortquote, neue Gesichter, Spiegelbild der Stadt, Vertrauen, gehaltene Zusagen; Zielwerte sind Schätzungen.",
    en: "Five indicators to begin with: answer rate, first-timers, mirror of the city, trust, commitments kept; targets are estimates.",
  },
};

/** Dates of the evaluation, who evaluates (a research partner that agreed), and starting indicators with their owner. */
export const proposeEvaluation = (facts: DraftFacts, around: Surroundings): Suggestion => {
  const { start, months } = termOf(facts, around);
  const calendar = calendarOf(facts, around);
  const research = (facts.partners ?? []).find((it) => it.sector === "education-research" && hasAgreed(it))?.id;
  const city = cityPartner(facts)?.id ?? null;
  const evaluator = facts.evaluation?.evaluator ?? research ?? null;
  const owners = { city, evaluator: evaluator ?? city };
  const indicators = starters.map(({ id, target, by }) => ({ id, owner: owners[by], target }));
  return {
    facts: {
      evaluation: {
        baseline: baselineDay(facts, start, (from) => officeDay(calendar, from)),
        midterm: midtermDay(calendar, start, months),
        ...(evaluator === null ? {} : { evaluator }),
        indicators: (facts.evaluation?.indicators ?? []).length > 0 ? (facts.evaluation?.indicators ?? []) : indicators,
      },
    },
    reasons: (["baseline", "midterm", "indicators"] as const).map((field) => ({ path: `evaluation.${field}`, reason: reason[field] })),
  };
};

/** After half of the programme, on the last working day outside the recess until then. */
const midtermDay = (calendar: WorkCalendar, start: PlainDate, months: number): PlainDate => {
  const half = addMonths(start, Math.floor(months / 2));
  const day = calendar.dueDate(half);
  return day > start ? day : officeDay(calendar, half);
};

/** Two weeks after the start, and before the first run in any case. */
const baselineDay = ({ runs }: DraftFacts, start: PlainDate, working: (from: PlainDate) => PlainDate): PlainDate => {
  const usual = working(addWeeks(start, 2));
  const first = (runs ?? []).flatMap(({ date }) => (date ? [date] : [])).sort()[0];
  return first === undefined || usual < first ? usual : maxDate(minDate(start, addDays(first, -1)), addDays(first, -7));
};
