import { textWords } from "../../city/text-in.ts";
import { openRuns, runName, topicName } from "../named.ts";
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
  check: ({ city, formatNames }) =>
    openRuns(city).flatMap((run): readonly Outcome[] => {
      const path = `runs.${run.id}.decision.taker`;
      const { taker } = run.decision;
      const open = run.question === null ? [unknown(`runs.${run.id}.question`)] : [];
      if (taker === null) return [unknown(path), ...open];
      if (!isOffice(city, taker)) return open;
      const [topic] = topicsOf(city, run);
      const better = topicDecider(city, topic);
      const values = { run: runName({ city, formatNames }, run), taker: textWords(taker), topic: topic ? topicName(topic) : run.id };
      return [breach(path, { ...values, better: better ? textWords(better) : "" }, { says: better ? "" : "unnamed" }), ...open];
    }),
};
