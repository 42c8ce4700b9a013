import { formatDate, formatWeekday } from "../../calendar/format-date.ts";
import { addDays, addWeeks, type PlainDate } from "../../calendar/plain-date.ts";
import { lastTasks } from "../../packs/common.ts";
import { inLang } from "../context.ts";
import { fact } from "../fact.ts";
import { at, deletionDay, openAt, type RunFacts } from "./run-facts.ts";
import { closingDay } from "./run-sheet.ts";
import type { Fill } from "./slots.ts";
import { collisionLabel, flagOf, successorUnit, type TaskSource, type TaskView, taskText } from "./tasks.ts";
import { openWords } from "./words.ts";

type LastTask = (typeof lastTasks)[number]["id"];

/** When a task after the event falls: after each date of a series in words, else on a day (null = open). */
interface Due {
  readonly label: string;
  readonly on: PlainDate | null;
  /** Every date of a series has its own day; the label says which. */
  readonly each: boolean;
}

interface Placed extends TaskSource {
  readonly due: Due;
}

/** The T-plus calendar up to the public answer and the check a year later, in the order of the days. */
export const afterView = (facts: RunFacts, fill: Fill) => {
  const placed = [...commonTasks(facts), ...ownTasks(facts)];
  const order = (task: Placed): string => task.due.on ?? "9999";
  const sorted = facts.first === null ? placed : placed.toSorted((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
  return { tasks: sorted.map((task) => placedView(facts, fill, task)) };
};

const placedView = (facts: RunFacts, fill: Fill, { due, ...task }: Placed): TaskView => {
  const { lang } = facts.ctx;
  const date = due.on === null ? openAt(facts, "date", openWords.date) : fact(at(facts, "date"), formatWeekday(due.on, lang));
  const last = due.each && due.on !== null ? `${due.label} (${lang === "de" ? "zuerst" : "first"}: ${date})` : `${due.label}, ${date}`;
  return {
    ...taskText(facts, fill, task),
    when: due.each && due.on === null ? due.label : last,
    ...flagOf(due.on === null ? [] : flags(facts, due.on)),
  };
};

const flags = (facts: RunFacts, on: PlainDate): readonly string[] => {
  const { ctx } = facts;
  const kind = ctx.calendar.collision(on)?.kind;
  const clash = kind === "recess" || kind === "closure" ? [collisionLabel(facts, on)] : [];
  if (on <= ctx.ends) return clash;
  const unit = successorUnit(facts);
  const de = `nach dem Ende des Programms${unit ? `; es übernimmt: ${unit}` : ""}`;
  const en = `after the end of the programme${unit ? `; taken over by: ${unit}` : ""}`;
  return [...clash, ctx.lang === "de" ? de : en];
};

const commonTasks = (facts: RunFacts): readonly Placed[] =>
  lastTasks.flatMap((task) => {
    const due = dueOf(facts, task.id);
    return due === null
      ? []
      : [{ path: `common.last.${task.id}`, owner: task.owner, effort: task.effort, words: facts.common.last[task.id], due }];
  });

/** The format's own tasks after the event; weeks count from the first day. */
const ownTasks = (facts: RunFacts): readonly Placed[] => {
  const { data, words: text } = facts.format;
  return data.tasks.flatMap((task): readonly Placed[] => {
    const found = text.tasks[task.id];
    const due =
      task.workdaysAfter !== undefined
        ? perDate(facts, workdays(facts, task.workdaysAfter))
        : task.weeks && task.weeks > 0
          ? weeks(facts, task.weeks)
          : null;
    return found && due ? [{ path: `formats.${data.id}.tasks.${task.id}`, owner: task.owner, effort: task.effort, words: found, due }] : [];
  });
};

const dueOf = (facts: RunFacts, id: LastTask): Due | null => {
  const { ctx, first, last, run } = facts;
  const { dataProtection, answer } = ctx.profile.governance;
  const lone = new Set(facts.occurrences.map((it) => it.decisionOn)).size <= 1;
  switch (id) {
    case "thanks":
      return afterClosing(facts, workdays(facts, 1));
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
      return {
        label: promised(facts, answer.interimWeeks, { de: "Zwischenstand", en: "interim answer" }),
        on: first?.interimOn ?? null,
        each: facts.series,
      };
    case "paper":
      return first?.paperOn ? { label: say(facts, "Vorlagenfrist", "paper deadline"), on: first.paperOn, each: !lone } : null;
    case "decision":
      return run.decision.on === null && run.decision.afterWeeks === null
        ? null
        : { label: say(facts, "Entscheidung", "decision"), on: first?.decisionOn ?? null, each: !lone };
    case "final":
      return { label: promised(facts, answer.finalWeeks, { de: "Antwort", en: "final answer" }), on: first?.finalOn ?? null, each: !lone };
    case "status":
      return statusDue(facts);
    case "deletion":
      return {
        label: say(facts, "Löschfrist", "deletion"),
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

const workdays = (facts: RunFacts, count: number): Rule => {
  const unit = say(facts, count === 1 ? "Arbeitstag" : "Arbeitstage", count === 1 ? "working day" : "working days");
  const label = count === 0 ? say(facts, "am letzten Tag", "on the last day") : `T+${count} ${unit}`;
  return { label, day: (on) => facts.ctx.calendar.addWorkingDays(on, count) };
};

const weeks = (facts: RunFacts, count: number): Due => {
  const on = facts.first && facts.ctx.calendar.lastWorkingDayOnOrBefore(addWeeks(facts.first.days.from, count));
  return { label: `T+${count} ${say(facts, count === 1 ? "Woche" : "Wochen", count === 1 ? "week" : "weeks")}`, on, each: false };
};

/** Counted from the end of each date. */
const perDate = (facts: RunFacts, { label, day }: Rule): Due => ({
  label: facts.series ? `${label} ${say(facts, "nach jedem Termin", "after each date")}` : label,
  on: facts.first && day(facts.first.days.to),
  each: facts.series,
});

/** Counted from the last meeting, which may follow the last day of the run (results of a survey). */
const afterClosing = (facts: RunFacts, rule: Rule): Due => {
  const { first, series } = facts;
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
