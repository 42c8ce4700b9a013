import * as z from "zod";

/** `S31` or `S110b`: the keys of the pack's sources. */
export const sourceKeySchema = z.string().regex(/^S[1-9]\d{0,2}[a-z]?$/);

const sourceSchema = z.strictObject({
  /** What the page is, short, in both languages or one string where they agree; never a quotation. */
  title: z.union([z.string().min(1), z.strictObject({ de: z.string().min(1), en: z.string().min(1) })]),
  urls: z.array(z.url({ protocol: /^https?$/ })).min(1),
  /** Published from 2024 on by the city's unit that carries the project on, or about that unit's own work. */
  successor: z.boolean().default(false),
});

/** `sources.yaml`: key → page. */
export const sourcesSchema = z.record(sourceKeySchema, sourceSchema);

/** One public page that learnings, formats and examples cite by key. */
export type Source = z.output<typeof sourceSchema>;
export type Sources = z.output<typeof sourcesSchema>;
