import * as z from "zod";
import { isPlainDate } from "../calendar/plain-date.ts";
import { isPlainTime } from "../calendar/times.ts";
import { optionMeant } from "./option-meant.ts";
import type { Plain } from "./plain.ts";
import { childShape, optionsOf, type Shape, typeOf } from "./shape.ts";
import type { ValueKind } from "./values.ts";

/** What was meant by a value that does not fit, as it would be written in the file; null where that is anybody's guess. */
export const guessFor = (value: Plain | undefined, shape: Shape): string | null => {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return null;
  const text = String(value);
  const byKind = shape.kind === null ? undefined : kindGuesses[shape.kind];
  if (byKind) return byKind(text);
  const type = typeOf(shape);
  if (type === "number") return fitting(guessNumber(text), shape);
  if (type === "enum") return optionMeant(text, optionsOf(shape));
  if (type === "object") return guessOwner(text, shape);
  if (type === "literal") return optionsOf(shape)[0] ?? null;
  if (type === "boolean") return guessBoolean(text);
  if (type === "array") return isContainer(childShape(shape, "0")) ? null : `[${text}]`;
  return isText(shape) && typeof value !== "string" ? JSON.stringify(text) : null;
};

/** The number, where it stays within the field's bounds. */
const fitting = (number: string | null, { schema }: Shape): string | null =>
  number !== null && z.safeParse(schema, Number(number)).success ? number : null;

type Guess = (text: string) => string | null;

const isContainer = (shape: Shape | null): boolean => shape === null || ["object", "array", "record"].includes(typeOf(shape));
const isText = (shape: Shape): boolean => shape.kind === "text" || (shape.kind === null && typeOf(shape) === "string");

const guessSlug: Guess = (text) => {
  const plain = text
    .toLowerCase()
    .replace(/ä/g, "ae")
    .replace(/ö/g, "oe")
    .replace(/ü/g, "ue")
    .replace(/ß/g, "ss")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[-0-9]+|-+$/g, "")
    .slice(0, 41);
  return plain === "" ? null : plain;
};

/** `1.9.2027`, `2027-9-1` or `2027/09/01` as a plain date; the last day of the month for a day it does not have. */
const guessDate: Guess = (text) => {
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  const [year, month, day] = german ? [german[3], german[2], german[1]] : iso ? [iso[1], iso[2], iso[3]] : [];
  if (!year || !month || !day) return null;
  const written = (number: number): string => `${year}-${month.padStart(2, "0")}-${String(number).padStart(2, "0")}`;
  if (Number(month) > 12 && Number(day) <= 12) return guessDate(`${year}-${day}-${month}`);
  const days = Number(day) > 28 ? [Number(day), 31, 30, 29, 28].filter((each) => each <= Number(day)) : [Number(day)];
  return days.map(written).find(isPlainDate) ?? null;
};

const guessTime: Guess = (text) => {
  const match = /^(\d{1,2})(?:[.:h](\d{2}))?(?:\s*(?:Uhr|h))?$/i.exec(text);
  const time = match ? `${(match[1] ?? "").padStart(2, "0")}:${match[2] ?? "00"}` : "";
  return isPlainTime(time) ? `"${time}"` : null;
};

/** `75 %` as `0.75`, `0,75` as `0.75`. */
const guessShare: Guess = (text) => {
  const match = /^(\d+(?:[.,]\d+)?)\s*(%?)$/.exec(text.trim());
  if (!match) return null;
  const number = Number((match[1] ?? "").replace(",", ".")) / (match[2] ? 100 : 1);
  return number <= 1 ? String(number) : null;
};

/** `owner: city` as `owner: { partner: city }`. */
const guessOwner = (text: string, shape: Shape): string | null =>
  childShape(shape, "partner") !== null && /^[a-z][a-z0-9-]*$/.test(text) ? `{ partner: ${text} }` : null;

/** `"12"` as `12`, `128.400` as `128400`, `1,5` as `1.5`, `520 000 €` as `520000`. */
const guessNumber: Guess = (text) => {
  // A point before three digits is a thousand's in German; YAML reads 128.400 as 128.4.
  const thousands = /^(\d{1,3})\.(\d{1,3})$/.exec(text);
  if (thousands) return `${thousands[1]}${(thousands[2] ?? "").padEnd(3, "0")}`;
  const bare = text.trim().replace(/\s*(€|EUR|Euro)$/i, "");
  if (/^\d{1,3}([.,\s’'\u00a0\u202f]\d{3})+$/.test(bare)) return bare.replace(/\D/g, "");
  return /^\d+([.,]\d+)?$/.test(bare) ? bare.replace(",", ".") : null;
};

const guessBoolean: Guess = (value) => {
  const text = value.toLowerCase();
  if (["ja", "yes", "y", "j", "wahr", "on", "1", "true", "x"].includes(text)) return "true";
  return ["nein", "no", "n", "falsch", "off", "0", "false"].includes(text) ? "false" : null;
};

const guessAddress: Guess = (text) => (/^[\w-]+(\.[\w-]+)+/.test(text) ? `https://${text}` : null);

const guessCapitals: Guess = (text) => (text === text.toUpperCase() || text.length > 6 ? null : text.toUpperCase());

const countries: Readonly<Record<string, string>> = {
  deutschland: "DE",
  germany: "DE",
  österreich: "AT",
  austria: "AT",
  schweiz: "CH",
  switzerland: "CH",
  luxemburg: "LU",
  luxembourg: "LU",
};

const guessCountry: Guess = (text) => countries[text.toLowerCase()] ?? (text.length === 2 ? guessCapitals(text) : null);

const kindGuesses: Partial<Readonly<Record<ValueKind, Guess>>> = {
  slug: guessSlug,
  date: guessDate,
  time: guessTime,
  share: guessShare,
  url: guessAddress,
  country: guessCountry,
  region: guessCapitals,
  currency: guessCapitals,
};
