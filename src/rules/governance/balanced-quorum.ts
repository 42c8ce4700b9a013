import { sectorWords } from "../../city/value-words.ts";
import { reaching } from "../../programme/shares.ts";
import { quorumPersons } from "../../programme/votes.ts";
import { breach, type Outcome, type Rule, unknown } from "../rule.ts";
import { listed } from "./seat-words.ts";
import { judgeSeats, type Seated } from "./steering.ts";

export const balancedQuorum: Rule = {
  code: "G-06",
  name: "balanced-quorum",
  level: "warning",
  dimension: "governance",
  sources: ["estimate", "L-G1"],
  good: {},
  bad: { "governance.bodies.steering.quorum": { share: "1/3", sectors: ["administration"] } },
  check: ({ city }) => judgeSeats(city, (seated) => (seated.body.decision === "advice" ? [] : judgeQuorum(seated))),
};

const judgeQuorum = ({ body, name, path, held, all }: Seated): readonly Outcome[] => {
  if (body.quorum === null) return [unknown(`${path}.quorum`)];
  const { sectors } = body.quorum;
  const seated = held.map(({ sector }) => sector);
  const missing = (["administration", "civil-society"] as const).filter((it) => seated.includes(it) && !sectors.includes(it));
  // Civil society without a seat is G-01's matter.
  const absent = seated.includes(null) ? [] : sectors.filter((it) => it !== "civil-society" && !seated.includes(it));
  const rest = [...sectors.filter((it) => !absent.includes(it)), ...missing];
  const values = { body: name, rest: `[${rest.join(", ")}]` };
  const [at, named] = [`${path}.quorum.sectors`, (those: typeof sectors) => listed(those.map((it) => sectorWords[it]))];
  const persons = quorumPersons(body) ?? 0;
  const counted = { body: name, persons, all, half: reaching({ of: 1, all: 2 }, all) };
  return [
    ...(persons * 2 < all ? [breach(`${path}.quorum.share`, counted, { says: "share" })] : []),
    ...(sectors.length === 0 ? [unknown(at)] : missing.length > 0 ? [breach(at, { ...values, sectors: named(missing) })] : []),
    ...(absent.length > 0 ? [breach(at, { ...values, sectors: named(absent) }, { says: "absent" })] : []),
  ];
};
