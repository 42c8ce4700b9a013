import type { Rule } from "../rule.ts";
import { lineShare } from "./line-share.ts";

export const evaluationShare: Rule = {
  code: "M-01",
  name: "evaluation-share",
  level: "error",
  dimension: "money",
  sources: ["https://www.betterevaluation.org/en/node/5304", "http://web.undp.org/evaluation/handbook/ch3-3.html"],
  good: {},
  bad: { "budget.lines.evaluation": 15000, "budget.lines.pilots": 47400 },
  check: ({ city }) => lineShare(city, { line: "evaluation", percent: 5, floor: 3 }),
};
