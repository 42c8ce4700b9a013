import { type DateSpan, isWithin, maxDate, minDate } from "../../calendar/plain-date.ts";
import type { Topic } from "../../city/schema/index.ts";
import { openSchedules } from "../days.ts";
import type { Judged } from "../rule.ts";
import { concerns } from "./concerns.ts";

export interface TopicSpan {
  readonly topic: Topic;
  readonly span: DateSpan;
}

/** From when to when each topic is worked on: from its first run to the last answer; all the programme where no date is known. Topics whose runs are all over are left out. */
export const topicSpans = (judged: Judged): readonly TopicSpan[] => {
  const { city, ends } = judged;
  const over = (topic: Topic) => {
    const own = city.runs.filter((run) => concerns(run, topic) && run.status !== "cancelled");
    return own.length > 0 && own.every(({ status }) => status === "held");
  };
  return city.topics
    .filter((topic) => !over(topic))
    .map((topic) => {
      const dates = openSchedules(judged)
        .filter(({ run }) => concerns(run, topic))
        .flatMap(({ occurrences }) => occurrences.map(({ days, finalOn }) => ({ from: days.from, to: finalOn ?? days.to })));
      const [first, ...rest] = dates;
      if (first === undefined) return { topic, span: { from: city.programme.start, to: ends } };
      return { topic, span: rest.reduce((a, b) => ({ from: minDate(a.from, b.from), to: maxDate(a.to, b.to) }), first) };
    });
};

/** The most topics that are worked on at the same time, those that begin last at the end. */
export const mostAtOnce = (spans: readonly TopicSpan[]): readonly TopicSpan[] => {
  const crowds = spans.map(({ span: { from } }) => spans.filter(({ span }) => isWithin(from, span)));
  const most = crowds.reduce<readonly TopicSpan[]>((a, b) => (b.length > a.length ? b : a), []);
  return [...most].sort((a, b) => (a.span.from < b.span.from ? -1 : a.span.from > b.span.from ? 1 : 0));
};
