import * as z from "zod";
import { isPlainDate } from "../calendar/plain-date.ts";
import { isPlainTime } from "../calendar/times.ts";

const noControl = (text: string): boolean => !/[\p{Co}\u0000-\u0008\u000B\u000C\u000E-\u001F]/u.test(text);

/** A line or paragraph of text, at most 5,000 characters, without control or private-use characters. */
export const line = z.string().trim().min(1).max(5000).refine(noControl, { params: { kind: "control" } });

/** A text in one or more languages. `lead` is what stands in for a language that is missing. */
export interface Text {
  readonly byLang: Readonly<Record<string, string>>;
  readonly lead: string;
}

/** Input: a string (the leading language), or a map by language. */
export const text = z
  .union([line, z.strictObject({ de: line.optional(), en: line.optional() }).refine((it) => it.de !== undefined || it.en !== undefined, { params: { kind: "empty-text" } })])
  .transform((value): Text => (typeof value === "string" ? { byLang: {}, lead: value } : { byLang: value as Record<string, string>, lead: Object.values(value)[0] ?? "" }));

/** `mobility-hack`: starts with a letter, at most 41 characters. */
export const slug = z.string().regex(/^[a-z][a-z0-9-]{0,40}$/);

/** `2027-03-01`, a day that exists. */
export const date = z.string().refine(isPlainDate, { params: { kind: "date" } });

/** `17:30` in the city's time zone. */
export const time = z.string().refine(isPlainTime, { params: { kind: "time" } });

export const span = z.strictObject({ from: date, to: date }).refine((it) => it.from <= it.to, { params: { kind: "order" } });

/** Whole units of the file's currency. */
export const money = z.number().int().min(0).max(10_000_000_000);

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
export const share = z
  .union([z.number().min(0).max(1), z.string().regex(/^\d{1,4}\/[1-9]\d{0,3}$/)])
  .transform(toShare)
  .refine((it) => it.of <= it.all, { params: { kind: "share" } });

export const url = z.url({ protocol: /^https?$/ }).max(500);
export const email = z.email().max(200);
export const colour = z.string().regex(/^#[0-9a-fA-F]{6}$/);
