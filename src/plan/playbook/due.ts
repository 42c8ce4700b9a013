import { formatDate } from "../../calendar/format-date.ts";
import { addDays, addWeeks, type PlainDate } from "../../calendar/plain-date.ts";
import type { lastTasks } from "../../packs/common.ts";
import { inLang } from "../context.ts";
import { fact } from "../fact.ts";
import { closesOnce, deletionDay, openAt, type RunFacts } from "./run-facts.ts";
import { closingDay } from "./run-sheet.ts";
import { openWords } from "./words.ts";

type LastTask = (typeof lastTasks)[number]["id"];

/** When a task after the event falls: after each date of a series in words, else on a day (null = open). */
export interface Due {
  readonly label: string;
  readonly on: PlainDate | null;
  /** Every date of a series has its own day; the label says which. */
  readonly each: boolean;
}

/** Day of a task that every format ends with; null where it falls away. */
export const dueOf = (facts: RunFacts, id: LastTask): Due | null => {
  const { ctx, closing, last, run } = facts;
  const { dataProtection, answer } = ctx.profile.governance;
  const each = facts.series && !closesOnce(facts);
  switch (id) {
    case "thanks":
      return perDate(facts, workdays(facts, 1));
    case "protocol":
      return afterClosing(facts, workdays(facts, 5));
    case "debrief":
      return afterClosing(facts, workdays(facts, 10));
    case "result-page":
      return afterClosing(facts, {
        label: say(facts, "T+14 Tage", "T+14 days"),
        day: (on) => ctx.calendar.lastWorkingDayOnOrBefore(addDays(on, 14)),
      });
    case "interim":
      return facts.interimFalls
        ? null
        : {
            label: promised(facts, answer.interimWeeks, { de: "Zwischenstand", en: "Interim answer" }),
            on: closing?.interimOn ?? null,
            each,
          };
    case "paper":
      return closing?.paperOn ? { label: say(facts, "Vorlagenfrist", "Paper deadline"), on: closing.paperOn, each } : null;
    case "decision":
      return run.decision.on === null && run.decision.afterWeeks === null
        ? null
        : { label: say(facts, "Entscheidung", "Decision"), on: closing?.decisionOn ?? null, each };
    case "final":
      return { label: promised(facts, answer.finalWeeks, { de: "Antwort", en: "Final answer" }), on: closing?.finalOn ?? null, each };
    case "status":
      return statusDue(facts);
    case "deletion":
      return {
        label: say(facts, "Löschfrist", "Deletion"),
        on: deletionDay(facts, dataProtection.retentionMonths.registration),
        each: false,
      };
    default:
      return span(facts, last?.days.to ?? null, id === "half-year" ? 180 : 365);
  }
};

const say = ({ ctx }: RunFacts, de: string, en: string): string => inLang(ctx, { de, en });

const promised = ({ ctx, series }: RunFacts, count: number, name: { readonly de: string; readonly en: string }): string =>
  series ? name[ctx.lang] : `${name[ctx.lang]} (${ctx.lang === "de" ? `Frist ${count} Wochen` : `within ${count} weeks`})`;

/** A rule that gives a task's day from the last day. */
interface Rule {
  readonly label: string;
  readonly day: (lastDay: PlainDate) => PlainDate;
}

/** So many working days after the last day. */
export const workdays = (facts: RunFacts, count: number): Rule => {
  const unit = say(facts, count === 1 ? "Arbeitstag" : "Arbeitstage", count === 1 ? "working day" : "working days");
  const label = count === 0 ? say(facts, "am letzten Tag", "on the last day") : `T+${count} ${unit}`;
  return { label, day: (on) => facts.ctx.calendar.addWorkingDays(on, count) };
};

/** So many weeks after the first day. */
export const weeks = (facts: RunFacts, count: number): Due => {
  const on = facts.first && facts.ctx.calendar.lastWorkingDayOnOrBefore(addWeeks(facts.first.days.from, count));
  const unit = say(facts, count === 1 ? "Woche" : "Wochen", count === 1 ? "week" : "weeks");
  return { label: `${count} ${unit} ${say(facts, "nach dem ersten Tag", "after the first day")}`, on, each: false };
};

/** Counted from the end of each date. */
export const perDate = (facts: RunFacts, { label, day }: Rule): Due => ({
  label: facts.series ? `${label} ${say(facts, "nach jedem Termin", "after each date")}` : label,
  on: facts.first && day(facts.first.days.to),
  each: facts.series,
});

/** Counted from the last meeting, which may follow the last day of the run (results of a survey), or from the last date of a series. */
const afterClosing = (facts: RunFacts, rule: Rule): Due => {
  const { first, last, series } = facts;
  if (closesOnce(facts) && last !== null)
    return {
      label: `${rule.label} ${say(facts, "nach dem letzten Termin", "after the last date")}`,
      on: rule.day(last.days.to),
      each: false,
    };
  const closing = first && closingDay(facts, first);
  if (series || first === null || closing === null || closing === first.days.to) return perDate(facts, rule);
  return { label: `${rule.label} ${say(facts, "nach dem letzten Treffen", "after the last meeting")}`, on: rule.day(closing), each: false };
};

/** 90 days after the last day, or after the answer where that comes later: only then is there something promised. */
const statusDue = (facts: RunFacts): Due => {
  const { ctx, last } = facts;
  const usual = span(facts, last?.days.to ?? null, 90);
  const answered = last?.finalOn ?? null;
  if (answered === null || usual.on === null || usual.on > answered) return usual;
  return {
    label: say(facts, "90 Tage nach der Antwort", "90 days after the answer"),
    on: ctx.calendar.lastWorkingDayOnOrBefore(addDays(answered, 90)),
    each: false,
  };
};

const span = ({ ctx, ...facts }: RunFacts, from: PlainDate | null, days: number): Due => ({
  label: `T+${days} ${ctx.lang === "de" ? "Tage" : "days"}${facts.series ? (ctx.lang === "de" ? " nach dem letzten Termin" : " after the last date") : ""}`,
  on: from && ctx.calendar.lastWorkingDayOnOrBefore(addDays(from, days)),
  each: false,
});

/** `20. Dezember 2028`; open where the date of the run is. */
export const deletionDate = (facts: RunFacts, months: number): string => {
  const on = deletionDay(facts, months);
  return on === null
    ? openAt(facts, "date", openWords.date)
    : fact("governance.dataProtection.retentionMonths", formatDate(on, facts.ctx.lang));
};
