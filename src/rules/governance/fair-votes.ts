import type { Partner } from "../../city/schema/index.ts";
import type { Sector } from "../../city/schema/partners.ts";
import type { Holding } from "../../programme/votes.ts";

/** A seat with the votes it should have; `votes` is 0 where it falls away, `before` is 0 where it is new. */
export interface FairSeat extends Pick<Holding, "partner" | "sector" | "byLot" | "vacant"> {
  readonly before: number;
  readonly votes: number;
}

type Seats = readonly FairSeat[];

/** How many votes the whole body shall have, and the fewest a seat of today keeps: 1, or 0 where one may fall away. */
interface Aim {
  readonly votes: number;
  readonly least: 0 | 1;
}

/**
 * Votes that satisfy every rule about them at once (no sector above 49 %, no organisation above a quarter, two for civil society,
 * 7 to 13 in all and odd), with as few new seats and as small a change as a vote-by-vote search finds. Null where none is found.
 */
export const fairVotes = (held: readonly Holding[], partners: readonly Partner[]): Seats | null => {
  const seats = held.map(({ partner, sector, byLot, vacant, votes }) => ({ partner, sector, byLot, vacant, votes, before: votes }));
  const more = newSeats(held, partners);
  const total = held.reduce((sum, { votes }) => sum + votes, 0);
  const needed = hasSector(held, "civil-society") ? 0 : 1;
  for (const aim of aims(total)) {
    for (let count = needed; count <= more.length; count++) {
      const found = spread([...seats, ...more.slice(0, count)], aim);
      if (found) return found;
    }
  }
  return null;
};

/** Sizes in the order of preference: workable and near today's, then larger, then workable with seats that fall away. */
const aims = (total: number): readonly Aim[] => {
  const near = [7, 9, 11, 13].sort((a, b) => Math.abs(a - total) - Math.abs(b - total) || b - a);
  const large = Array.from({ length: 10 }, (_, at) => 15 + 2 * at);
  return [
    ...near.map((votes) => ({ votes, least: 1 }) as const),
    ...large.map((votes) => ({ votes, least: 1 }) as const),
    ...near.map((votes) => ({ votes, least: 0 }) as const),
  ];
};

const hasSector = (held: readonly Pick<Holding, "sector">[], sector: Sector): boolean => held.some((it) => it.sector === sector);

/** Seats that may be added, the first ones first: civil society where it has none, residents by lot, then what is still missing. */
const newSeats = (held: readonly Holding[], partners: readonly Partner[]): Seats => {
  const seat = (sector: Sector, partner: Partner | null): FairSeat => {
    const byLot = partner === null && sector === "residents";
    return { partner, sector, byLot, vacant: partner === null && !byLot, before: 0, votes: 1 };
  };
  const ready = ["signed", "agreed", "asked", "idea"];
  const free = (sector: Sector): Partner | null =>
    partners
      .filter(
        (it) => it.sector === sector && ["lead", "core", "associate"].includes(it.role) && !held.some(({ partner }) => partner === it),
      )
      .sort((a, b) => ready.indexOf(a.status) - ready.indexOf(b.status))[0] ?? null;
  return [
    ...(hasSector(held, "civil-society") ? [] : [seat("civil-society", free("civil-society"))]),
    ...(held.some((it) => it.sector === "residents" && it.partner === null) ? [] : [seat("residents", null)]),
    seat("civil-society", null),
    ...(hasSector(held, "administration") ? [] : [seat("administration", free("administration"))]),
  ];
};

/** The seats brought to the aim, one vote at a time; null where that cannot be done. */
const spread = (seats: Seats, aim: Aim): Seats | null => {
  const votes = seats.map((it) => it.votes);
  const steps: readonly (() => number | null)[] = [
    () => tooMany(seats, votes, aim),
    () => (civil(seats, votes) < 2 ? 1 : null),
    () => (sum(votes) > aim.votes ? -1 : sum(votes) < aim.votes ? 1 : null),
  ];
  for (const step of steps) {
    for (let change = step(); change !== null; change = step()) {
      const at = change < 0 ? donor(seats, votes, aim) : receiver(seats, votes, aim);
      if (at === null) return null;
      votes[at] = (votes[at] ?? 0) + change;
    }
  }
  return seats.map((it, at) => ({ ...it, votes: votes[at] ?? 0 }));
};

type Votes = readonly number[];

const sum = (votes: Votes): number => votes.reduce((all, it) => all + it, 0);

const votesOf = (seats: Seats, votes: Votes, belongs: (seat: FairSeat) => boolean): number =>
  sum(votes.filter((_, at) => belongs(seats[at] as FairSeat)));

const civil = (seats: Seats, votes: Votes): number => votesOf(seats, votes, ({ sector }) => sector === "civil-society");

/** By how many votes a seat's organisation or sector lies below what it may hold; negative where above. */
const room = (seats: Seats, votes: Votes, { seat, aim }: { seat: FairSeat; aim: Aim }): number => {
  const organisation =
    seat.partner === null
      ? Number.POSITIVE_INFINITY
      : Math.floor(aim.votes / 4) - votesOf(seats, votes, ({ partner }) => partner === seat.partner);
  const sector = seat.sector === null ? 0 : Math.floor((aim.votes * 49) / 100) - votesOf(seats, votes, (it) => it.sector === seat.sector);
  return Math.min(organisation, sector);
};

const tooMany = (seats: Seats, votes: Votes, aim: Aim): -1 | null =>
  seats.some((seat, at) => (votes[at] ?? 0) > 0 && seat.sector !== null && room(seats, votes, { seat, aim }) < 0) ? -1 : null;

/** Whose vote goes: the group furthest above its limit, there the seat with the most votes; civil society keeps two. */
const donor = (seats: Seats, votes: Votes, aim: Aim): number | null =>
  best(seats, (seat, at) => {
    const own = votes[at] ?? 0;
    const over = room(seats, votes, { seat, aim });
    const kept = own <= (seat.before === 0 ? 1 : aim.least) || (over >= 0 && seat.sector === "civil-society" && civil(seats, votes) <= 2);
    return kept ? null : [Math.min(over, 0), -own, -at];
  });

/** Who gets a vote: civil society up to two, else the sector with the fewest, there the seat with the fewest. */
const receiver = (seats: Seats, votes: Votes, aim: Aim): number | null =>
  best(seats, (seat, at) => {
    const isCivil = seat.sector === "civil-society";
    const own = votes[at] ?? 0;
    if (room(seats, votes, { seat, aim }) < 1 || own === 0 || (!isCivil && civil(seats, votes) < 2)) return null;
    return [votesOf(seats, votes, ({ sector }) => sector === seat.sector), isCivil || seat.sector === "residents" ? 0 : 1, own, at];
  });

/** The place of the seat with the lowest rank, compared number by number; null where none has one. */
const best = (seats: Seats, rank: (seat: FairSeat, at: number) => readonly number[] | null): number | null => {
  const ranked = seats.flatMap((seat, at) => {
    const by = rank(seat, at);
    return by ? [{ at, by }] : [];
  });
  const compare = (a: readonly number[], b: readonly number[]): number => a.map((it, at) => it - (b[at] ?? 0)).find((it) => it !== 0) ?? 0;
  return ranked.sort((a, b) => compare(a.by, b.by))[0]?.at ?? null;
};
