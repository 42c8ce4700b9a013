import * as z from "zod";
import { isPlainDate } from "../calendar/plain-date.ts";
import { isPlainTime } from "../calendar/times.ts";
import { field } from "./field.ts";

/** Kinds of value that messages and the JSON Schema explain in words of their own (allowed.ts). */
export type ValueKind =
  | "text"
  | "slug"
  | "date"
  | "time"
  | "money"
  | "share"
  | "url"
  | "email"
  | "colour"
  | "country"
  | "region"
  | "currency"
  | "year"
  | "milestone";

/** The kind of a schema; copies and checks added later inherit it. */
export const valueKinds = z.registry<{ readonly kind: ValueKind }>();

const kind = <T extends z.ZodType>(name: ValueKind, schema: T): T => {
  valueKinds.add(schema, { kind: name });
  return schema;
};

const noControl = (text: string): boolean => !/\p{Co}|(?![\t\n\r])\p{Cc}/u.test(text);

/** A line or paragraph of text, at most 5,000 characters, without control or private-use characters. */
export const line = z
  .string()
  .trim()
  .min(1)
  .max(5000)
  .refine(noControl, { params: { kind: "control" } });

/** A text in one or more languages. `lead` is what stands in for a language that is missing. */
export interface Text {
  readonly byLang: Readonly<Record<string, string>>;
  readonly lead: string;
}

/** Input: a string (the leading language), or a map by language. */
export const text = kind(
  "text",
  z
    .union([
      line,
      z
        .strictObject({
          de: field(line.optional(), "deutscher Text", "German text"),
          en: field(line.optional(), "englischer Text", "English text"),
        })
        .refine((it) => it.de !== undefined || it.en !== undefined, { params: { kind: "empty-text" } }),
    ])
    .transform(
      (value): Text =>
        typeof value === "string"
          ? { byLang: {}, lead: value }
          : { byLang: value as Record<string, string>, lead: Object.values(value)[0] ?? "" },
    ),
);

/** `mobility-hack`: starts with a letter, at most 41 characters. */
export const slug = kind("slug", z.string().regex(/^[a-z][a-z0-9-]{0,40}$/));

/** `2027-03-01`, a day that exists. */
export const date = kind("date", z.string().refine(isPlainDate, { params: { kind: "date" } }));

/** `17:30` in the city's time zone. */
export const time = kind("time", z.string().refine(isPlainTime, { params: { kind: "time" } }));

/** Does the first day stand before the last, or is it the same? */
export const inOrder = (it: { readonly from: string; readonly to: string }): boolean => it.from <= it.to;

/** First and last day, both included. */
export const span = z
  .strictObject({ from: field(date, "von", "from"), to: field(date, "bis", "to") })
  .refine(inOrder, { params: { kind: "order" } });

/** Whole units of the file's currency. */
export const money = kind("money", z.number().int().min(0).max(10_000_000_000));

export const count = z.number().int().min(0).max(100_000_000);

/** A share as a fraction, so that shares are compared exactly. */
export interface Share {
  readonly of: number;
  readonly all: number;
}

const toShare = (value: number | string): Share => {
  if (typeof value === "number") return { of: Math.round(value * 10_000), all: 10_000 };
  const [of, all] = value.split("/").map(Number);
  return { of: of ?? 0, all: all ?? 1 };
};

/** Input: 0…1, or a fraction `3/4`. */
export const share = kind(
  "share",
  z
    .union([z.number().min(0).max(1), z.string().regex(/^\d{1,4}\/[1-9]\d{0,3}$/)])
    .transform(toShare)
    .refine((it) => it.of <= it.all, { params: { kind: "share" } }),
);

export const url = kind("url", z.url({ protocol: /^https?$/ }).max(500));
export const email = kind("email", z.email().max(200));
export const colour = kind("colour", z.string().regex(/^#[0-9a-fA-F]{6}$/));
export const country = kind("country", z.string().regex(/^[A-Z]{2}$/));
export const region = kind("region", z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/));
export const currency = kind("currency", z.string().regex(/^[A-Z]{3}$/));
export const year = kind("year", z.string().regex(/^20\d\d$/));
export const milestoneKey = kind("milestone", z.string().regex(/^M\d\d$/));
