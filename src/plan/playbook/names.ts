import type { CityProfile } from "../../city/schema/index.ts";
import type { CommonWords } from "../../packs/common.ts";
import { commonRoles } from "../../packs/format.ts";
import { type PlanContext, textFact } from "../context.ts";
import { fact, prose } from "../fact.ts";
import { namedPartner } from "../owners.ts";
import { at, packText, type RunFacts } from "./run-facts.ts";
import { openWords } from "./words.ts";

/** Titles of the run's topics; a topic without a title is called by its question. */
export const topicNames = (facts: RunFacts): string => {
  const { ctx } = facts;
  return topicsOf(facts)
    .map((topic) =>
      textFact(ctx, `topics.${topic.id}.${topic.title ? "title" : "question"}`, {
        value: topic.title ?? topic.question,
        label: openWords.topic,
      }),
    )
    .join(", ");
};

/** The run's topics in its own order. */
export const topicsOf = ({ ctx, run }: RunFacts) => run.topic.flatMap((id) => ctx.profile.topics.filter((it) => it.id === id));

/** Function and public mailbox of the accessibility contact. */
export const accessContact = (ctx: PlanContext): string => {
  const contact = ctx.profile.governance.accessibilityContact;
  return reached(ctx, "governance.accessibilityContact", contact);
};

/** Functions and public mailboxes of those to turn to in trouble. */
export const conductContacts = (ctx: PlanContext): string =>
  ctx.profile.governance.conductContacts.map((contact, index) => reached(ctx, `governance.conductContacts.${index}`, contact)).join("; ");

const reached = (ctx: PlanContext, path: string, contact: CityProfile["governance"]["accessibilityContact"]): string => {
  const role = textFact(ctx, `${path}.role`, { value: contact?.role, label: openWords.accessContact });
  const mailbox = contact?.publicContact?.email ?? contact?.publicContact?.phone;
  return mailbox ? `${role} (${fact(`${path}.publicContact`, mailbox)})` : role;
};

type CommonRole = keyof CommonWords["roles"];

const isCommon = (role: string): role is CommonRole => (commonRoles as readonly string[]).includes(role);

/** Name of a role, the format's own or a common one. */
export const roleName = (facts: RunFacts, role: string): string => {
  const own = facts.format.words.roles[role]?.name;
  if (own) return packText(facts, `roles.${role}.name`, own);
  return isCommon(role) ? prose(`common.roles.${role}`, facts.common.roles[role].name) : role;
};

/** What the role does: the format's word, else the common one. */
export const roleDuty = (facts: RunFacts, role: string): string => {
  const own = facts.format.words.roles[role]?.does;
  if (own) return packText(facts, `roles.${role}.does`, own);
  return isCommon(role) ? prose(`common.roles.${role}`, facts.common.roles[role].does) : "";
};

/** Who holds a role, as far as the city file says; null where somebody must still be named. */
export const roleHolder = (facts: RunFacts, role: string): string | null => {
  const { ctx, run } = facts;
  const { programme, governance, evaluation } = ctx.profile;
  const text = (path: string, value: Parameters<typeof textFact>[2]["value"]) =>
    value === null || value === undefined ? null : textFact(ctx, path, { value, label: openWords.lead });
  const partner = (path: string, id: string | null) => (id === null ? null : namedPartner(ctx, path, { id, label: openWords.lead }));
  switch (role) {
    case "lead":
      return partner(at(facts, "lead"), run.lead);
    case "office":
      return text("programme.office.lead.role", programme.office.lead?.role);
    case "taker":
      return text(at(facts, "decision.taker"), run.decision.taker);
    case "privacy":
      return text("governance.dataProtection.officer.role", governance.dataProtection.officer?.role);
    case "inclusion":
      return text("governance.accessibilityContact.role", governance.accessibilityContact?.role);
    case "series-owner":
      return partner(at(facts, "handover.to"), run.handover?.to ?? null);
    case "evaluation":
      return partner("evaluation.evaluator", evaluation.evaluator);
    default:
      return null;
  }
};

/** Role and, where known, who holds it: `Federführung (Gründungszentrum Hafen)`. */
export const roleWithHolder = (facts: RunFacts, role: string): string => {
  const holder = roleHolder(facts, role);
  return holder === null ? roleName(facts, role) : `${roleName(facts, role)}: ${holder}`;
};
