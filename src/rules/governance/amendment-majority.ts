import type { Share } from "../../city/values.ts";
import { above, reaching } from "../../programme/shares.ts";
import { totalVotes } from "../../programme/votes.ts";
import { steeringGroups } from "../named.ts";
import { breach, type Rule } from "../rule.ts";
import { percent } from "./seat-words.ts";

const half: Share = { of: 1, all: 2 };
const stricter: readonly Share[] = [
  { of: 2, all: 3 },
  { of: 3, all: 4 },
  { of: 4, all: 5 },
  { of: 1, all: 1 },
];

export const amendmentMajority: Rule = {
  code: "G-12",
  name: "amendment-majority",
  level: "warning",
  dimension: "governance",
  sources: ["https://github.com/github/MVG"],
  good: {},
  bad: { "governance.amendmentMajority": "5/9" },
  check: ({ city }) => {
    const [path, share] = ["governance.amendmentMajority", city.governance.amendmentMajority];
    const groups = steeringGroups(city);
    const body = groups.find(({ decision }) => decision === "majority" || decision === "consensus-else-majority");
    // By consent nobody may object, by advice nobody votes: there is no ordinary majority to compare with.
    if (groups.length > 0 && !body) return [];
    const all = body ? totalVotes(body) : 0;
    const ordinary = above(half, all);
    const better = stricter.find((it) => reaching(it, all) > ordinary);
    if (all === 0 || !better) {
      return share.of * 2 > share.all ? [] : [breach(path, { percent: percent(share.of, share.all) }, { says: "share" })];
    }
    const needed = reaching(share, all);
    if (needed > ordinary) return [];
    return [breach(path, { needed, ordinary, all, better: `${better.of}/${better.all}`, raised: reaching(better, all) })];
  },
};
