import { bodyName } from "../named.ts";
import { breach, type Outcome, type Rule, unknown } from "../rule.ts";

/** A residents' panel meets once a round and a monitor reports once a year; neither has a rhythm to keep. */
const withRhythm = ["steering-group", "advisory-board", "topic-circle", "resonance-group"];

export const regularMeetings: Rule = {
  code: "G-07",
  name: "regular-meetings",
  level: "error",
  dimension: "governance",
  sources: ["https://opengovpartnership.org/?p=67852", "estimate"],
  good: {},
  bad: { "governance.bodies.steering.meetsEveryWeeks": 27 },
  check: ({ city }) => {
    const bodies = city.governance.bodies.filter(({ kind }) => withRhythm.includes(kind));
    if (bodies.length === 0) return [unknown("governance.bodies")];
    return bodies.flatMap((body): readonly Outcome[] => {
      const { id, kind, meetsEveryWeeks: weeks } = body;
      const path = `governance.bodies.${id}.meetsEveryWeeks`;
      if (weeks === null) return [unknown(path)];
      const isSteering = kind === "steering-group";
      if (weeks > 26) return [breach(path, { body: bodyName(body), weeks, better: isSteering ? 6 : 26 })];
      return isSteering && weeks > 8
        ? [breach(path, { body: bodyName(body), weeks, meetings: Math.floor(52 / weeks) }, { says: "rare", level: "warning" })]
        : [];
    });
  },
};
