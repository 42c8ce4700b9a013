import { sectorWords } from "../../city/value-words.ts";
import { votesBySector } from "../../programme/votes.ts";
import { breach, type Rule, unknown } from "../rule.ts";
import { percent, redistribution } from "./seat-words.ts";
import { judgeSeats } from "./steering.ts";

export const noSectorMajority: Rule = {
  code: "G-02",
  name: "no-sector-majority",
  level: "error",
  dimension: "governance",
  sources: ["https://www.legislation.gov.uk/eur/2013/1303/article/32/2020-12-31/data.xht?view=snippet&wrap=true"],
  good: {},
  bad: {
    "governance.bodies.steering.seats": [
      { partner: "city", votes: 1 },
      { partner: "college", votes: 1 },
      { partner: "chamber", votes: 2 },
      { partner: "startups", votes: 2 },
      { partner: "hospital", votes: 1 },
      { partner: "citizens", votes: 2, under27: true },
    ],
  },
  check: ({ city }) =>
    judgeSeats(city, ({ name, path, held, all }) => {
      const most = Math.floor((all * 49) / 100);
      const [first] = votesBySector(held);
      const open = held.filter(({ sector }) => sector === null).reduce((sum, { votes }) => sum + votes, 0);
      if (!first || first.votes <= most) return open + (first?.votes ?? 0) > most ? [unknown(`${path}.seats`)] : [];
      const { key, votes } = first;
      const seen = { body: name, sector: sectorWords[key], held: votes, all, percent: percent(votes, all), others: all - votes };
      return [breach(`${path}.seats`, { ...seen, ...redistribution(held, city.partners) })];
    }),
};
