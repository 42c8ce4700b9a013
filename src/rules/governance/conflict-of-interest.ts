import { breach, type Rule } from "../rule.ts";

export const conflictOfInterest: Rule = {
  code: "G-08",
  name: "conflict-of-interest",
  level: "error",
  dimension: "governance",
  sources: ["https://xanten.de/de/inhalt/befangenheit"],
  good: {},
  bad: { "governance.conflictOfInterest": false },
  check: ({ city }) => {
    const path = "governance.conflictOfInterest";
    return city.governance.conflictOfInterest ? [] : [breach(path, {}, { fix: { [path]: true } })];
  },
};
