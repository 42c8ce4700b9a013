import { breach, type Rule } from "../rule.ts";

const path = "governance.participantsKeepRights";

export const participantsKeepRights: Rule = {
  code: "D-06",
  name: "participants-keep-rights",
  level: "error",
  dimension: "data",
  sources: ["http://www.datainnovation.org/2015/08/not-your-grandparents-community-service-why-civic-hacking-should-be-open-source/"],
  good: {},
  bad: { [path]: false },
  check: ({ city }) => {
    const { licence, participantsKeepRights: kept } = city.governance;
    return kept ? [] : [breach(path, { texts: licence.texts, code: licence.code }, { fix: { [path]: true } })];
  },
};
