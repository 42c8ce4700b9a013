import { openRuns, runName, topicName, wordsOf } from "../named.ts";
import { breach, type Outcome, type Rule, unknown } from "../rule.ts";
import { topicsOf } from "./concerns.ts";
import { isOffice, topicDecider } from "./same-text.ts";

export const namedDecisionTaker: Rule = {
  code: "T-04",
  name: "named-decision-taker",
  level: "error",
  dimension: "topics",
  sources: [
    "https://allianz-vielfaeltige-demokratie.de/allianz-vielfaeltige-demokratie/arbeitsweise/jahrestagungen/jahrestagung-2016",
    "https://oecd.org/en/publications/oecd-guidelines-for-citizen-participation-processes_f765caf6-en/full-report/component-6",
  ],
  good: {},
  bad: { "runs.mobility-hack.decision.taker": { de: "Leitung Innovation Office", en: "Head of the Innovation Office" } },
  check: ({ city }) =>
    openRuns(city).flatMap((run): readonly Outcome[] => {
      const path = `runs.${run.id}.decision.taker`;
      const { taker } = run.decision;
      const open = run.question === null ? [unknown(`runs.${run.id}.question`)] : [];
      if (taker === null) return [unknown(path), ...open];
      if (!isOffice(city, taker)) return open;
      const [topic] = topicsOf(city, run);
      const better = topicDecider(city, topic);
      const values = { run: runName(city, run), taker: wordsOf(taker), topic: topic ? topicName(topic) : run.id };
      return [breach(path, { ...values, better: better ? wordsOf(better) : "" }, { says: better ? "" : "unnamed" }), ...open];
    }),
};
