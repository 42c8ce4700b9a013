import { openRuns, runName, topicName } from "../named.ts";
import { breach, type Outcome, type Rule, unknown } from "../rule.ts";
import { concerns } from "./concerns.ts";
import { levelNames, levelOf } from "./levels.ts";
import { judgedPreconditions } from "./preconditions.ts";

export const preconditionsMet: Rule = {
  code: "T-08",
  name: "preconditions-met",
  level: "error",
  dimension: "topics",
  sources: ["https://oecd.org/en/publications/oecd-guidelines-for-citizen-participation-processes_f765caf6-en/full-report/component-6"],
  good: {},
  bad: { "topics.mobility.preconditions.influence": false },
  check: (judged) =>
    judged.city.topics.flatMap((topic): readonly Outcome[] => {
      const { city, formats } = judged;
      const path = `topics.${topic.id}.preconditions`;
      const runs = openRuns(city).filter((run) => concerns(run, topic) && levelOf(judged, run) !== "inform");
      if (runs.length === 0) return [];
      if (topic.preconditions === null) return [unknown(path)];
      const { missing, open } = judgedPreconditions(topic.preconditions);
      const openPaths = open.map((key) => unknown(`${path}.${key}`));
      if (missing === null) return openPaths;
      const found = runs.map((run) => {
        const level = levelOf(judged, run);
        const rest = run.topic.filter((id) => id !== topic.id).join(", ");
        const values = {
          run: runName(judged, run),
          topic: topicName(topic),
          missing,
          rest,
          level: level === null ? "–" : levelNames[level],
        };
        if (level === null) return unknown(`runs.${run.id}.level`);
        if (rest !== "") return breach(`runs.${run.id}.topic`, values, { says: "several" });
        return breach(`runs.${run.id}.level`, values, { says: formats.get(run.format)?.levels.includes("inform") ? "" : "other-format" });
      });
      return [...openPaths, ...found];
    }),
};
