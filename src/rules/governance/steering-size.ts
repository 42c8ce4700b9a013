import { breach, type Rule } from "../rule.ts";
import { redistribution } from "./seat-words.ts";
import { judgeSeats } from "./steering.ts";

/** An even number matters only where votes are counted. */
const counting = ["majority", "consensus-else-majority"];

export const steeringSize: Rule = {
  code: "G-04",
  name: "steering-size",
  level: "warning",
  dimension: "governance",
  sources: ["estimate"],
  good: {},
  bad: { "governance.bodies.steering.seats.6.votes": 2 },
  check: ({ city }) =>
    judgeSeats(city, ({ body, name, path, held, all }) => {
      const isEven = all % 2 === 0 && counting.includes(body.decision);
      const says = all < 7 ? "few" : all > 13 ? "many" : isEven ? "even" : null;
      return says ? [breach(`${path}.seats`, { body: name, all, ...redistribution(held, city.partners) }, { says })] : [];
    }),
};
