import { isPlainList, type Plain, plainAt } from "./plain.ts";

/** What a reference may name. */
export type Target = "partner" | "topic" | "council-body";

/** The list a target's ids stand in. */
export const homes: Readonly<Record<Target, string>> = { partner: "partners", topic: "topics", "council-body": "council.bodies" };

/** Every field that names an entry of another list; `*` is any entry. A new field that does so gets a line here. */
export const references: readonly (readonly [path: string, target: Target])[] = [
  ["programme.patron.partner", "partner"],
  ["programme.office.lead.partner", "partner"],
  ["programme.successor.partner", "partner"],
  ["programme.partnerCities.*.topic", "topic"],
  ["council.reports.body", "council-body"],
  ["governance.continuationDecision.body", "council-body"],
  ["governance.dataProtection.controller", "partner"],
  ["governance.dataProtection.officer.partner", "partner"],
  ["governance.conductContacts.*.partner", "partner"],
  ["governance.accessibilityContact.partner", "partner"],
  ["governance.answers.partner", "partner"],
  ["governance.monitor.partner", "partner"],
  ["governance.bodies.*.seats.*.partner", "partner"],
  ["governance.bodies.*.members.*.partner", "partner"],
  ["governance.bodies.*.guests.*.partner", "partner"],
  ["governance.bodies.*.chair", "partner"],
  ["governance.bodies.*.deputyChair", "partner"],
  ["governance.inclusion.groups.*.via", "partner"],
  ["topics.*.owner.partner", "partner"],
  ["topics.*.partners.*", "partner"],
  ["runs.*.topic", "topic"],
  ["runs.*.topic.*", "topic"],
  ["runs.*.lead", "partner"],
  ["runs.*.controller", "partner"],
  ["runs.*.decision.partner", "partner"],
  ["runs.*.decision.body", "council-body"],
  ["runs.*.handover.to", "partner"],
  ["budget.sources.*.partner", "partner"],
  ["evaluation.evaluator", "partner"],
  ["evaluation.indicators.*.owner", "partner"],
];

/** Lists whose entries have ids, each id once. */
export const idLists = [
  "partners",
  "topics",
  "runs",
  "council.bodies",
  "governance.bodies",
  "governance.inclusion.groups",
  "programme.goals",
  "evaluation.indicators",
] as const;

export interface Found {
  readonly steps: readonly string[];
  readonly value: string;
}

/** Texts at every place a pattern fits; what is no text is passed over. */
export const textsAt = (facts: Plain, pattern: string): readonly Found[] => walk(facts, pattern.split("."), []);

const walk = (value: Plain | undefined, pattern: readonly string[], steps: readonly string[]): readonly Found[] => {
  const [step, ...rest] = pattern;
  if (step === undefined) return typeof value === "string" ? [{ steps, value }] : [];
  if (step === "*") return isPlainList(value) ? value.flatMap((each, index) => walk(each, rest, [...steps, String(index)])) : [];
  return walk(plainAt(value, step), rest, [...steps, step]);
};
