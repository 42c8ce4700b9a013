import { addDays, addMonths, minDate } from "../../calendar/plain-date.ts";
import { isPast } from "../../city/past-runs.ts";
import { textWords } from "../../city/text-in.ts";
import { dayWords, partnerName, topicName } from "../named.ts";
import { breach, type Rule, unknown } from "../rule.ts";
import { onDay } from "./dates.ts";

export const successorFromFirstYear: Rule = {
  code: "G-18",
  name: "successor-from-first-year",
  level: "warning",
  dimension: "governance",
  sources: ["L-G9"],
  good: {},
  bad: { "programme.successor.involvedFrom": "2028-09-01" },
  check: ({ city, schedules, ends }) => {
    const { successor, start } = city.programme;
    const path = "programme.successor";
    if (successor === null) return [unknown(path)];
    const { partner, unit, involvedFrom } = successor;
    if (involvedFrom === null) return [unknown(`${path}.involvedFrom`)];
    const last = minDate(addDays(addMonths(start, 12), -1), ends);
    if (involvedFrom <= last) return [];
    const named = partner === null ? { de: "die Nachfolge", en: "the successor" } : partnerName(city, partner);
    const who = unit ? textWords(unit) : named;
    const seen = { who, from: onDay(involvedFrom), last: onDay(last) };
    const first = schedules
      .filter(({ run }) => !isPast(run))
      .flatMap(({ run, occurrences }) =>
        occurrences.map(({ days }) => ({ topic: city.topics.find(({ id }) => run.topic.includes(id)), day: days.from })),
      )
      .filter(({ day }) => start <= day && day <= last)
      .sort((a, b) => (a.day < b.day ? -1 : 1))[0];
    if (!first?.topic) return [breach(`${path}.involvedFrom`, { ...seen, date: dayWords(start), day: start }, { says: "start" })];
    return [breach(`${path}.involvedFrom`, { ...seen, topic: topicName(first.topic), date: dayWords(first.day), day: first.day })];
  },
};
