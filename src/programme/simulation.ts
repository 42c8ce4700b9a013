import type { Body, CityProfile } from "../city/schema/index.ts";
import type { Sector } from "../city/schema/partners.ts";
import type { Share } from "../city/values.ts";
import { blockingCoalitions, type Coalitions, castable, type Voter, votersOf, winningCoalitions } from "./coalitions.ts";
import { type Quorum, quorumOf } from "./quorum.ts";
import { type Bloc, fewest, type Holding, holdings, qualifiedMajority, simpleMajority, votesBySector } from "./votes.ts";

/** A kind of decision: recommendations with all or the fewest present, a new partner, a change of the charter. */
export type Matter = "full-house" | "at-quorum" | "joining" | "amendment";

/** What a matter needs, and who together can carry or stop it. */
export interface Decision {
  readonly matter: Matter;
  /** The share of all votes; null where more than half of those present is enough. */
  readonly share: Share | null;
  readonly needed: number;
  readonly of: number;
  /** Votes of those present without whom it fails; 0 where even all together fall short. */
  readonly stops: number;
  /** Null where those present are not known (`at-quorum`), or there are too many voters to try all coalitions. */
  readonly winning: Coalitions | null;
  readonly blocking: Coalitions | null;
  /** The fewest organisations and single people that carry it; null where all together do not. */
  readonly fewestToWin: number | null;
}

/** Seats, quorum and majorities of one body, worked out. */
export interface Simulation {
  readonly body: Body;
  readonly seats: number;
  readonly vacant: number;
  readonly voters: readonly Voter[];
  /** Of all votes, vacant seats included. */
  readonly bySector: readonly Bloc<Sector>[];
  readonly quorum: Quorum | null;
  readonly decisions: readonly Decision[];
}

/** Every body that has seats, in the order of the city file. */
export const simulateBodies = ({ governance, partners }: CityProfile): readonly Simulation[] =>
  governance.bodies
    .filter(({ seats }) => seats.length > 0)
    .map((body) => {
      const held = holdings(body, partners);
      const voters = votersOf(held);
      const seats = held.reduce((sum, { votes }) => sum + votes, 0);
      const quorum = quorumOf(body, held);
      return {
        body,
        seats,
        vacant: seats - castable(voters),
        voters,
        bySector: votesBySector(held),
        quorum,
        decisions: decisions(body, held, { quorum, governance }),
      };
    });

interface Rules {
  readonly quorum: Quorum | null;
  readonly governance: CityProfile["governance"];
}

/** Recommendations of every body that votes; only the steering group takes in partners and changes the charter. */
const decisions = (body: Body, held: readonly Holding[], { quorum, governance }: Rules): readonly Decision[] => {
  const voters = votersOf(held);
  const votes = castable(voters);
  const tried = (matter: Matter, share: Share | null, { needed, of }: { readonly needed: number; readonly of: number }): Decision => ({
    matter,
    share,
    needed,
    of,
    stops: Math.max(0, votes - needed + 1),
    winning: winningCoalitions(voters, needed),
    blocking: blockingCoalitions(voters, needed),
    fewestToWin: fewest(held, needed),
  });
  const few = quorum !== null && quorum.persons < votes ? [atQuorum(held, quorum.persons)] : [];
  const simple = body.decision === "advice" ? [] : [tried("full-house", null, simpleMajority(held, votes)), ...few];
  if (body.kind !== "steering-group") return simple;
  const { joinMajority, amendmentMajority } = governance;
  return [
    ...simple,
    tried("joining", joinMajority, qualifiedMajority(held, joinMajority)),
    tried("amendment", amendmentMajority, qualifiedMajority(held, amendmentMajority)),
  ];
};

const atQuorum = (held: readonly Holding[], present: number): Decision => {
  const { needed, of, blocking, organisationsToWin } = simpleMajority(held, present);
  return {
    matter: "at-quorum",
    share: null,
    needed,
    of,
    stops: blocking,
    winning: null,
    blocking: null,
    fewestToWin: organisationsToWin,
  };
};
