import { breach, type Rule, unknown } from "../rule.ts";
import { redistribution } from "./seat-words.ts";
import { judgeSeats } from "./steering.ts";

export const civilSocietySeat: Rule = {
  code: "G-01",
  name: "civil-society-seat",
  level: "error",
  dimension: "governance",
  sources: ["https://opengovpartnership.org/?p=67852", "L-E1"],
  good: {},
  bad: {
    "governance.bodies.steering.seats": [
      { partner: "city", votes: 2 },
      { partner: "college", votes: 2 },
      { partner: "chamber", votes: 2 },
      { sector: "residents", votes: 3, byLot: true },
    ],
  },
  check: ({ city }) =>
    judgeSeats(city, ({ name, path, held }) => {
      const votes = held.filter(({ sector }) => sector === "civil-society").reduce((sum, it) => sum + it.votes, 0);
      if (votes >= 2) return [];
      if (held.some(({ sector }) => sector === null)) return [unknown(`${path}.seats`)];
      const values = { body: name, ...redistribution(held, city.partners) };
      return [votes === 0 ? breach(`${path}.seats`, values) : breach(`${path}.seats`, values, { says: "one", level: "warning" })];
    }),
};
