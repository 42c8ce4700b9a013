import { openSchedules } from "../days.ts";
import { dayWords, openRuns, runName } from "../named.ts";
import { breach, type Outcome, type Rule, unknown } from "../rule.ts";
import { answers, longestWeeks, squeezed, weeksThatFit } from "./promise.ts";

export const answerInTime: Rule = {
  code: "T-05",
  name: "answer-in-time",
  level: "error",
  dimension: "topics",
  sources: ["https://www.opengovpartnership.org/?p=67851", "estimate"],
  good: {},
  bad: { "governance.answer.interimWeeks": 16 },
  check: (judged) => {
    const { city, calendar } = judged;
    const promised = answers.flatMap(({ key, from }): readonly Outcome[] => {
      const path = `governance.answer.${key}`;
      const weeks = city.governance.answer[key];
      if (weeks > longestWeeks) return [breach(path, { weeks }, { says: `${key}-too-long` })];
      const counted = openSchedules(judged).flatMap(({ run, occurrences }) =>
        occurrences.flatMap((it) => ((day) => (day === null ? [] : [{ run, day }]))(from(it))),
      );
      const hits = counted.flatMap((it) => ((due) => (due === null ? [] : [{ ...it, due }]))(squeezed(calendar, it.day, weeks)));
      const [hit] = hits;
      if (hit === undefined) return [];
      const more = weeksThatFit(
        calendar,
        hits.map(({ day }) => day),
        weeks,
      );
      const values = { run: runName(judged, hit.run), day: dayWords(hit.day), due: dayWords(hit.due), weeks, more };
      return [breach(path, values, { says: key, level: hits.some(({ due, day }) => due <= day) ? "error" : "warning" })];
    });
    const open = openRuns(city).flatMap(({ id, date, decision }) => [
      ...(date === null ? [unknown(`runs.${id}.date`)] : []),
      ...(decision.on === null && decision.afterWeeks === null ? [unknown(`runs.${id}.decision.on`)] : []),
    ]);
    return [...promised, ...open];
  },
};
