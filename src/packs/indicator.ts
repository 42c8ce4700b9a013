import * as z from "zod";
import { dimensionSchema } from "./learning.ts";

/** `G1`: the letter is the dimension's (R for partnerships). */
const indicatorIdSchema = z.string().regex(/^[GEPRC][1-9]\d?$/);

const indicatorSchema = z
  .strictObject({
    id: indicatorIdSchema,
    dimension: dimensionSchema,
    /** share 0…1 · days · n a count · ratio a quotient · index 0…100 · score 1…5. */
    unit: z.enum(["share", "days", "n", "ratio", "index", "score"]),
    frequency: z.enum(["per-run", "quarterly", "half-yearly", "yearly"]),
    type: z.enum(["input", "process", "output", "outcome", "impact"]),
    direction: z.enum(["up", "down", "within"]),
    comparator: z.enum(["at-least", "at-most", "between", "rising"]),
    /** Starting value in the indicator's unit (a share of change where `measure` is change); null = none set. */
    target: z.number().nullable(),
    /** Top end where the comparator is `between`. */
    upper: z.number().nullable().default(null),
    /** `change`: against the year before or the first measurement (its `targetNote` says which). */
    measure: z.enum(["level", "change"]).default("level"),
    /** Where the target comes from: an estimate, or keys of the file's `sources`. */
    evidence: z.union([z.literal("estimate"), z.array(z.string()).min(1)]),
  })
  .refine((it) => (it.comparator === "between") === (it.upper !== null), {
    error: "upper stands with the comparator `between`, and only there",
  })
  .refine((it) => it.comparator !== "rising" || it.target === null, { error: "an indicator that shall rise has no target number" });

const indicatorWordsSchema = z.strictObject({
  name: z.string().min(1),
  formula: z.string().min(1),
  /** Where the figures come from. */
  source: z.string().min(1),
  /** What the figure does not say, one sentence. */
  caveat: z.string().min(1),
  /** What the target number alone cannot say. */
  targetNote: z.string().min(1).optional(),
});

/** `indicators.yaml`: the evaluation framework and the sources of its targets. */
export const indicatorsSchema = z.strictObject({
  sources: z.record(z.string(), z.strictObject({ title: z.string(), url: z.url({ protocol: /^https$/ }) })),
  indicators: z.array(indicatorSchema).min(1),
});

/** `indicators.<lang>.yaml`: words by indicator id. */
export const indicatorsWordsSchema = z.record(indicatorIdSchema, indicatorWordsSchema);

/** A measure of the evaluation framework, with a starting target. */
export type Indicator = z.output<typeof indicatorSchema>;
export type IndicatorWords = z.output<typeof indicatorWordsSchema>;
