import { type Sector, sectors } from "../city/schema/partners.ts";
import { type BodyFacts, cityPartner, type DraftFacts, hasAgreed, inKit, type PartnerFacts, type SeatFacts, textOf } from "./facts.ts";
import type { Suggestion } from "./fill.ts";
import { steeringReasons } from "./steering-reasons.ts";
import { sectorVotes } from "./steering-votes.ts";

/** Below this number of residents the steering group has seven seats instead of nine (estimate). */
const smallTown = 20_000;

/** Could a partner hold a seat: it has agreed or was asked, and does more than support, observe or fund. */
const mayHoldSeat = (it: PartnerFacts): it is PartnerFacts & { readonly id: string } =>
  it.id !== undefined && !["supporter", "observer", "funder"].includes(it.role ?? "core") && (hasAgreed(it) || it.status === "asked");

const inOrder = (a: PartnerFacts, b: PartnerFacts): number => rank(a) - rank(b);

const rank = (it: PartnerFacts): number => (hasAgreed(it) ? 0 : 10) + ["lead", "core", "associate"].indexOf(it.role ?? "core");

/** Organisations of a sector that could hold a seat, those that agreed first. */
const candidates = (facts: DraftFacts, sector: Sector) =>
  (facts.partners ?? [])
    .filter((it) => it.sector === sector)
    .filter(mayHoldSeat)
    .sort(inOrder);

const isSmall = ({ city }: DraftFacts): boolean => typeof city?.population === "number" && city.population < smallTown;

/** The seats of one sector: its organisations in turn, none above `most` votes; what is left is drawn by lot or stays vacant. */
const seatsOf = (facts: DraftFacts, sector: Sector, { votes, most }: { votes: number; most: number }): readonly SeatFacts[] => {
  const seated = candidates(facts, sector).slice(0, votes);
  const held = seated.map(({ id }, at) => ({ partner: id, votes: Math.min(most, Math.floor((votes - at - 1) / seated.length) + 1) }));
  const rest = votes - held.reduce((sum, seat) => sum + seat.votes, 0);
  if (rest === 0) return held;
  return [...held, { sector, ...(sector === "residents" ? { byLot: true } : { vacant: true }), votes: rest }];
};

/**
 * Seats of a steering group from the partners that agreed: nine votes (seven below 20,000 residents), no sector above 49 %, no
 * organisation above a quarter, civil society with two. Organisations that were only asked come where too few agreed.
 */
const proposeSeats = (facts: DraftFacts): readonly SeatFacts[] => {
  const votes = isSmall(facts) ? 7 : 9;
  const organisations = Object.fromEntries(sectors.map((it) => [it, candidates(facts, it).length])) as Record<Sector, number>;
  const given = sectorVotes({ votes, organisations, politicsSeat: facts.governance?.politics === "seat" });
  return sectors.flatMap((sector) => seatsOf(facts, sector, { votes: given.get(sector) ?? 0, most: Math.floor(votes / 4) }));
};

/** Chair and deputy, from different sectors, of organisations that agreed; null where there is none. */
const chairs = (facts: DraftFacts, seats: readonly SeatFacts[]): Pick<BodyFacts, "chair" | "deputyChair"> => {
  const members = (facts.partners ?? []).filter((it) => hasAgreed(it) && seats.some((seat) => seat.partner === it.id));
  const chair = members.find((it) => it.role === "lead") ?? members.find((it) => it.id === cityPartner(facts)?.id) ?? members[0];
  const others = members.filter((it) => it.sector !== chair?.sector && it.sector !== "politics");
  const deputy = others.find((it) => it.sector === "civil-society") ?? others[0];
  return { chair: chair?.id ?? null, deputyChair: deputy?.id ?? null };
};

const guests = (facts: DraftFacts): BodyFacts["guests"] => {
  if (facts.governance?.politics !== "guest") return [];
  const committee = (facts.council?.bodies ?? []).find((it) => it.role === "advises") ?? facts.council?.bodies?.[0];
  const named = { de: textOf(committee?.name, "de"), en: textOf(committee?.name, "en") };
  const role = { de: `Vorsitz: ${named.de ?? "zuständiger Ausschuss"}`, en: `Chair: ${named.en ?? "competent committee"}` };
  return [{ role: inKit(facts, role) }];
};

/** In a short programme a seat lapses after fewer meetings than three; nothing where three come in time. */
const missedMeetings = (rhythm: number, months: number): { readonly inactiveAfterMissedMeetings?: number } => {
  const inTime = rhythm === 0 ? 3 : Math.max(1, Math.floor((months * 2) / rhythm));
  return inTime >= 3 ? {} : { inactiveAfterMissedMeetings: inTime };
};

/** The steering group with its rules. What the city set already stays. */
export const proposeSteeringGroup = (facts: DraftFacts, months: number): Suggestion => {
  const own = facts.governance?.bodies?.find((it) => it.kind === "steering-group");
  const seats = own?.seats && own.seats.length > 0 ? own.seats : proposeSeats(facts);
  const body: BodyFacts = {
    id: own?.id ?? "steering",
    kind: "steering-group",
    recommends: true,
    seats,
    ...(facts.governance?.politics === "guest" ? { guests: guests(facts) ?? [] } : {}),
    ...chairs(facts, seats),
    quorum: { share: "1/2", sectors: ["administration", "civil-society"] },
    decision: "consensus-else-majority",
    meetsEveryWeeks: isSmall(facts) ? 8 : 6,
    noticeDays: 10,
    minutesDays: 10,
    termMonths: Math.min(24, months),
  };
  const missed = missedMeetings(own?.meetsEveryWeeks ?? body.meetsEveryWeeks ?? 0, months);
  return { facts: { governance: { bodies: [body], ...missed } }, reasons: steeringReasons(facts, body) };
};
