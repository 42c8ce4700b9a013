import { openSchedules } from "../days.ts";
import { dayWords, runName } from "../named.ts";
import { breach, type Outcome, type Rule, unknown } from "../rule.ts";
import { decisionDay } from "./decision-day.ts";

export const decisionAfterRun: Rule = {
  code: "T-06",
  name: "decision-after-run",
  level: "error",
  dimension: "topics",
  sources: ["https://oecd.org/en/publications/oecd-guidelines-for-citizen-participation-processes_f765caf6-en/full-report/component-6"],
  good: {},
  bad: { "runs.mobility-hack.decision.on": "2028-09-05" },
  check: (judged) =>
    openSchedules(judged).flatMap(({ run, occurrences }): readonly Outcome[] => {
      const path = `runs.${run.id}.decision.on`;
      const last = occurrences.at(-1);
      if (last === undefined) return [unknown(`runs.${run.id}.date`)];
      if (last.decisionOn === null) return [unknown(path)];
      const late = occurrences.find(({ days, decisionOn }) => decisionOn !== null && decisionOn <= days.to);
      if (late === undefined) return [];
      const { from, on } = decisionDay(judged, run, last.days.to);
      const values = { run: runName(judged, run), end: dayWords(late.days.to), decided: dayWords(last.decisionOn) };
      return [breach(path, { ...values, on: dayWords(on ?? from) }, { says: on === null ? "no-meeting" : "" })];
    }),
};
