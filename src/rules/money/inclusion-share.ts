import type { Rule } from "../rule.ts";
import { lineShare } from "./line-share.ts";

export const inclusionShare: Rule = {
  code: "M-02",
  name: "inclusion-share",
  level: "warning",
  dimension: "money",
  sources: ["estimate"],
  good: {},
  bad: { "budget.lines.inclusion": 10000, "budget.lines.pilots": 47200 },
  check: ({ city }) => lineShare(city, { line: "inclusion", percent: 3, floor: 0 }),
};
