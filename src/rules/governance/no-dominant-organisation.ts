import { votesByOrganisation } from "../../programme/votes.ts";
import { partnerName } from "../named.ts";
import { breach, type Rule } from "../rule.ts";
import { listed, percent, redistribution, votesInWords } from "./seat-words.ts";
import { judgeSeats } from "./steering.ts";

export const noDominantOrganisation: Rule = {
  code: "G-03",
  name: "no-dominant-organisation",
  level: "warning",
  dimension: "governance",
  sources: ["estimate"],
  good: {},
  bad: { "governance.bodies.steering.seats.0.votes": 3, "governance.bodies.steering.seats.4.votes": 1 },
  check: ({ city }) =>
    judgeSeats(city, ({ name, path, held, all }) => {
      const above = votesByOrganisation(held).filter(({ votes }) => votes * 4 > all);
      if (above.length === 0) return [];
      const who = above.map(({ key, votes }) => {
        const [organisation, inWords, share] = [partnerName(city, key), votesInWords(votes), percent(votes, all)];
        return { de: `${organisation} (${inWords.de}, ${share.de})`, en: `${organisation} (${inWords.en}, ${share.en})` };
      });
      return [breach(`${path}.seats`, { body: name, all, who: listed(who), ...redistribution(held, city.partners) })];
    }),
};
