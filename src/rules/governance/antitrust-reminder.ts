import { breach, type Rule } from "../rule.ts";

export const antitrustReminder: Rule = {
  code: "G-16",
  name: "antitrust-reminder",
  level: "warning",
  dimension: "governance",
  sources: ["https://github.com/github/MVG", "L-E2"],
  good: {},
  bad: { "governance.antitrustReminder": false },
  check: ({ city }) => {
    const firms = city.partners.filter(({ sector, status }) => sector === "business" && status !== "idea");
    if (city.governance.antitrustReminder || firms.length === 0) return [];
    const path = "governance.antitrustReminder";
    return [breach(path, { firms: firms.map(({ name }) => name).join(", ") }, { fix: { [path]: true } })];
  },
};
