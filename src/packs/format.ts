import * as z from "zod";

/** Figures carry their evidence: "estimate", or keys of sources (`S31` of the pack, or a key of the format's own `sources`). */
const evidence = z.union([z.literal("estimate"), z.array(z.string()).min(1)]);
const id = z.string().regex(/^[a-z][a-z0-9-]{0,40}$/);
/** Levels of participation, from telling to sharing the decision. */
export const levels = ["inform", "consult", "co-create", "decide"] as const;
const level = z.enum(levels);
const conflict = z.enum(["low", "medium", "high"]);
const count = z.number().int().nonnegative();

/** Roles every format can count on; a format adds its own under `roles`. Their words stand in common/<lang>.yaml. */
export const commonRoles = [
  "lead",
  "office",
  "facilitation",
  "hosting",
  "documentation",
  "technology",
  "inclusion",
  "privacy",
  "press",
  "taker",
  "evaluation",
  "procurement",
] as const;

/** Personal data a format may collect; their words stand in common/<lang>.yaml. */
export const personalData = [
  "name",
  "email",
  "phone",
  "organisation",
  "age-group",
  "district",
  "access-needs",
  "diet",
  "photos",
  "video",
  "audio",
  "answers",
  "address",
] as const;

/** Shared remarks a format may need; their words stand in common/<lang>.yaml. */
export const checkKeys = [
  "procurement",
  "state-aid",
  "prizes",
  "ip",
  "insurance",
  "permit",
  "music",
  "food",
  "first-aid",
  "photos",
  "minors",
  "processor",
  "anonymity",
] as const;

/** A figure with a low and a high end. */
const range = z.strictObject({ low: z.number(), high: z.number(), evidence });

/** What a quantity is multiplied with. `crew` are the people who run the day; `heads` are participants and crew. */
export const perBases = ["person", "registered", "crew", "heads", "team", "table", "facilitator", "once"] as const;

const task = z.strictObject({
  id,
  /** Weeks before (negative) or after (positive) the first day; or… */
  weeks: z.number().int().min(-60).max(60).optional(),
  /** …working days after the last day (of each date, for a series). Exactly one of the two. */
  workdaysAfter: z.number().int().min(0).max(200).optional(),
  owner: z.string(),
  /** Working days of one person it takes. */
  effort: z.number().min(0.1).max(60),
  /** Tasks that must be done before it. */
  after: z.array(z.string()).default([]),
});

const block = z.strictObject({
  id,
  minutes: z.number().int().min(1).max(600),
  owner: z.string(),
  mode: z.enum(["plenary", "tables", "teams", "walk", "individual", "break", "setup"]),
  /** Shortened to these minutes when late; 0 = may be dropped; null = never cut. */
  cutTo: z.number().int().min(0).nullable(),
  /** Ids of materials used in it. */
  uses: z.array(z.string()).default([]),
});

const session = z.strictObject({
  id,
  /** 1-based day within one event (days of a hackathon, days since a survey opened). */
  day: z.number().int().min(1).default(1),
  /** 1-based date of a series; null = the same on every date. */
  date: z.number().int().min(1).nullable().default(null),
  /** Start; null = the run's own time. */
  start: z
    .string()
    .regex(/^\d\d:\d\d$/)
    .nullable()
    .default(null),
  /** Must equal the sum of its blocks' minutes. */
  minutes: z.number().int().min(15).max(960),
  blocks: z.array(block).min(3),
});

const material = z.strictObject({
  id,
  quantity: z.number().positive(),
  per: z.enum(perBases),
  /** For each day of the event or session of the run sheet; default once for all. */
  each: z.enum(["day", "session", "event"]).default("event"),
  evidence: evidence.default("estimate"),
});

const risk = z.strictObject({ id, probability: z.number().int().min(1).max(5), impact: z.number().int().min(1).max(5), owner: z.string() });

/** `formats/<id>/format.yaml`: everything about a format that is the same in every language. */
export const formatDataSchema = z.strictObject({
  id,
  version: z.string(),
  level,
  levels: z.array(level).min(1),
  polarisation: conflict,
  recruitment: z.enum(["open", "invited", "lot"]),
  /** Is an event that the public may attend (counts as "first public event"). */
  public: z.boolean(),
  /** Sizes of people in the room (or answers, for a survey) at one date. */
  size: z.strictObject({ min: count, ideal: count, max: count, evidence }),
  /** Numbers of days it is described for; the nearest variant is taken. */
  variants: z.array(z.strictObject({ days: z.number().int().min(1), sessions: z.array(session).min(1) })).min(1),
  /** Weeks from the first task to the day. */
  leadWeeks: z.strictObject({ min: count, ideal: count, max: count, evidence }),
  /** External cost in EUR without the city's own staff; per event (per date of a series where `costPer: date`). */
  cost: range,
  costPer: z.enum(["run", "date"]),
  /** People who run the day. */
  crew: range,
  /** Working days of all roles, from preparation to follow-up, for one run (one date where `costPer: date`). */
  staffDays: range,
  /** Present ÷ registered, 0…1. */
  showUp: z.strictObject({ rate: z.number().gt(0).max(1), evidence }),
  /** Registered ÷ invited, 0…1; null for formats without personal invitation. */
  acceptance: z.strictObject({ rate: z.number().gt(0).max(1), evidence }).nullable(),
  teamSize: z.number().int().min(1),
  tableSize: z.number().int().min(1),
  facilitatorPer: z.number().int().min(1),
  /** Roles beside the common ones. */
  roles: z.array(id).default([]),
  tasks: z.array(task).min(8),
  materials: z.array(material).min(5),
  risks: z.array(risk).min(5),
  /** Ids of indicators of the evaluation framework. */
  indicators: z.array(z.string()).min(2),
  learnings: z.array(z.string()).min(1),
  /** Personal data it collects. */
  data: z.array(z.enum(personalData)).min(1),
  /** Shared remarks that apply (their words stand in common/<lang>.yaml). */
  checks: z.array(z.enum(checkKeys)).min(1),
  /** Its own sources by key; S-keys of the pack's sources.yaml need no entry. */
  sources: z.record(z.string(), z.strictObject({ title: z.string(), url: z.string().nullable() })).default({}),
});

export type FormatData = z.output<typeof formatDataSchema>;
export type Session = FormatData["variants"][number]["sessions"][number];
