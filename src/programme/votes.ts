import type { Body, Partner } from "../city/schema/index.ts";
import type { Sector } from "../city/schema/partners.ts";
import type { Share } from "../city/values.ts";
import { byCodeUnit } from "../files.ts";
import { above, reaching } from "./shares.ts";

/** Seats that one organisation, one group drawn by lot or one vacancy holds. One seat is one vote is one person. */
export interface Holding {
  /** Null where the seats belong to a sector: drawn by lot, vacant, or not yet given to anybody. */
  readonly partner: Partner | null;
  /** Null where the seat names neither a known partner nor a sector. */
  readonly sector: Sector | null;
  readonly votes: number;
  readonly byLot: boolean;
  readonly vacant: boolean;
  readonly under27: boolean;
  /** Its place in `body.seats`, from 0. */
  readonly seat: number;
}

/** Votes held together, and their part of all votes. */
export interface Bloc<Key> {
  readonly key: Key;
  readonly votes: number;
  readonly share: Share;
}

/** What carries a matter and what stops it, in votes; the organisations are the fewest that can carry it. */
export interface Majority {
  readonly needed: number;
  readonly blocking: number;
  readonly of: number;
  readonly organisationsToWin: number | null;
}

type Seats = Pick<Body, "seats">;

/** Who holds the seats of a body, in the order of the city file. */
export const holdings = (body: Seats, partners: readonly Partner[]): readonly Holding[] =>
  body.seats.map((it, seat) => {
    const partner = partners.find(({ id }) => id === it.partner) ?? null;
    const { votes, byLot, vacant, under27 } = it;
    return { partner, sector: partner?.sector ?? it.sector, votes, byLot, vacant, under27, seat };
  });

/** Votes of a body, vacant seats included; 0 where no seat is known. */
export const totalVotes = ({ seats }: Seats): number => seats.reduce((sum, { votes }) => sum + votes, 0);

/** Votes of each sector, the largest first; seats without a sector are left out. */
export const votesBySector = (held: readonly Holding[]): readonly Bloc<Sector>[] => blocs(held, ({ sector }) => sector);

/** Votes of each organisation (by partner id), the largest first; people drawn by lot and vacant seats are nobody's. */
export const votesByOrganisation = (held: readonly Holding[]): readonly Bloc<string>[] => blocs(held, ({ partner }) => partner?.id ?? null);

/** The blocs that hold the most votes, all of them where several are equal. */
export const largest = <Key>(all: readonly Bloc<Key>[]): readonly Bloc<Key>[] => all.filter(({ votes }) => votes === all[0]?.votes);

const blocs = <Key extends string>(held: readonly Holding[], keyOf: (holding: Holding) => Key | null): readonly Bloc<Key>[] => {
  const all = held.reduce((sum, { votes }) => sum + votes, 0);
  const sums = new Map<Key, number>();
  for (const holding of held) {
    const key = keyOf(holding);
    if (key !== null) sums.set(key, (sums.get(key) ?? 0) + holding.votes);
  }
  return [...sums]
    .map(([key, votes]) => ({ key, votes, share: { of: votes, all } }))
    .sort((a, b) => b.votes - a.votes || byCodeUnit(a.key, b.key));
};

/** People who must be present; null where the quorum or the seats are open. */
export const quorumPersons = (body: Pick<Body, "seats" | "quorum">): number | null => {
  const all = totalVotes(body);
  return body.quorum === null || all === 0 ? null : Math.max(1, reaching(body.quorum.share, all));
};

/** More than half of `present` votes; an equal vote carries nothing. */
export const simpleMajority = (held: readonly Holding[], present: number): Majority =>
  majority(held, { needed: above({ of: 1, all: 2 }, present), of: present });

/** At least a share of all votes, present or not. */
export const qualifiedMajority = (held: readonly Holding[], share: Share): Majority => {
  const all = held.reduce((sum, { votes }) => sum + votes, 0);
  return majority(held, { needed: Math.max(1, reaching(share, all)), of: all });
};

const majority = (held: readonly Holding[], { needed, of }: { readonly needed: number; readonly of: number }): Majority => {
  const blocking = of - needed + 1;
  return { needed, blocking, of, organisationsToWin: fewest(held, needed) };
};

/**
 * The fewest members that have so many votes together: an organisation votes as one, each person drawn by lot alone, a vacant seat
 * not at all. Null where all together do not reach it.
 */
export const fewest = (held: readonly Holding[], votes: number): number | null => {
  const organisations = votesByOrganisation(held.filter(({ vacant }) => !vacant)).map((it) => it.votes);
  const alone = held
    .filter(({ partner, vacant }) => partner === null && !vacant)
    .flatMap((it) => Array.from({ length: it.votes }, () => 1));
  const sizes = [...organisations, ...alone].sort((a, b) => b - a);
  let sum = 0;
  for (const [at, size] of sizes.entries()) {
    sum += size;
    if (sum >= votes) return at + 1;
  }
  return null;
};
