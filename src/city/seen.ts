import type { Words } from "../language.ts";
import { isPlainList, isPlainMap, type Plain } from "./plain.ts";

/** A value as it is shown in a message, at most 40 characters of it. */
export const shown = (value: Plain | undefined): string => {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
};

/** A number as people read it: `1.100.507` in German, `1,100,507` in English; what is no whole number below 10^15 as it is. */
export const grouped = (value: Plain | undefined): Words => {
  if (typeof value !== "number" || !Number.isInteger(value) || Math.abs(value) >= 1e15) return { de: shown(value), en: shown(value) };
  const by = (mark: string): string => String(value).replace(/\B(?=(\d{3})+$)/g, mark);
  return { de: by("."), en: by(",") };
};

/** What stands in a field, in words. */
export const seen = (value: Plain | undefined): Words => {
  if (value === null || value === undefined) return { de: "nichts", en: "nothing" };
  if (isPlainList(value)) return { de: "eine Liste", en: "a list" };
  if (isPlainMap(value)) return { de: "ein Abschnitt mit Feldern", en: "a section with fields" };
  if (typeof value === "boolean") return { de: `${value} (${value ? "ja" : "nein"})`, en: `${value} (${value ? "yes" : "no"})` };
  if (typeof value === "string") return { de: `der Text „${shown(value)}“`, en: `the text “${shown(value)}”` };
  if (!Number.isFinite(value)) return { de: "keine darstellbare Zahl", en: "no number that can be shown" };
  return { de: `die Zahl ${String(value)}`, en: `the number ${String(value)}` };
};
