import type { Text } from "../city/values.ts";
import type { Words } from "../language.ts";
import { hasAgreed, inLang, openValue, type PlanContext, textFact } from "./context.ts";
import { fact } from "./fact.ts";
import { firstAnswer, firstPublic } from "./run-order.ts";
import { asked, ownerLabels as labels } from "./words.ts";

/** Who can own a milestone or carry a risk, by what they are in the city file. */
export type OwnerKind =
  | "patron"
  | "unit"
  | "office"
  | "chair"
  | "controller"
  | "access"
  | "evaluator"
  | "successor"
  | "council"
  | "first-run"
  | "first-taker";

/** The function or organisation behind an owner, as a fact; its open marker where the city file names none. */
export const ownerFact = (ctx: PlanContext, kind: OwnerKind): string => owners[kind](ctx);

const owners: Readonly<Record<OwnerKind, (ctx: PlanContext) => string>> = {
  patron: (ctx) => role(ctx, "programme.patron.role", { value: ctx.profile.programme.patron?.role, label: labels.patron }),
  unit: (ctx) => role(ctx, "programme.office.unit", { value: ctx.profile.programme.office.unit, label: labels.unit }),
  office: (ctx) => role(ctx, "programme.office.lead.role", { value: ctx.profile.programme.office.lead?.role, label: labels.office }),
  chair: (ctx) => {
    const steering = ctx.profile.governance.bodies.find(({ kind }) => kind === "steering-group");
    const chair = namedPartner(ctx, `governance.bodies.${steering?.id ?? "steering"}.chair`, {
      id: steering?.chair ?? null,
      label: labels.chair,
    });
    return steering?.chair ? `${inLang(ctx, { de: "Vorsitz des Lenkungskreises", en: "Chair of the steering group" })} (${chair})` : chair;
  },
  controller: (ctx) =>
    namedPartner(ctx, "governance.dataProtection.controller", {
      id: ctx.profile.governance.dataProtection.controller,
      label: labels.controller,
    }),
  access: (ctx) =>
    role(ctx, "governance.accessibilityContact.role", { value: ctx.profile.governance.accessibilityContact?.role, label: labels.access }),
  evaluator: (ctx) => namedPartner(ctx, "evaluation.evaluator", { id: ctx.profile.evaluation.evaluator, label: labels.evaluator }),
  successor: (ctx) => {
    const next = ctx.profile.programme.successor;
    if (next?.unit) return textFact(ctx, "programme.successor.unit", { value: next.unit, label: labels.successor });
    return namedPartner(ctx, "programme.successor.partner", { id: next?.partner ?? null, label: labels.successor });
  },
  council: (ctx) =>
    bodyFact(ctx, "governance.continuationDecision.body", { id: ctx.profile.governance.continuationDecision?.body, label: labels.council }),
  "first-run": (ctx) => {
    const run = firstPublic(ctx)?.run;
    return namedPartner(ctx, run ? `runs.${run.id}.lead` : "runs", { id: run?.lead ?? null, label: labels.lead });
  },
  "first-taker": (ctx) => {
    const run = firstAnswer(ctx)?.run ?? ctx.profile.runs[0];
    return textFact(ctx, run ? `runs.${run.id}.decision.taker` : "runs", { value: run?.decision.taker, label: labels.taker });
  },
};

interface Named {
  readonly id: string | null | undefined;
  readonly label: Words;
}

const role = (ctx: PlanContext, path: string, value: { readonly value: Text | null | undefined; readonly label: Words }): string =>
  textFact(ctx, path, value);

/** A partner's name where it has agreed, with "(angefragt)" where it was asked; an open marker for a mere idea. */
export const namedPartner = (ctx: PlanContext, path: string, { id, label }: Named): string => {
  const found = ctx.profile.partners.find((it) => it.id === id);
  if (found === undefined || found.status === "idea") return openValue(ctx, path, label);
  return hasAgreed(found.status) ? fact(path, found.name) : `${fact(path, found.name)} (${inLang(ctx, asked)})`;
};

/** A partner's name only where it has agreed, as papers for the council need it. */
export const agreedPartner = (ctx: PlanContext, path: string, { id, label }: Named): string => {
  const found = ctx.profile.partners.find((it) => it.id === id);
  return found !== undefined && hasAgreed(found.status) ? fact(path, found.name) : openValue(ctx, path, label);
};

/** The name of a council body. */
export const bodyFact = (ctx: PlanContext, path: string, { id, label }: Named): string => {
  const body = ctx.profile.council.bodies.find((it) => it.id === id);
  return textFact(ctx, path, { value: body?.name, label });
};
