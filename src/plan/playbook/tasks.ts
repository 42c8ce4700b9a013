import { formatDate, formatWeekday } from "../../calendar/format-date.ts";
import { addWeeks, type PlainDate } from "../../calendar/plain-date.ts";
import type { Lang } from "../../language.ts";
import { firstTasks } from "../../packs/common.ts";
import { inLang, textIn } from "../context.ts";
import { fact } from "../fact.ts";
import { formatDecimal } from "../numbers.ts";
import { grantNotice, noticeDate } from "./grant.ts";
import { roleWithHolder } from "./names.ts";
import { at, openAt, type RunFacts } from "./run-facts.ts";
import type { Fill } from "./slots.ts";
import { collisionWords, openWords, words } from "./words.ts";

/** A task as the template prints it: when in words, who, what, and how one sees that it is done. */
export interface TaskView {
  readonly when: string;
  readonly who: string;
  readonly effort: string;
  readonly do: string;
  readonly proof: string;
  readonly hasSlip: boolean;
  readonly slip: string;
  readonly hasFlag: boolean;
  readonly flag: string;
}

/** Words and figures of one task, wherever they come from. */
export interface TaskSource {
  readonly path: string;
  readonly owner: string;
  readonly effort: number;
  readonly words: { readonly do: string; readonly proof: string; readonly slip?: string | undefined };
}

interface Planned extends TaskSource {
  readonly weeks: number;
}

/** Tasks up to the day, by weeks before it: the generic first ones stretched to the format's lead time, then the format's own. */
export const plannedTasks = (facts: RunFacts): readonly Planned[] => {
  const { data, words: text } = facts.format;
  const first = firstTasks.map((task) => ({
    weeks: -Math.ceil(task.share * data.leadWeeks.ideal),
    path: `common.first.${task.id}`,
    owner: task.owner,
    effort: task.effort,
    words: facts.common.first[task.id],
  }));
  const own = data.tasks.flatMap((task) => {
    const found = text.tasks[task.id];
    if (task.weeks === undefined || task.weeks > 0 || !found) return [];
    return [{ weeks: task.weeks, path: `formats.${data.id}.tasks.${task.id}`, owner: task.owner, effort: task.effort, words: found }];
  });
  return [...first, ...own].sort((a, b) => a.weeks - b.weeks);
};

/** Day of a task: its week before the first day, moved to the last working day before; the day itself for week 0. */
export const taskDay = ({ ctx, first }: RunFacts, weeks: number): PlainDate | null => {
  if (first === null) return null;
  return weeks === 0 ? first.days.from : ctx.calendar.lastWorkingDayOnOrBefore(addWeeks(first.days.from, weeks));
};

/** The T-minus calendar. */
export const beforeView = (facts: RunFacts, fill: Fill) => {
  const notice = grantNotice(facts);
  return {
    waits: notice.waits,
    notice: notice.text,
    tasks: plannedTasks(facts).map((task) => plannedView(facts, fill, task)),
  };
};

const plannedView = (facts: RunFacts, fill: Fill, task: Planned): TaskView => {
  const { ctx } = facts;
  const day = taskDay(facts, task.weeks);
  const late = day !== null && day < ctx.profile.programme.start;
  const label = weeksLabel(task.weeks, ctx.lang);
  const date = day === null ? openAt(facts, "date", openWords.date) : fact(at(facts, "date"), formatWeekday(day, ctx.lang));
  return {
    ...taskText(facts, fill, task),
    when: late ? `${inLang(ctx, words.atOnce)} (${label}, ${date})` : `${label}, ${date}`,
    ...flagOf(
      day === null ? [] : [...(late ? [beforeStart[ctx.lang]] : []), ...orderFlag(facts, day), ...collisionFlag(facts, day, task.weeks)],
    ),
  };
};

/** What every list of tasks prints of one. */
export const taskText = (facts: RunFacts, fill: Fill, task: TaskSource) => ({
  who: roleWithHolder(facts, task.owner),
  effort: effortLabel(task.effort, facts.ctx.lang),
  do: fill(task.path, task.words.do),
  proof: fill(task.path, stopped(task.words.proof)),
  hasSlip: task.words.slip !== undefined,
  slip: fill(task.path, stopped(task.words.slip ?? "")),
});

/** A text as a sentence: with a full stop where it ends without a mark. */
const stopped = (text: string): string => (text === "" || /[.?!]$/.test(text) ? text : `${text}.`);

export const flagOf = (flags: readonly string[]) => ({ hasFlag: flags.length > 0, flag: flags.join("; ") });

const effortLabel = (days: number, lang: Lang): string => {
  const number = formatDecimal(days, lang);
  return lang === "de" ? `${number} ${days === 1 ? "Tag" : "Tage"}` : `${number} ${days === 1 ? "day" : "days"}`;
};

const weeksLabel = (weeks: number, lang: Lang): string => {
  if (weeks === 0) return lang === "de" ? "am Tag selbst" : "on the day";
  const count = Math.abs(weeks);
  return lang === "de" ? `T−${count} ${count === 1 ? "Woche" : "Wochen"}` : `T−${count} ${count === 1 ? "week" : "weeks"}`;
};

const beforeStart = {
  de: "der rechnerische Tag liegt vor dem Programmbeginn: gleich zu Beginn erledigen",
  en: "the computed day lies before the programme begins: do it right at the start",
} as const;

const orderFlag = ({ ctx }: RunFacts, day: PlainDate): readonly string[] => {
  const notice = noticeDate(ctx.profile);
  if (notice === null || day >= notice) return [];
  const on = fact("budget.sources", formatDate(notice, ctx.lang));
  return [
    ctx.lang === "de"
      ? `vorbereiten; bestellen nicht vor dem Zuwendungsbescheid (${on})`
      : `prepare only; no order before the grant's notice (${on})`,
  ];
};

/** Free days are avoided by the calendar itself; recess and closures are not. */
const collisionFlag = (facts: RunFacts, day: PlainDate, weeks: number): readonly string[] => {
  const found = weeks === 0 ? null : facts.ctx.calendar.collision(day);
  return found === null || found.kind === "weekend" ? [] : [collisionLabel(facts, day)];
};

/** Why a day is a poor one, with the holiday's or the closure's name; empty where it is a good one. */
export const collisionLabel = ({ ctx }: RunFacts, day: PlainDate): string => {
  const found = ctx.calendar.collision(day);
  if (found === null) return "";
  const kind = inLang(ctx, collisionWords[found.kind]);
  return found.name ? `${kind}: ${fact("calendar", found.name[ctx.lang])}` : kind;
};

/** The unit that carries on after the programme, for tasks that fall behind its end. */
export const successorUnit = ({ ctx }: RunFacts): string => {
  const unit = ctx.profile.programme.successor?.unit;
  return unit ? fact("programme.successor.unit", textIn(ctx.lang, unit)) : "";
};
