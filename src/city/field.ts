import * as z from "zod";
import type { Words } from "../language.ts";

// One city is read in one run: zod's checks compiled for speed (with `new Function`) cost more than they save.
z.config({ jitless: true });

/** What a field of the city file says about itself; interview, JSON Schema, messages and open points are derived from it. */
export interface FieldWords {
  /** Name of the field in documents and open points ("Vorsitz des Lenkungskreises"). */
  readonly label: Words;
  readonly help?: Words;
  readonly example?: string;
  /** Left open, it becomes an open point. */
  readonly recommended?: boolean;
}

/** The words of every field, by its schema. */
export const fieldWords = z.registry<FieldWords>();

/** A copy of the schema with its words (a copy, for `line` or `slug` are many fields); call it last, for wrappers make a new schema. */
export const field = <T extends z.ZodType>(schema: T, de: string, en: string, more: Omit<FieldWords, "label"> = {}): T => {
  const own = schema.clone() as T;
  fieldWords.add(own, { label: { de, en }, ...more });
  return own;
};

const orNull = <T extends z.ZodType>(schema: T) =>
  schema
    .nullable()
    .optional()
    .transform((value): z.output<T> | null => (value ?? null) as z.output<T> | null);

/** A field that may be left open: null when absent, and an open point in the documents. */
export const open = <T extends z.ZodType>(schema: T, de: string, en: string, more: Omit<FieldWords, "label" | "recommended"> = {}) =>
  field(orNull(schema), de, en, { ...more, recommended: true });

/** A field that may be absent without anybody missing it: null when absent. */
export const optional = <T extends z.ZodType>(schema: T, de: string, en: string, more: Omit<FieldWords, "label" | "recommended"> = {}) =>
  field(orNull(schema), de, en, more);

/** A list that is empty when absent, and then an open point; at most 200 entries. */
export const openList = <T extends z.ZodType>(schema: T, de: string, en: string) =>
  field(z.array(schema).max(200).prefault([]), de, en, { recommended: true });

/** A list that is empty when absent; at most 200 entries. */
export const list = <T extends z.ZodType>(schema: T, de: string, en: string) => field(z.array(schema).max(200).prefault([]), de, en);
