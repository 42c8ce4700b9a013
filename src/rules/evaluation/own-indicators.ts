import { listed, topicName } from "../named.ts";
import { breach, type Rule, unknown } from "../rule.ts";
import { mostIndicators, ownIndicators } from "./indicators.ts";

const path = "evaluation.indicators";

export const ownIndicatorsShare: Rule = {
  code: "E-05",
  name: "own-indicators",
  level: "warning",
  dimension: "evaluation",
  sources: ["https://smartcity-cologne.de/studie-so-wirken-sich-smart-city-projekte-auf-unsere-staedte-aus"],
  good: {},
  bad: { [path]: ["G1", "P2", "P3", "R1"].map((id) => ({ id, owner: "city", target: 1 })) },
  check: (judged) => {
    const { indicators } = judged.city.evaluation;
    const own = ownIndicators(judged).length;
    const all = indicators.length;
    if (all === 0) return [unknown(path)];
    if (own * 10 >= all * 3) return [];
    // Added ones count among all: (own + more) ÷ (all + more) ≥ 3/10.
    const added = Math.ceil((3 * all - 10 * own) / 7);
    const says = all + added > mostIndicators ? "replace" : "";
    const more = says === "" ? added : Math.ceil((3 * all) / 10) - own;
    const topics = listed(judged.city.topics.slice(0, more).map(topicName));
    return [breach(path, { own, all, more, topics }, { says })];
  },
};
