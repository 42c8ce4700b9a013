import type { Lang } from "../../language.ts";
import type { Coalition, Coalitions, Voter } from "../../programme/coalitions.ts";
import type { Presence, Quorum } from "../../programme/quorum.ts";
import type { Decision, Simulation } from "../../programme/simulation.ts";
import { bodyTitle, voterName } from "./votes-words.ts";

/** The simulation for machines. Keys are added, never renamed; `version` changes if that must be broken. Names in `lang`. */
export const votesJson = (bodies: readonly Simulation[], lang: Lang): object => ({
  version: 1,
  lang,
  bodies: bodies.map((it) => ({
    id: it.body.id,
    name: bodyTitle(it, lang),
    seats: it.seats,
    vacant: it.vacant,
    bySector: it.bySector.map(({ key, votes }) => ({ sector: key, votes, percent: percent(votes, it.seats) })),
    byOrganisation: it.voters.map((voter) => voterJson(voter, it.seats, lang)),
    quorum: it.quorum && quorumJson(it.quorum),
    decisions: it.decisions.map(decisionJson),
  })),
});

/** Rounded to whole percent. */
const percent = (votes: number, all: number): number => (all === 0 ? 0 : Math.round((votes * 100) / all));

const voterJson = (voter: Voter, seats: number, lang: Lang): object => {
  const votes = voter.members * voter.votes;
  const { key, partner, sector, byLot, members } = voter;
  return {
    key,
    name: voterName(voter, lang),
    sector,
    status: partner?.status ?? null,
    byLot,
    members,
    votes,
    percent: percent(votes, seats),
  };
};

const quorumJson = ({ persons, seats, filled, sectors, full, withoutVoter, withoutSector, breaking }: Quorum): object => ({
  persons,
  seats,
  filled,
  sectors,
  quorateWithAll: full.quorate,
  withoutOrganisation: withoutVoter.map(({ voter, presence }) => ({ key: voter.key, ...presenceJson(presence) })),
  withoutSector: withoutSector.map(({ sector, presence }) => ({ sector, ...presenceJson(presence) })),
  breaking: coalitionsJson(breaking),
});

const presenceJson = ({ present, lacking, quorate }: Presence): object => ({ present, lacking, quorate });

const decisionJson = ({ matter, share, needed, of, stops, winning, blocking, fewestToWin }: Decision): object => ({
  matter,
  share: share && `${share.of}/${share.all}`,
  needed,
  of,
  stops,
  fewestToWin,
  winning: coalitionsJson(winning),
  blocking: coalitionsJson(blocking),
});

/** Null where they were not worked out. */
const coalitionsJson = (found: Coalitions | null): object | null => found && { total: found.total, first: found.first.map(coalitionJson) };

const coalitionJson = ({ with: members, votes }: Coalition): object => ({
  votes,
  with: members.map(({ voter, members: count }) => ({ key: voter.key, members: count })),
});
