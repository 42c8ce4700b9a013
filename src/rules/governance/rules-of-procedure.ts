import { breach, type Outcome, type Rule, unknown } from "../rule.ts";
import { procedureFlaws, rulesNeeded } from "./procedure.ts";

export const rulesOfProcedure: Rule = {
  code: "G-05",
  name: "rules-of-procedure",
  level: "error",
  dimension: "governance",
  sources: ["https://github.com/github/MVG", "https://lawinsider.com/clause/decisions-without-a-meeting", "L-G4"],
  good: {},
  bad: { "governance.bodies.steering.deputyChair": "city", "governance.bodies.steering.noticeDays": 0 },
  check: ({ city }) => {
    if (city.governance.bodies.length === 0) return [unknown("governance.bodies")];
    return city.governance.bodies.flatMap((body): readonly Outcome[] => {
      const path = `governance.bodies.${body.id}`;
      const open = rulesNeeded(body).filter((field) => body[field] === null);
      const flaws = procedureFlaws(body, city);
      return [
        ...open.map((field) => unknown(`${path}.${field}`)),
        ...flaws.map(({ field, says, values, isMild }) => breach(`${path}.${field}`, values, { says, level: isMild ? "warning" : null })),
      ];
    });
  },
};
