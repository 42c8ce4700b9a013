import type { Body } from "../city/schema/index.ts";
import type { Sector } from "../city/schema/partners.ts";
import { type Coalitions, castable, smallestCoalitions, type Voter, votersOf } from "./coalitions.ts";
import { type Holding, quorumPersons, votesBySector } from "./votes.ts";

/** What a body's quorum asks for, and who may be away. */
export interface Quorum {
  /** People who must be present … */
  readonly persons: number;
  /** … of so many seats, vacant ones included. */
  readonly seats: number;
  /** People there can be: seats that are not vacant. */
  readonly filled: number;
  /** Sectors of which somebody must be present. */
  readonly sectors: readonly Sector[];
  /** With everybody there. */
  readonly full: Presence;
  /** Without one organisation, or without all who vote alone of one sector. */
  readonly withoutVoter: readonly { readonly voter: Voter; readonly presence: Presence }[];
  readonly withoutSector: readonly { readonly sector: Sector; readonly presence: Presence }[];
  /** The smallest sets of absences after which it is not reached; null where there are too many voters to try them all. */
  readonly breaking: Coalitions | null;
}

/** Whether those who are there may decide, and what is lacking where not. */
export interface Presence {
  readonly present: number;
  readonly enough: boolean;
  /** Sectors that must be there and are not. */
  readonly lacking: readonly Sector[];
  readonly quorate: boolean;
}

/** The quorum of a body, tried out; null where the quorum or the seats are open. */
export const quorumOf = (body: Pick<Body, "seats" | "quorum">, held: readonly Holding[]): Quorum | null => {
  const persons = quorumPersons(body);
  if (persons === null || body.quorum === null) return null;
  const { sectors } = body.quorum;
  const voters = votersOf(held);
  const presenceOf = (members: (voter: Voter, at: number) => number): Presence => {
    const present = voters.reduce((sum, voter, at) => sum + voter.votes * members(voter, at), 0);
    const lacking = sectors.filter((sector) => !voters.some((voter, at) => voter.sector === sector && members(voter, at) > 0));
    const enough = present >= persons;
    return { present, enough, lacking, quorate: enough && lacking.length === 0 };
  };
  const full = presenceOf(({ members }) => members);
  const filled = held.filter(({ vacant }) => !vacant);
  return {
    persons,
    seats: held.reduce((sum, { votes }) => sum + votes, 0),
    filled: full.present,
    sectors,
    full,
    withoutVoter: voters.map((voter) => ({ voter, presence: presenceOf((it) => (it === voter ? 0 : it.members)) })),
    withoutSector: votesBySector(filled).map(({ key }) => ({
      sector: key,
      presence: presenceOf((it) => (it.sector === key ? 0 : it.members)),
    })),
    breaking: smallestCoalitions(voters, breaks({ voters, persons, sectors })),
  };
};

/** Whether a set of absences leaves too few people, or a sector without anybody. Asked up to a million times, so it counts by hand. */
const breaks = ({ voters, persons, sectors }: { readonly voters: readonly Voter[] } & Pick<Quorum, "persons" | "sectors">) => {
  const bySector = sectors.map((sector) => voters.map((it, at) => (it.sector === sector ? at : -1)).filter((at) => at >= 0));
  const all = castable(voters);
  return (away: readonly number[]): boolean => {
    let present = all;
    for (let at = 0; at < voters.length; at++) present -= (away[at] ?? 0) * (voters[at]?.votes ?? 0);
    return present < persons || bySector.some((some) => some.every((at) => (away[at] ?? 0) >= (voters[at]?.members ?? 0)));
  };
};
