import { hasAgreed, inLang, openValue, type PlanContext, textFact, textIn } from "../context.ts";
import { fact } from "../fact.ts";
import { namedPartner } from "../owners.ts";
import type { ViewOf } from "../shape.ts";
import type { charterShape } from "./shape.ts";
import { functionFact, joined, quantity } from "./texts.ts";
import { basisWords, councilWords, licenceWords, openWords, words } from "./words.ts";

type View = ViewOf<typeof charterShape>;

/** Data protection: who, why, how long. */
export const privacyView = (ctx: PlanContext): View["privacy"] => {
  const { controller, basis, officer, retentionMonths, photos, minors } = ctx.profile.governance.dataProtection;
  const path = "governance.dataProtection";
  const kept = (data: keyof typeof retentionMonths) => fact(`${path}.retentionMonths.${data}`, quantity(retentionMonths[data], "months", ctx.lang));
  return {
    controller: namedPartner(ctx, `${path}.controller`, { id: controller, label: openWords.controller }),
    officer: functionFact(ctx, `${path}.officer`, { of: officer, label: openWords.officer }),
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
): Pick<View, "hasGroups" | "groups" | "openGroups" | "support" | "access" | "hasCouncils" | "councils" | "conduct" | "openConduct"> => {
  const { inclusion, accessibilityContact, participation, conductContacts } = ctx.profile.governance;
  const decided = (path: string, value: boolean | null) =>
    value === null ? openValue(ctx, path, openWords.expenses) : fact(path, inLang(ctx, value ? words.yes : words.no));
  return {
    hasGroups: inclusion.groups.length > 0,
    groups: groupRows(ctx),
    openGroups: openValue(ctx, "governance.inclusion.groups", openWords.groups),
    support: {
      expenses: decided("governance.inclusion.expenses", inclusion.expenses),
      childcare: decided("governance.inclusion.childcare", inclusion.childcare),
    },
    access: functionFact(ctx, "governance.accessibilityContact", { of: accessibilityContact, label: openWords.access }),
    hasCouncils: participation.councils.length > 0,
    councils: fact("governance.participation.councils", joined(participation.councils.map((it) => inLang(ctx, councilWords[it])), ctx.lang)),
    conduct: conductContacts.map((it, at) => functionFact(ctx, `governance.conductContacts.${at}`, { of: it, label: openWords.conduct })),
    openConduct: openValue(ctx, "governance.conductContacts", openWords.conduct),
  };
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
