import { type Holding, holdings, totalVotes } from "../../programme/votes.ts";
import { hasAgreed, inLang, openValue, type PlanContext, textFact } from "../context.ts";
import { fact } from "../fact.ts";
import { agreedPartner } from "../owners.ts";
import { sectorWords } from "../words.ts";
import { councilWords, labels } from "./labels.ts";

/** Topics with their owners, partners who agreed, and the steering group to be set up. */
export const peopleSection = (ctx: PlanContext) => {
  const { topics, partners, governance } = ctx.profile;
  const { councils } = governance.participation;
  const agreed = partners.filter(({ status, role, sector }) => hasAgreed(status) && role !== "funder" && sector !== "administration");
  return {
    topics: topics.map(({ id, question, owner }) => ({
      question: textFact(ctx, `topics.${id}.question`, { value: question, label: labels.owner }),
      owner:
        owner.role !== null && !hasAgreed(owner.status)
          ? fact(`topics.${id}.owner.status`, inLang(ctx, labels.unagreed))
          : textFact(ctx, `topics.${id}.owner.role`, { value: owner.role, label: labels.owner }),
    })),
    oneTopic: topics.length === 1,
    hasOwners: topics.some(({ owner }) => owner.role !== null && hasAgreed(owner.status)),
    topicOwner: openValue(ctx, "topics", labels.owner),
    hasPartners: agreed.length > 0,
    partnerNames: agreed.map(({ id, name }) => fact(`partners.${id}.name`, name)).join("; "),
    hasCouncils: councils.length > 0,
    councilNames: councils.map((it) => fact("governance.participation.councils", inLang(ctx, councilWords[it]))).join("; "),
    ...steeringSection(ctx),
  };
};

const steeringSection = (ctx: PlanContext) => {
  const body = ctx.profile.governance.bodies.find(({ kind }) => kind === "steering-group");
  const path = `governance.bodies.${body?.id ?? "steering"}`;
  const held = body ? holdings(body, ctx.profile.partners) : [];
  return {
    hasSteering: held.length > 0,
    steering: {
      votes: body && held.length > 0 ? fact(`${path}.seats`, String(totalVotes(body))) : openValue(ctx, `${path}.seats`, labels.votes),
      chair: agreedPartner(ctx, `${path}.chair`, { id: body?.chair, label: labels.chair }),
      seats: held.map((it) => ({ who: seatName(ctx, path, it), votes: fact(`${path}.seats`, String(it.votes)) })),
    },
  };
};

/** Who agreed by name; any other seat by its sector. */
const seatName = (ctx: PlanContext, path: string, { partner, sector, byLot }: Holding): string => {
  if (partner && hasAgreed(partner.status)) return fact(`${path}.seats`, partner.name);
  const group = sector ? inLang(ctx, sectorWords[sector]) : inLang(ctx, labels.seat);
  const named = group.slice(0, 1).toUpperCase() + group.slice(1);
  return fact(`${path}.seats`, `${named} (${inLang(ctx, byLot ? labels.byLot : labels.seat)})`);
};
