import { isPlainDate } from "../calendar/plain-date.ts";
import { isPlainTime } from "../calendar/times.ts";
import type { Words } from "../language.ts";
import { nearest } from "./nearest.ts";
import type { Plain } from "./read-yaml.ts";
import { childShape, keysOf, optionsOf, type Shape, typeOf } from "./shape.ts";

/** One way to mend a value that does not fit: the text to write, where it can be guessed, or what to do. */
export const mendValue = (value: Plain | undefined, shape: Shape): Words => {
  const guess = guessFor(value, shape);
  if (guess !== null) return { de: `Schreiben Sie: ${guess}`, en: `Write: ${guess}` };
  const options = optionsOf(shape);
  const near = typeof value === "string" ? nearest(value, options) : null;
  if (near !== null) return didYouMean(near);
  if (options.length > 0) return { de: "Wählen Sie einen der erlaubten Werte.", en: "Choose one of the values allowed." };
  const example = shape.words?.example;
  if (example) return { de: `Ein Beispiel: ${example}`, en: `An example: ${example}` };
  return {
    de: shape.required ? "Ändern Sie die Angabe wie erlaubt." : "Ändern Sie die Angabe wie erlaubt, oder lassen Sie das Feld vorerst weg.",
    en: shape.required ? "Change the value to one allowed." : "Change the value to one allowed, or leave the field out for now.",
  };
};

export const didYouMean = (near: string): Words => ({ de: `Meinten Sie „${near}“?`, en: `Did you mean “${near}”?` });

/** The line to add for a field that is missing. */
export const mendMissing = (key: string, shape: Shape): Words => {
  const known = shape.words?.example ?? optionsOf(shape)[0] ?? null;
  const value = known === null ? placeholder(shape) : { de: known, en: known };
  return { de: `Ergänzen Sie die Zeile: ${key}: ${value.de}`, en: `Add the line: ${key}: ${value.en}` };
};

const placeholder = (shape: Shape): Words => {
  if (shape.kind === "slug") return { de: "meine-kennung", en: "my-id" };
  const value = shape.kind === "date" ? "2027-09-01" : placeholderOf(shape);
  return { de: value, en: value };
};

const placeholderOf = (shape: Shape): string => {
  const type = typeOf(shape);
  const fields = keysOf(shape).slice(0, 2);
  if (type === "array") return "[…]";
  if (type === "object") return `{ ${fields.map((key) => `${key}: …`).join(", ")} }`;
  return type === "number" ? "1" : "…";
};

const guessFor = (value: Plain | undefined, shape: Shape): string | null => {
  const type = typeOf(shape);
  if (shape.kind === "slug") return guessSlug(value);
  if (shape.kind === "date") return typeof value === "string" ? guessDate(value) : null;
  if (shape.kind === "time") return guessTime(value);
  if (shape.kind === "url" && typeof value === "string" && /^[\w-]+(\.[\w-]+)+/.test(value)) return `https://${value}`;
  if (shape.kind === "share" && typeof value === "string") return guessShare(value);
  if (type === "number" && typeof value === "string") return guessNumber(value);
  if (type === "literal") return optionsOf(shape)[0] ?? null;
  if (type === "boolean") return guessBoolean(value);
  if (type === "array" && isScalar(value) && !isContainer(childShape(shape, "0"))) return `[${String(value)}]`;
  if (isText(shape) && (typeof value === "number" || typeof value === "boolean")) return JSON.stringify(String(value));
  return typeof value === "string" && /^(country|region|currency)$/.test(shape.kind ?? "") && value !== value.toUpperCase()
    ? value.toUpperCase()
    : null;
};

const isScalar = (value: Plain | undefined): boolean => ["string", "number", "boolean"].includes(typeof value);
const isContainer = (shape: Shape | null): boolean => shape === null || ["object", "array", "record"].includes(typeOf(shape));
const isText = (shape: Shape): boolean => shape.kind === "text" || (shape.kind === null && typeOf(shape) === "string");

const guessSlug = (value: Plain | undefined): string | null => {
  if (typeof value !== "string" && typeof value !== "number") return null;
  const plain = String(value)
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
const guessDate = (text: string): string | null => {
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  const [year, month, day] = german ? [german[3], german[2], german[1]] : iso ? [iso[1], iso[2], iso[3]] : [];
  if (!year || !month || !day) return null;
  const written = (number: number): string => `${year}-${month.padStart(2, "0")}-${String(number).padStart(2, "0")}`;
  const days = Number(day) > 28 ? [Number(day), 31, 30, 29, 28].filter((each) => each <= Number(day)) : [Number(day)];
  return days.map(written).find(isPlainDate) ?? null;
};

const guessTime = (value: Plain | undefined): string | null => {
  const match = /^(\d{1,2})(?:[.:h](\d{2}))?(?:\s*(?:Uhr|h))?$/i.exec(String(value ?? ""));
  const time = match ? `${(match[1] ?? "").padStart(2, "0")}:${match[2] ?? "00"}` : "";
  return isPlainTime(time) ? `"${time}"` : null;
};

/** `75 %` as `0.75`, `0,75` as `0.75`. */
const guessShare = (text: string): string | null => {
  const match = /^(\d+(?:[.,]\d+)?)\s*(%?)$/.exec(text.trim());
  if (!match) return null;
  const number = Number((match[1] ?? "").replace(",", ".")) / (match[2] ? 100 : 1);
  return number <= 1 ? String(number) : null;
};

/** `"12"` as `12`, `128.400` as `128400`, `1,5` as `1.5`, `520 000 €` as `520000`. */
const guessNumber = (text: string): string | null => {
  const bare = text.trim().replace(/\s*(€|EUR|Euro)$/i, "");
  if (/^\d{1,3}([.,\s’'\u00a0\u202f]\d{3})+$/.test(bare)) return bare.replace(/\D/g, "");
  return /^\d+([.,]\d+)?$/.test(bare) ? bare.replace(",", ".") : null;
};

const guessBoolean = (value: Plain | undefined): string | null => {
  const text = String(value ?? "").toLowerCase();
  if (["ja", "yes", "y", "j", "wahr", "on", "1", "true", "x"].includes(text)) return "true";
  return ["nein", "no", "n", "falsch", "off", "0", "false"].includes(text) ? "false" : null;
};
