import * as z from "zod";
import { checkKeys, commonRoles, levels, personalData } from "./format.ts";

/**
 * Tasks every format begins with: `share` of the format's ideal lead time (1 = its first day, rounded up to weeks), the role
 * that does them, and working days of one person (estimates).
 */
export const firstTasks = [
  { id: "agreement", share: 1, owner: "office", effort: 1 },
  { id: "date-check", share: 1, owner: "office", effort: 0.3 },
  { id: "budget-line", share: 0.9, owner: "office", effort: 0.5 },
  { id: "privacy-check", share: 0.7, owner: "privacy", effort: 1 },
  { id: "access-contact", share: 0.7, owner: "inclusion", effort: 0.5 },
  { id: "register-entry", share: 0.5, owner: "documentation", effort: 0.3 },
] as const;

/** Tasks every format ends with; which day each falls on is worked out in plan/playbook/after.ts. */
export const lastTasks = [
  { id: "thanks", owner: "lead", effort: 0.3 },
  { id: "protocol", owner: "documentation", effort: 1 },
  { id: "debrief", owner: "facilitation", effort: 0.5 },
  { id: "result-page", owner: "documentation", effort: 1 },
  { id: "interim", owner: "taker", effort: 0.5 },
  { id: "paper", owner: "office", effort: 2 },
  { id: "decision", owner: "taker", effort: 0.3 },
  { id: "final", owner: "taker", effort: 1 },
  { id: "status", owner: "office", effort: 0.5 },
  { id: "deletion", owner: "privacy", effort: 0.3 },
  { id: "half-year", owner: "office", effort: 0.3 },
  { id: "year", owner: "evaluation", effort: 1 },
] as const;

export const preconditionKeys = ["solvable", "influence", "leadership", "resources", "time"] as const;
export const prerequisiteKeys = ["data", "operator", "followUp"] as const;
const prose = z.string().min(1);
const taskWords = z.strictObject({ do: prose, proof: prose, slip: prose.optional() });
const mail = z.strictObject({ subject: prose, body: z.array(prose).min(1), plain: z.array(prose).min(1) });
const task = <const T extends readonly { readonly id: string }[]>(tasks: T) =>
  z.record(z.enum(tasks.map(({ id }) => id) as unknown as { [K in keyof T]: T[K]["id"] }), taskWords);

/** Where a remark holds: `any` is good practice and cites no law. */
export const places = ["any", "EU", "DE", "DE-NW"] as const;
const remark = z.strictObject({
  where: z.enum(places),
  text: prose,
  source: z.url({ protocol: /^https?$/ }).optional(),
  /** Left out where the format's own lines hold this. */
  unless: prose.optional(),
});

/** `common/<lang>.yaml`: the words that all playbooks share; texts may hold `{slot}`s (slots.ts). */
export const commonWordsSchema = z.strictObject({
  roles: z.record(z.enum(commonRoles), z.strictObject({ name: prose, does: prose })),
  first: task(firstTasks),
  last: task(lastTasks),
  /** Questions before a format is chosen, and what to do where the answer is no. */
  preconditions: z.record(z.enum(preconditionKeys), z.strictObject({ ask: prose, otherwise: prose })),
  prerequisites: z.record(z.enum(prerequisiteKeys), z.strictObject({ ask: prose, otherwise: prose })),
  /** The accessibility core list. */
  access: z.array(prose).length(20),
  survey: z.strictObject({ items: z.array(prose).length(10), open: prose, statistics: prose, again: prose }),
  data: z.record(z.enum(personalData), prose),
  checks: z.record(z.enum(checkKeys), z.strictObject({ title: prose, remarks: z.array(remark).min(1) })),
  mails: z.strictObject({ confirmation: mail, week: mail, day: mail, thanks: mail, results: mail }),
  levels: z.record(z.enum(levels), z.strictObject({ name: prose, promise: prose })),
});

/** The shared words of one language. */
export type CommonWords = z.output<typeof commonWordsSchema>;
