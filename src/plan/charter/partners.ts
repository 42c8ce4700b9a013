import type { Partner } from "../../city/schema/index.ts";
import { consentWords, sectorWords } from "../../city/value-words.ts";
import { byCodeUnit } from "../../files.ts";
import { hasAgreed, inLang, openValue, type PlanContext, textIn } from "../context.ts";
import { fact } from "../fact.ts";
import { formatMoney } from "../numbers.ts";
import type { ViewOf } from "../shape.ts";
import { partnerRoleWords } from "../words.ts";
import { pending } from "./pending.ts";
import type { charterShape } from "./shape.ts";
import { capital, joined } from "./texts.ts";
import { openWords, words } from "./words.ts";

type View = ViewOf<typeof charterShape>;
type PartnerRow = View["partners"][number];

const roles: readonly Partner["role"][] = ["lead", "core", "associate", "supporter", "observer", "funder"];

/** Partners that agreed or were asked, by role, then by name; mere ideas are named nowhere. */
const named = ({ profile }: PlanContext): readonly Partner[] =>
  profile.partners
    .filter(({ status }) => status !== "idea")
    .sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role) || byCodeUnit(a.name, b.name));

/** Members, those who sign, those who were asked, and funders, who sign nothing here. */
export const partnersView = (
  ctx: PlanContext,
): Pick<
  View,
  | "partners"
  | "hasContributions"
  | "openContributions"
  | "signatories"
  | "hasAsked"
  | "asked"
  | "hasFunders"
  | "funders"
  | "partnersInBrief"
> => {
  const all = named(ctx);
  const agreed = all.filter(({ status }) => hasAgreed(status));
  const asked = all.filter(({ status, role }) => status === "asked" && role !== "funder");
  const funders = agreed.filter(({ role }) => role === "funder");
  const members = agreed.filter(({ role }) => role !== "funder");
  return {
    partners: all.map((it) => partnerRow(ctx, it)),
    hasContributions: members.some(({ contributes }) => contributes.length > 0),
    openContributions: pending(ctx, "partners", "toAgree"),
    signatories: members.map(({ id, name }) => fact(`partners.${id}.name`, name)),
    hasAsked: asked.length > 0,
    asked: names(ctx, asked),
    hasFunders: funders.length > 0,
    funders: names(ctx, funders),
    partnersInBrief: inBrief(ctx, members, asked),
  };
};

const names = (ctx: PlanContext, of: readonly Partner[]): string =>
  joined(
    of.map(({ id, name }) => fact(`partners.${id}.name`, name)),
    ctx.lang,
  );

const inBrief = (ctx: PlanContext, members: readonly Partner[], asked: readonly Partner[]): string => {
  const behind = asked.length > 0 ? [`${inLang(ctx, words.asked)}: ${names(ctx, asked)}`] : [];
  const all = [...(members.length > 0 ? [names(ctx, members)] : []), ...behind];
  return all.length > 0 ? all.join("; ") : openValue(ctx, "partners", openWords.partners);
};

const partnerRow = (ctx: PlanContext, it: Partner): PartnerRow => ({
  name: fact(`partners.${it.id}.name`, it.name),
  sector: fact(`partners.${it.id}.sector`, capital(inLang(ctx, sectorWords[it.sector]))),
  role: fact(`partners.${it.id}.role`, inLang(ctx, partnerRoleWords[it.role])),
  contributes: contributions(ctx, it),
  state: fact(`partners.${it.id}.status`, inLang(ctx, consentWords[it.status])),
});

/** What a partner gives, where it has agreed to give it. */
const contributions = (ctx: PlanContext, it: Partner): string => {
  const path = `partners.${it.id}.contributes`;
  if (!hasAgreed(it.status)) return inLang(ctx, words.toBeAgreed);
  if (it.contributes.length > 0) return it.contributes.map((each, at) => contribution(ctx, `${path}.${at}`, each)).join("; ");
  if (it.role === "funder") return inLang(ctx, words.seeMoney);
  return it.role === "observer" ? inLang(ctx, words.none) : openValue(ctx, path, openWords.contributes);
};

const contribution = (ctx: PlanContext, path: string, { what, value, per }: Partner["contributes"][number]): string => {
  const text = fact(`${path}.what`, textIn(ctx.lang, what));
  if (value === null) return text;
  const sum = fact(`${path}.value`, formatMoney(value, ctx.profile.budget.currency, ctx.lang));
  return per === null ? `${text} (${sum})` : `${text} (${sum} ${inLang(ctx, per === "year" ? words.perYear : words.perProgramme)})`;
};
