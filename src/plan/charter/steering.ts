import type { Body } from "../../city/schema/index.ts";
import { body as bodySchema } from "../../city/schema/governance.ts";
import { hasAgreed, inLang, openValue, type PlanContext, textIn } from "../context.ts";
import { fact } from "../fact.ts";
import { formatCount, formatPercent, formatShare, reaching } from "../numbers.ts";
import { namedPartner } from "../owners.ts";
import type { ViewOf } from "../shape.ts";
import { type Holding, holdings, quorumPersons, totalVotes } from "../votes.ts";
import { consentWords, sectorWords } from "../words.ts";
import type { charterShape } from "./shape.ts";
import { factOr, joined, outOf, quantity, rhythm } from "./texts.ts";
import { largestOrganisation, largestSector, majorityRows, sectorRows } from "./shares.ts";
import { openWords, words } from "./words.ts";

type Steering = ViewOf<typeof charterShape>["steering"];

/** The steering group of the city file, else one of which nothing is known yet. */
export const steeringOf = ({ profile }: PlanContext): Body =>
  profile.governance.bodies.find(({ kind }) => kind === "steering-group") ?? bodySchema.parse({ id: "steering", kind: "steering-group" });

/** Where the steering group stands in the city file. */
export const steeringPath = (body: Body): string => `governance.bodies.${body.id}`;

/** Seats, votes, majorities and meetings of the steering group. */
export const steeringView = (ctx: PlanContext): Steering => {
  const body = steeringOf(ctx);
  const held = holdings(body, ctx.profile.partners);
  const path = steeringPath(body);
  return {
    ...seatsView(ctx, { body, held }),
    ...votingView(ctx, { body, held }),
    ...meetingsView(ctx, body),
    ...peopleView(ctx, { body, held }),
    chair: namedPartner(ctx, `${path}.chair`, { id: body.chair, label: openWords.chair }),
    deputy: namedPartner(ctx, `${path}.deputyChair`, { id: body.deputyChair, label: openWords.deputy }),
  };
};

interface Held {
  readonly body: Body;
  readonly held: readonly Holding[];
}

const seatsView = (ctx: PlanContext, { body, held }: Held) => {
  const path = `${steeringPath(body)}.seats`;
  const all = totalVotes(body);
  return {
    hasSeats: all > 0,
    openSeats: openValue(ctx, path, openWords.seats),
    seats: held.map((it) => seatRow(ctx, `${path}.${it.seat}`, it)),
    total: all > 0 ? fact(path, formatCount(all, ctx.lang)) : openValue(ctx, path, openWords.votes),
    sectors: sectorRows(ctx, path, held),
    largestSector: largestSector(ctx, path, held),
    largestOrganisation: largestOrganisation(ctx, path, held),
  };
};

const seatRow = (ctx: PlanContext, path: string, it: Holding): Steering["seats"][number] => ({
  sector: factOr(ctx, path, { text: it.sector && inLang(ctx, sectorWords[it.sector]), label: openWords.sector }),
  holder: it.under27 ? `${holder(ctx, path, it)}, ${inLang(ctx, words.under27)}` : holder(ctx, path, it),
  votes: fact(`${path}.votes`, formatCount(it.votes, ctx.lang)),
  state: fact(path, seatState(ctx, it)),
});

const holder = (ctx: PlanContext, path: string, { partner, byLot, vacant }: Holding): string => {
  if (partner && partner.status !== "idea") return fact(`${path}.partner`, partner.name);
  if (byLot) return fact(path, inLang(ctx, words.byLot));
  return vacant ? fact(path, inLang(ctx, words.vacant)) : openValue(ctx, path, openWords.holder);
};

const seatState = (ctx: PlanContext, { partner, byLot }: Holding): string => {
  if (partner && (hasAgreed(partner.status) || partner.status === "asked")) return inLang(ctx, consentWords[partner.status]);
  return inLang(ctx, byLot ? words.toDraw : words.toFill);
};

const votingView = (ctx: PlanContext, { body, held }: Held) => {
  const path = steeringPath(body);
  const all = totalVotes(body);
  const persons = quorumPersons(body);
  const sectors = body.quorum?.sectors ?? [];
  const votes = body.decision !== "advice" && body.decision !== "consent";
  const written = Math.floor(all / 2) + 1;
  return {
    quorum: persons === null ? openQuorum(ctx, body) : fact(`${path}.quorum`, outOf(persons, all, ctx.lang)),
    hasQuorumSectors: sectors.length > 0,
    quorumSectors: fact(`${path}.quorum.sectors`, joined(sectors.map((it) => inLang(ctx, sectorWords[it])), ctx.lang)),
    byConsensus: body.decision === "consensus-else-majority",
    byMajority: body.decision === "majority",
    byConsent: body.decision === "consent",
    byAdvice: body.decision === "advice",
    hasMajorities: all > 0,
    majorities: majorityRows(ctx, { path, held, present: votes ? persons : null, simple: votes }),
    written: all > 0 ? fact(`${path}.seats`, outOf(written, all, ctx.lang)) : openValue(ctx, `${path}.seats`, openWords.votes),
  };
};

/** A share that is known although the seats are not. */
const openQuorum = (ctx: PlanContext, body: Body): string => {
  const marker = openValue(ctx, `${steeringPath(body)}.quorum`, openWords.quorum);
  return body.quorum ? `${fact(`${steeringPath(body)}.quorum.share`, formatShare(body.quorum.share, ctx.lang))} ${marker}` : marker;
};

const meetingsView = (ctx: PlanContext, body: Body) => {
  const path = steeringPath(body);
  const { lang } = ctx;
  const days = (value: number | null) => (value === null ? null : quantity(value, "days", lang));
  const { meetsEveryWeeks: weeks, termMonths: term } = body;
  return {
    rhythm: factOr(ctx, `${path}.meetsEveryWeeks`, { text: weeks === null ? null : rhythm(weeks, "weeks", lang), label: openWords.rhythm }),
    notice: factOr(ctx, `${path}.noticeDays`, { text: days(body.noticeDays), label: openWords.notice }),
    minutes: factOr(ctx, `${path}.minutesDays`, { text: days(body.minutesDays), label: openWords.minutes }),
    term: factOr(ctx, `${path}.termMonths`, { text: term === null ? null : quantity(term, "months", lang), label: openWords.term }),
    isPublic: body.public,
  };
};

const peopleView = (ctx: PlanContext, { body, held }: Held) => {
  const path = steeringPath(body);
  const all = totalVotes(body);
  const sum = (of: readonly Holding[]) => of.reduce((total, { votes }) => total + votes, 0);
  const [young, lot] = [sum(held.filter((it) => it.under27)), sum(held.filter((it) => it.byLot))];
  const women = body.womenShare && all > 0 ? outOf(reaching(body.womenShare, all), all, ctx.lang) : null;
  const share = body.womenShare ? formatPercent(body.womenShare.of / body.womenShare.all, ctx.lang) : null;
  return {
    women: factOr(ctx, `${path}.womenShare`, { text: women ?? share, label: openWords.women }),
    hasYoung: young > 0,
    young: fact(`${path}.seats`, formatCount(young, ctx.lang)),
    hasLot: lot > 0,
    lot: fact(`${path}.seats`, formatCount(lot, ctx.lang)),
    guests: body.guests.map((it, at) => fact(`${path}.guests.${at}.role`, textIn(ctx.lang, it.role))),
  };
};
