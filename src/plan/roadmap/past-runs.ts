import { formatMonth } from "../../calendar/format-date.ts";
import type { Words } from "../../language.ts";
import type { RunSchedule } from "../../programme/schedule.ts";
import { inLang, type PlanContext, textIn } from "../context.ts";
import { fact } from "../fact.ts";
import { formatCount } from "../numbers.ts";
import { agreedPartner } from "../owners.ts";
import { allHeld, runsInOrder } from "../run-order.ts";
import { bareRunTitle } from "../run-title.ts";
import { formatShortSpan } from "./short-span.ts";

/** Stands in a record for what nobody wrote down. */
export const notRecorded = "–";

const label: Words = { de: "übernehmende Stelle", en: "who took over" };

/** Whether the programme is over and no run names a question, a decision or an answer: then there is only what happened. */
export const isRecord = (ctx: PlanContext): boolean =>
  allHeld(ctx) &&
  ctx.profile.runs.every(
    ({ question, decision, answer }) => question === null && decision.taker === null && decision.on === null && answer === null,
  );

/** The runs of a past programme: when, what, on which topic, how many came, who carried it on. */
export const pastRuns = (ctx: PlanContext) =>
  runsInOrder(ctx).map((schedule) => {
    const { run } = schedule;
    const path = `runs.${run.id}`;
    const people = run.actual?.participants ?? null;
    return {
      when: whenHeld(ctx, schedule),
      title: bareRunTitle(ctx, run),
      topic: topicTitles(ctx, run.topic),
      people: people === null ? notRecorded : fact(`${path}.actual.participants`, formatCount(people, ctx.lang)),
      after: run.handover ? agreedPartner(ctx, `${path}.handover.to`, { id: run.handover.to, label }) : notRecorded,
    };
  });

const topicTitles = (ctx: PlanContext, ids: readonly string[]): string =>
  ctx.profile.topics
    .filter(({ id }) => ids.includes(id))
    .map(({ id, title, question }) => fact(`topics.${id}.title`, textIn(ctx.lang, title ?? question ?? { byLang: {}, lead: notRecorded })))
    .join(", ");

/** A stretch without exact dates is told in months: its days are the months' first and last. */
export const whenHeld = (ctx: PlanContext, { run, occurrences }: RunSchedule): string => {
  const path = `runs.${run.id}.date`;
  const [first] = occurrences;
  const last = occurrences.at(-1);
  if (first !== undefined && last !== undefined) {
    const span = formatShortSpan({ from: first.days.from, to: last.days.to }, ctx.lang);
    return fact(path, occurrences.length === 1 ? span : `${span}, ${occurrences.length} ${inLang(ctx, dates)}`);
  }
  if (run.window === null) return notRecorded;
  return fact(`runs.${run.id}.window`, `${formatMonth(run.window.from, ctx.lang)} – ${formatMonth(run.window.to, ctx.lang)}`);
};

const dates: Words = { de: "Termine", en: "dates" };
