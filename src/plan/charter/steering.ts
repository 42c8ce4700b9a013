import { body as bodySchema } from "../../city/schema/governance.ts";
import type { Body } from "../../city/schema/index.ts";
import { reaching } from "../../programme/shares.ts";
import { type Holding, holdings, quorumPersons, totalVotes } from "../../programme/votes.ts";
import { inLang, openValue, type PlanContext, textIn } from "../context.ts";
import { fact } from "../fact.ts";
import { formatCount, formatPercent, formatShare } from "../numbers.ts";
import { namedPartner } from "../owners.ts";
import type { ViewOf } from "../shape.ts";
import { sectorWords } from "../words.ts";
import { pending } from "./pending.ts";
import type { charterShape } from "./shape.ts";
import { largestOrganisation, largestSector, majorityRows, seatRows } from "./shares.ts";
import { factOr, joined, outOf, quantity, rhythm } from "./texts.ts";
import { openWords, words } from "./words.ts";

type Steering = ViewOf<typeof charterShape>["steering"];

const named = ({ profile }: PlanContext): Body | undefined => profile.governance.bodies.find(({ kind }) => kind === "steering-group");

/** The steering group of the city file, else one of which nothing is known yet. */
export const steeringOf = (ctx: PlanContext): Body => named(ctx) ?? bodySchema.parse({ id: "steering", kind: "steering-group" });

/** Seats, votes, majorities and meetings of the steering group. */
export const steeringView = (ctx: PlanContext): Steering => {
  const body = steeringOf(ctx);
  const held = holdings(body, ctx.profile.partners);
  const path = `governance.bodies.${body.id}`;
  return {
    isKnown: named(ctx) !== undefined,
    notKnown: pending(ctx, path, "toAgree"),
    ...seatsView(ctx, path, held),
    ...votingView(ctx, path, { body, held }),
    ...meetingsView(ctx, path, body),
    ...peopleView(ctx, path, body),
    chair: namedPartner(ctx, `${path}.chair`, { id: body.chair, label: openWords.chair }),
    deputy: namedPartner(ctx, `${path}.deputyChair`, { id: body.deputyChair, label: openWords.deputy }),
  };
};

interface Held {
  readonly body: Body;
  readonly held: readonly Holding[];
}

const seatsView = (ctx: PlanContext, steering: string, held: readonly Holding[]) => {
  const path = `${steering}.seats`;
  const all = held.reduce((sum, { votes }) => sum + votes, 0);
  return {
    hasSeats: all > 0,
    openSeats: pending(ctx, path, "toAgree"),
    seats: seatRows(ctx, path, held),
    total: all > 0 ? fact(path, formatCount(all, ctx.lang)) : openValue(ctx, path, openWords.votes),
    largestSector: largestSector(ctx, path, held),
    largestOrganisation: largestOrganisation(ctx, path, held),
  };
};

const votingView = (ctx: PlanContext, path: string, { body, held }: Held) => {
  const persons = quorumPersons(body);
  const sectors = body.quorum?.sectors ?? [];
  const votes = body.decision !== "advice" && body.decision !== "consent";
  const names = sectors.map((it) => inLang(ctx, sectorWords[it]));
  return {
    quorum: persons === null ? openQuorum(ctx, path, body) : fact(`${path}.quorum`, outOf(persons, totalVotes(body), ctx.lang)),
    hasQuorumSectors: sectors.length > 0,
    quorumSectors: fact(`${path}.quorum.sectors`, joined(names, ctx.lang)),
    byConsensus: body.decision === "consensus-else-majority",
    byMajority: body.decision === "majority",
    byConsent: body.decision === "consent",
    byAdvice: body.decision === "advice",
    majorities: majorityRows(ctx, { path, held, present: persons, votes }),
  };
};

/** A share of the members that is known although the seats are not. */
const openQuorum = (ctx: PlanContext, path: string, { quorum }: Body): string => {
  if (!quorum) return pending(ctx, `${path}.quorum`, "toAgree");
  const share = fact(`${path}.quorum.share`, formatShare(quorum.share, ctx.lang));
  return `${share} ${inLang(ctx, words.ofMembers)} (${openValue(ctx, `${path}.seats`, openWords.votes)})`;
};

const meetingsView = (ctx: PlanContext, path: string, body: Body) => {
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

const peopleView = (ctx: PlanContext, path: string, body: Body) => {
  const all = totalVotes(body);
  const women = body.womenShare && all > 0 ? outOf(reaching(body.womenShare, all), all, ctx.lang) : null;
  const share = body.womenShare ? formatPercent(body.womenShare.of / body.womenShare.all, ctx.lang) : null;
  const guests = body.guests.map((it, at) => fact(`${path}.guests.${at}.role`, textIn(ctx.lang, it.role)));
  return {
    women: factOr(ctx, `${path}.womenShare`, { text: women ?? share, label: openWords.women }),
    hasGuests: guests.length > 0,
    guests: guests.join("; "),
  };
};
