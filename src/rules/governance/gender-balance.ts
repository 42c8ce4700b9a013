import { reaching } from "../../programme/shares.ts";
import { totalVotes } from "../../programme/votes.ts";
import { bodyName, steeringGroups } from "../named.ts";
import { breach, type Outcome, type Rule, unknown } from "../rule.ts";
import { percent } from "./seat-words.ts";

export const genderBalance: Rule = {
  code: "G-09",
  name: "gender-balance",
  level: "warning",
  dimension: "governance",
  sources: ["http://d7b.gar-nrw.de/content/kommunalwahl-2020-40-prozent-frauen-st%C3%A4dtische-aufsichtsgremien"],
  good: {},
  bad: { "governance.bodies.steering.womenShare": "1/3" },
  check: ({ city }) => {
    if (steeringGroups(city).length === 0) return [unknown("governance.bodies")];
    return city.governance.bodies.flatMap((body): readonly Outcome[] => {
      const { womenShare: share, kind } = body;
      const path = `governance.bodies.${body.id}.womenShare`;
      if (share === null) return kind === "steering-group" ? [unknown(path)] : [];
      if (share.of * 5 >= share.all * 2) return [];
      const all = Math.max(totalVotes(body), body.members.length);
      const seen = { body: bodyName(body), percent: percent(share.of, share.all) };
      if (all === 0) return [breach(path, seen, { says: "open" })];
      return [breach(path, { ...seen, all, women: reaching({ of: 2, all: 5 }, all) })];
    });
  },
};
