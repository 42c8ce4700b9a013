import type { Body } from "../../city/schema/index.ts";
import { totalVotes } from "../../programme/votes.ts";
import { inLang, type PlanContext, textFact, textIn } from "../context.ts";
import { fact } from "../fact.ts";
import { bodyFact, namedPartner } from "../owners.ts";
import type { ViewOf } from "../shape.ts";
import { bodyKindWords } from "../words.ts";
import { pending, pendingLabel } from "./pending.ts";
import type { charterShape } from "./shape.ts";
import { steeringOf } from "./steering.ts";
import { dateOr, factOr, quantity, rhythm } from "./texts.ts";
import { decisionWords, openWords, words } from "./words.ts";

type View = ViewOf<typeof charterShape>;

/** The bodies beside the steering group. */
export const bodyRows = (ctx: PlanContext): View["bodies"] => {
  const steering = steeringOf(ctx);
  return ctx.profile.governance.bodies.filter(({ id }) => id !== steering.id).map((it) => bodyRow(ctx, it));
};

const bodyRow = (ctx: PlanContext, body: Body): View["bodies"][number] => {
  const path = `governance.bodies.${body.id}`;
  const { meetsEveryWeeks: weeks, termMonths: term } = body;
  return {
    name: body.name ? fact(`${path}.name`, textIn(ctx.lang, body.name)) : fact(`${path}.kind`, inLang(ctx, bodyKindWords[body.kind])),
    members: membersText(ctx, path, body),
    rhythm: factOr(ctx, `${path}.meetsEveryWeeks`, {
      text: weeks === null ? null : rhythm(weeks, "weeks", ctx.lang),
      label: openWords.rhythm,
    }),
    decision: fact(`${path}.decision`, inLang(ctx, decisionWords[body.decision])),
    term: factOr(ctx, `${path}.termMonths`, { text: term === null ? null : quantity(term, "months", ctx.lang), label: openWords.term }),
  };
};

const membersText = (ctx: PlanContext, path: string, body: Body): string => {
  const roles = body.members.map(({ role }, at) => fact(`${path}.members.${at}.role`, textIn(ctx.lang, role)));
  if (roles.length > 0) return roles.join("; ");
  const seats = totalVotes(body);
  return factOr(ctx, `${path}.members`, { text: seats > 0 ? `${seats} ${inLang(ctx, words.seats)}` : null, label: openWords.members });
};

/** The innovation office: who leads it, where it stands, when it opens. */
export const officeView = (ctx: PlanContext): View["office"] => {
  const { lead, unit, staff, place, opens } = ctx.profile.programme.office;
  const path = "programme.office";
  const posts = staff === null ? null : String(staff).replace(".", ctx.lang === "de" ? "," : ".");
  return {
    lead: textFact(ctx, `${path}.lead.role`, { value: lead?.role, label: pendingLabel(ctx, "toName") }),
    unit: textFact(ctx, `${path}.unit`, { value: unit, label: openWords.unit }),
    staff: factOr(ctx, `${path}.staff`, { text: posts, label: openWords.staff }),
    place: textFact(ctx, `${path}.place`, { value: place, label: openWords.place }),
    opens: dateOr(ctx, `${path}.opens`, { on: opens, label: openWords.opens }),
  };
};

/** The council's report: to whom, how often, by whom. */
export const reportsView = (ctx: PlanContext): Pick<View, "hasReports" | "reports"> => {
  const { reports } = ctx.profile.council;
  const path = "council.reports";
  if (!reports) return { hasReports: false, reports: { body: pending(ctx, path, "toAgree"), rhythm: "", by: "" } };
  return {
    hasReports: true,
    reports: {
      body: bodyFact(ctx, `${path}.body`, { id: reports.body, label: openWords.council }),
      rhythm: fact(`${path}.everyMonths`, rhythm(reports.everyMonths, "months", ctx.lang)),
      by: textFact(ctx, `${path}.by`, { value: reports.by, label: openWords.reporter }),
    },
  };
};

/** Who stands in the table of responsibilities: by name where the city file says so, else by function. */
export const responsibleView = (ctx: PlanContext): View["responsible"] => {
  const { office } = ctx.profile.programme;
  const council = decidingBody(ctx);
  const body = bodyOf(ctx, ctx.profile.governance.continuationDecision?.body) ?? council;
  const named = (it: CouncilBody | null) =>
    it ? fact(`council.bodies.${it.id}.name`, textIn(ctx.lang, it.name)) : inLang(ctx, words.competent);
  return {
    lead: office.lead?.role ? fact("programme.office.lead.role", textIn(ctx.lang, office.lead.role)) : inLang(ctx, words.lead),
    council: named(council),
    continuation: named(body),
  };
};

type CouncilBody = PlanContext["profile"]["council"]["bodies"][number];

const bodyOf = ({ profile }: PlanContext, id: string | undefined): CouncilBody | null =>
  profile.council.bodies.find((it) => it.id === id) ?? null;

const decidingBody = ({ profile }: PlanContext): CouncilBody | null =>
  profile.council.bodies.find(({ role }) => role === "decides") ?? null;

/** The body that decides on the city's money and powers. */
export const councilText = (ctx: PlanContext): string => {
  const body = decidingBody(ctx);
  return textFact(ctx, `council.bodies.${body?.id ?? ""}`, { value: body?.name, label: openWords.council });
};

/** Who carries the programme on. */
export const successorView = (ctx: PlanContext): View["successor"] => {
  const next = ctx.profile.programme.successor;
  const path = "programme.successor";
  return {
    unit: next?.unit
      ? fact(`${path}.unit`, textIn(ctx.lang, next.unit))
      : namedPartner(ctx, `${path}.partner`, { id: next?.partner, label: pendingLabel(ctx, "toName") }),
    hasPartner: Boolean(next?.unit && next.partner),
    partner: namedPartner(ctx, `${path}.partner`, { id: next?.partner, label: pendingLabel(ctx, "toName") }),
    from: dateOr(ctx, `${path}.involvedFrom`, { on: next?.involvedFrom, label: openWords.successorFrom }),
  };
};
