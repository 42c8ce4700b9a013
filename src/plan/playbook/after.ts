import { formatWeekday } from "../../calendar/format-date.ts";
import type { PlainDate } from "../../calendar/plain-date.ts";
import { lastTasks } from "../../packs/common.ts";
import { fact } from "../fact.ts";
import { type Due, dueOf, perDate, weeks, workdays } from "./due.ts";
import { at, openAt, type RunFacts } from "./run-facts.ts";
import type { Fill } from "./slots.ts";
import { collisionLabel, flagOf, successorUnit, type TaskSource, type TaskView, taskText } from "./tasks.ts";
import { openWords } from "./words.ts";

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

/** What every format does afterwards; a task of the format's own with the same name takes its place. */
const commonTasks = (facts: RunFacts): readonly Placed[] =>
  lastTasks.flatMap((task) => {
    const due = dueOf(facts, task.id);
    return due === null || facts.format.data.tasks.some(({ id }) => id === task.id)
      ? []
      : [{ path: `common.last.${task.id}`, owner: task.owner, effort: task.effort, words: facts.common.last[task.id], due }];
  });

/** The format's own tasks after the event; weeks count from the first day, working days from the last. */
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
