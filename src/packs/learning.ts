import * as z from "zod";
import { sourceKeySchema } from "./source.ts";

/** The five dimensions of an Open Innovation City, in the order of the studies. */
export const dimensions = ["governance", "ecosystem", "participation", "partnerships", "culture"] as const;
export const dimensionSchema = z.enum(dimensions);
export type Dimension = (typeof dimensions)[number];

/** `L-G1`: the letter is the dimension's (R for partnerships). */
const learningIdSchema = z.string().regex(/^L-[GEPRC][1-9]\d?$/);

const learningSchema = z.strictObject({
  id: learningIdSchema,
  dimension: dimensionSchema,
  /** `stated`: the source says it; `inferred`: our conclusion. Where both are mixed the weaker one stands, with a note. */
  status: z.enum(["stated", "inferred"]),
  /** Experience of the city's unit after 2023, not a finding of the project of 2019 to 2023. */
  successor: z.boolean().default(false),
  /** Keys of sources.yaml. */
  sources: z.array(sourceKeySchema).min(1),
});

const learningWordsSchema = z.strictObject({
  /** The advice, one sentence, our own wording. */
  text: z.string().min(1),
  /** What the status covers, or who said it; shown wherever the status is shown. */
  note: z.string().min(1).optional(),
});

/** `learnings/learnings.yaml`, in the order in which lists show them. */
export const learningsSchema = z.array(learningSchema).min(1);

/** `learnings/<lang>.yaml`: words by learning id. */
export const learningsWordsSchema = z.record(learningIdSchema, learningWordsSchema);

/** A sourced statement from Bielefeld with its status. */
export type Learning = z.output<typeof learningSchema>;
export type LearningWords = z.output<typeof learningWordsSchema>;
