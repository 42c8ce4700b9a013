import { hasAgreed, inLang, openValue, type PlanContext, textFact, textIn } from "../context.ts";
import { councilWords } from "../council-paper/labels.ts";
import { fact } from "../fact.ts";
import { namedPartner } from "../owners.ts";
import type { ViewOf } from "../shape.ts";
import { pending, pendingLabel } from "./pending.ts";
import type { charterShape } from "./shape.ts";
import { functionFact, joined, quantity } from "./texts.ts";
import { basisWords, licenceWords, openWords, words } from "./words.ts";

type View = ViewOf<typeof charterShape>;

/** Data protection: who, why, how long. */
export const privacyView = (ctx: PlanContext): View["privacy"] => {
  const { controller, basis, officer, retentionMonths, photos, minors } = ctx.profile.governance.dataProtection;
  const path = "governance.dataProtection";
  const kept = (data: keyof typeof retentionMonths) =>
    fact(`${path}.retentionMonths.${data}`, quantity(retentionMonths[data], "months", ctx.lang));
  return {
    controller: namedPartner(ctx, `${path}.controller`, { id: controller, label: pendingLabel(ctx, "toName") }),
    officer: functionFact(ctx, `${path}.officer`, { of: officer, label: pendingLabel(ctx, "toName") }),
    basis: fact(`${path}.basis`, inLang(ctx, basisWords[basis])),
    registration: kept("registration"),
    contacts: kept("contacts"),
    photos: kept("photos"),
    noPhotos: photos === "none",
    photosByConsent: photos === "consent",
    photosByNotice: photos === "notice-and-consent-for-portraits",
    minorsByParents: minors === "parents-consent" && photos !== "none",
  };
};

/** Groups to reach, support, councils and the people to turn to. */
export const inclusionView = (
  ctx: PlanContext,
): Pick<View, "hasGroups" | "groups" | "openGroups" | "support" | "access" | "hasCouncils" | "councils" | "conduct"> => {
  const { inclusion, accessibilityContact, participation } = ctx.profile.governance;
  return {
    hasGroups: inclusion.groups.length > 0,
    groups: groupRows(ctx),
    openGroups: pending(ctx, "governance.inclusion.groups", "toName"),
    support: supportView(ctx),
    access: functionFact(ctx, "governance.accessibilityContact", { of: accessibilityContact, label: pendingLabel(ctx, "toName") }),
    hasCouncils: participation.councils.length > 0,
    councils: fact(
      "governance.participation.councils",
      joined(
        participation.councils.map((it) => inLang(ctx, councilWords[it])),
        ctx.lang,
      ),
    ),
    conduct: conductText(ctx),
  };
};

const supportView = (ctx: PlanContext): View["support"] => {
  const { expenses, childcare } = ctx.profile.governance.inclusion;
  const path = "governance.inclusion";
  const decided = (field: string, value: boolean | null) =>
    value === null ? openValue(ctx, field, openWords.toDecide) : fact(field, inLang(ctx, value ? words.yes : words.no));
  return {
    isOpen: expenses === null && childcare === null,
    open: pending(ctx, path, "toAgree"),
    expenses: decided(`${path}.expenses`, expenses),
    childcare: decided(`${path}.childcare`, childcare),
  };
};

/** The two people to turn to; a marker where one or both are missing. */
const conductText = (ctx: PlanContext): string => {
  const path = "governance.conductContacts";
  const known = ctx.profile.governance.conductContacts.map((it, at) =>
    functionFact(ctx, `${path}.${at}`, { of: it, label: openWords.conduct }),
  );
  if (known.length === 0) return pending(ctx, path, "toName");
  return [...known, ...(known.length === 1 ? [openValue(ctx, path, openWords.secondConduct)] : [])].join("; ");
};

const groupRows = (ctx: PlanContext): View["groups"] =>
  ctx.profile.governance.inclusion.groups.map(({ id, who, via, measure }) => {
    const path = `governance.inclusion.groups.${id}`;
    return {
      who: fact(`${path}.who`, textIn(ctx.lang, who)),
      via: namedPartner(ctx, `${path}.via`, { id: via, label: openWords.via }),
      measure: textFact(ctx, `${path}.measure`, { value: measure, label: openWords.measure }),
    };
  });

/** Licences by the names people know. */
export const licenceView = (ctx: PlanContext): View["licence"] => {
  const { licence, participantsKeepRights } = ctx.profile.governance;
  const named = (work: keyof typeof licence) => {
    const known = licenceWords[licence[work].toUpperCase()];
    return fact(`governance.licence.${work}`, known ? inLang(ctx, known) : licence[work]);
  };
  return { keepRights: participantsKeepRights, texts: named("texts"), code: named("code"), data: named("data") };
};

/** Who watches whether the promises are kept; named only where it agreed. */
export const monitorText = (ctx: PlanContext): string => {
  const id = ctx.profile.governance.monitor?.partner;
  const found = ctx.profile.partners.find((it) => it.id === id);
  if (!found || !hasAgreed(found.status)) return openValue(ctx, "governance.monitor", openWords.monitor);
  return fact("governance.monitor.partner", found.name);
};
