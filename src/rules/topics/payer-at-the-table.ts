import { listed, openRuns, partnerName, runName, topicName } from "../named.ts";
import { breach, type Outcome, type Rule, unknown } from "../rule.ts";
import { topicsOf } from "./concerns.ts";
import { atTheTable } from "./seats-at-table.ts";

export const payerAtTheTable: Rule = {
  code: "T-16",
  name: "payer-at-the-table",
  level: "warning",
  dimension: "topics",
  sources: ["L-P8"],
  good: {},
  bad: { "runs.care-dialogue.decision.partner": "ministry" },
  check: ({ city, formatNames }) =>
    openRuns(city).flatMap((run): readonly Outcome[] => {
      const { partner } = run.decision;
      if (partner === null) return [unknown(`runs.${run.id}.decision.partner`)];
      const { has, openAt } = atTheTable(city, run);
      const topics = topicsOf(city, run);
      const [topic] = topics;
      if (has(partner) || topic === undefined) return [];
      if (openAt !== null) return [unknown(openAt)];
      const values = {
        run: runName({ city, formatNames }, run),
        partner: partnerName(city, partner),
        topics: listed(topics.map(topicName)),
        topic: topicName(topic),
      };
      return [breach(`topics.${topic.id}.partners`, { ...values, list: `[${[...topic.partners, partner].join(", ")}]` })];
    }),
};
