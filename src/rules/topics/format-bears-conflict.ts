import { openRuns, runName, topicName } from "../named.ts";
import { breach, type Outcome, type Rule, unknown } from "../rule.ts";
import { concerns, topicsOf } from "./concerns.ts";
import { conflictNames, conflicts } from "./levels.ts";

export const formatBearsConflict: Rule = {
  code: "T-12",
  name: "format-bears-conflict",
  level: "warning",
  dimension: "topics",
  sources: ["https://partizipation.at/methoden/world-cafe/", "https://github.com/participedia/api"],
  good: { "runs.city-gym.topic": ["economy", "care"] },
  bad: { "topics.mobility.conflict": "high" },
  check: ({ city, formatNames, formats }) => {
    const open = city.topics.filter((topic) => topic.conflict === null && openRuns(city).some((run) => concerns(run, topic)));
    const found = openRuns(city).flatMap((run): readonly Outcome[] => {
      const bears = formats.get(run.format)?.polarisation;
      const topics = topicsOf(city, run);
      if (bears === undefined) return [];
      const beyond = topics.filter(({ conflict }) => conflict !== null && conflicts.indexOf(conflict) > conflicts.indexOf(bears));
      const several = beyond.length < topics.length;
      const rest = topics.filter((topic) => !beyond.includes(topic)).map(({ id }) => id);
      return beyond.map((topic) => {
        const conflict = topic.conflict ?? "low";
        const values = {
          run: runName({ city, formatNames }, run),
          topic: topicName(topic),
          conflict: conflictNames[conflict],
          bears: conflictNames[bears],
          rest: rest.join(", "),
          id: topic.id,
        };
        return several
          ? breach(`runs.${run.id}.topic`, values, { says: "several", level: "hint" })
          : breach(`runs.${run.id}.format`, values, { says: conflict === "high" ? "high" : "" });
      });
    });
    return [...open.map(({ id }) => unknown(`topics.${id}.conflict`)), ...found];
  },
};
