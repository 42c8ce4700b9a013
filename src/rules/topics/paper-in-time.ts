import { openSchedules } from "../days.ts";
import { type Outcome, type Rule, unknown } from "../rule.ts";
import { decidingBody } from "./decision-day.ts";
import { latePaper } from "./late-paper.ts";

export const paperInTime: Rule = {
  code: "T-07",
  name: "paper-in-time",
  level: "warning",
  dimension: "topics",
  sources: ["estimate"],
  good: {},
  bad: { "runs.mobility-hack.date": "2028-09-29" },
  check: (judged) =>
    openSchedules(judged).flatMap(({ run, occurrences }): readonly Outcome[] => {
      const body = decidingBody(judged.city, run);
      const last = occurrences.at(-1);
      if (body === null) return [];
      if (body.paperDeadlineWeeks === null) return [unknown(`council.bodies.${body.id}.paperDeadlineWeeks`)];
      if (last === undefined) return [unknown(`runs.${run.id}.date`)];
      if (last.decisionOn === null) return [unknown(`runs.${run.id}.decision.on`)];
      // A decision before the run is the business of T-06.
      if (last.decisionOn <= last.days.to) return [];
      return latePaper(judged, run, { body, end: last.days.to, meeting: last.decisionOn, weeks: body.paperDeadlineWeeks });
    }),
};
