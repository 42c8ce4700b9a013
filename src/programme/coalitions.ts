import type { Partner } from "../city/schema/index.ts";
import type { Sector } from "../city/schema/partners.ts";
import { byCodeUnit } from "../files.ts";
import type { Holding } from "./votes.ts";

/** Who votes: an organisation, whose votes fall together, or people of one sector who each vote alone. Vacant seats do not vote. */
export interface Voter {
  /** The partner's id; of people who vote alone their sector, `residents-by-lot` where they were drawn. */
  readonly key: string;
  readonly partner: Partner | null;
  readonly sector: Sector | null;
  readonly byLot: boolean;
  /** How many act apart: 1 for an organisation. */
  readonly members: number;
  /** Votes (and people) of each of them. */
  readonly votes: number;
}

/** Voters who act together, with how many members of each. */
export interface Coalition {
  readonly with: readonly { readonly voter: Voter; readonly members: number }[];
  readonly votes: number;
}

/** Coalitions none of whose members can be spared: how many there are, and the first of them by size, then name. */
export interface Coalitions {
  readonly total: number;
  readonly first: readonly Coalition[];
}

/** Coalitions that are listed. */
const listed = 10;

/** Combinations that are tried: 20 voters who each are in or out. Beyond that nothing is said rather than something wrong. */
const mostCombinations = 2 ** 20;

/** The voters of a body: organisations by name, then people who vote alone by their sector. */
export const votersOf = (held: readonly Holding[]): readonly Voter[] => {
  const voters = new Map<string, Voter>();
  for (const { partner, sector, byLot, votes } of held.filter(({ vacant }) => !vacant)) {
    const key = partner?.id ?? `${sector ?? "open"}${byLot ? "-by-lot" : ""}`;
    const known = voters.get(key);
    const next: Pick<Voter, "members" | "votes"> = partner
      ? { members: 1, votes: (known?.votes ?? 0) + votes }
      : { members: (known?.members ?? 0) + votes, votes: 1 };
    voters.set(key, { key, partner, sector, byLot, ...next });
  }
  const order = ({ partner, key }: Voter): string => (partner ? `0${partner.name}` : `1${key}`);
  return [...voters.values()].sort((a, b) => byCodeUnit(order(a), order(b)));
};

/** Votes that can be cast. */
export const castable = (voters: readonly Voter[]): number => voters.reduce((sum, { members, votes }) => sum + members * votes, 0);

/** The smallest coalitions that have so many votes; null where there are too many voters to try them all. */
export const winningCoalitions = (voters: readonly Voter[], needed: number): Coalitions | null =>
  smallestCoalitions(voters, (counts) => votesOf(voters, counts) >= needed);

/** The smallest coalitions without which all others together do not have so many votes; null as above. */
export const blockingCoalitions = (voters: readonly Voter[], needed: number): Coalitions | null => {
  const all = castable(voters);
  return smallestCoalitions(voters, (counts) => all - votesOf(voters, counts) < needed);
};

/** How many members of each voter, in the order of the voters. */
type Counts = readonly number[];

/** Asked for every coalition tried, so it counts by hand. */
const votesOf = (voters: readonly Voter[], counts: Counts): number => {
  let sum = 0;
  for (let at = 0; at < voters.length; at++) sum += (voters[at]?.votes ?? 0) * (counts[at] ?? 0);
  return sum;
};

/**
 * The coalitions for which `holds` is true, and no longer is once any member leaves. `holds` must stay true when somebody joins. Goes
 * through coalitions in the order of names and stops at each that holds: whatever contains it is larger than need be.
 */
export const smallestCoalitions = (voters: readonly Voter[], holds: (counts: Counts) => boolean): Coalitions | null => {
  const combinations = voters.reduce((product, { members }) => product * (members + 1), 1);
  if (combinations > mostCombinations) return null;
  const bySize = new Map<number, Counts[]>();
  const counts = voters.map(() => 0);
  let total = 0;
  const visit = (from: number, size: number): void => {
    if (holds(counts)) {
      if (!isMinimal(counts, holds)) return;
      total++;
      const found = bySize.get(size) ?? [];
      if (found.length < listed) bySize.set(size, [...found, [...counts]]);
      return;
    }
    for (let at = from; at < voters.length; at++) {
      if ((counts[at] ?? 0) >= (voters[at]?.members ?? 0)) continue;
      counts[at] = (counts[at] ?? 0) + 1;
      visit(at, size + 1);
      counts[at] = (counts[at] ?? 0) - 1;
    }
  };
  visit(0, 0);
  const sizes = [...bySize.keys()].sort((a, b) => a - b);
  const first = sizes.flatMap((size) => bySize.get(size) ?? []).slice(0, listed);
  return { total, first: first.map((each) => coalition(voters, each)) };
};

/** Does it hold no longer, whoever leaves? */
const isMinimal = (counts: readonly number[], holds: (counts: Counts) => boolean): boolean =>
  counts.every((count, at) => count === 0 || !holds(counts.with(at, count - 1)));

const coalition = (voters: readonly Voter[], counts: Counts): Coalition => ({
  with: voters.flatMap((voter, at) => ((counts[at] ?? 0) > 0 ? [{ voter, members: counts[at] ?? 0 }] : [])),
  votes: votesOf(voters, counts),
});
