import type { Topic } from "../../city/schema/index.ts";
import { dayWords, topicName } from "../named.ts";
import { breach, type Outcome, type Rule, unknown } from "../rule.ts";
import { concerns } from "./concerns.ts";
import { roundTableDay, roundTableEntry } from "./first-step.ts";

export const topicHasARun: Rule = {
  code: "T-02",
  name: "topic-has-a-run",
  level: "error",
  dimension: "topics",
  sources: ["https://github.com/decidim/documentation"],
  good: {},
  bad: { "runs.mobility-hack.topic": ["economy"], "runs.city-gym.topic": ["economy", "care"] },
  check: (judged) => {
    const { city, ends } = judged;
    if (city.runs.length === 0) return [unknown("runs")];
    const runsOf = (topic: Topic) => city.runs.filter((run) => concerns(run, topic));
    const without = city.topics.filter((topic) => runsOf(topic).every(({ status }) => status === "cancelled"));
    return without.map((topic, place): Outcome => {
      const day = roundTableDay(judged, place);
      const values = { topic: topicName(topic), day: dayWords(day), entry: roundTableEntry(topic, day), id: topic.id };
      return breach(`topics.${topic.id}`, values, { says: day > ends ? "late" : runsOf(topic).length > 0 ? "cancelled" : "" });
    });
  },
};
