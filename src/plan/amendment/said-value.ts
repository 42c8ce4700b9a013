import { formatDate } from "../../calendar/format-date.ts";
import { isPlainDate } from "../../calendar/plain-date.ts";
import { isPlainList, isPlainMap, type Plain } from "../../city/plain.ts";
import type { Lang } from "../../language.ts";
import { formatCount } from "../numbers.ts";

/** A plain answer as people read it: a number, a fraction, a date; null for all else, which would not fit into a line. */
export const saidValue = (facts: Plain, path: string, lang: Lang): string | null => {
  const value = path.split(".").reduce<Plain | undefined>((at, key) => (at === undefined ? undefined : inside(at, key)), facts);
  if (typeof value === "number") return Number.isInteger(value) ? formatCount(value, lang) : null;
  if (typeof value !== "string") return null;
  if (isPlainDate(value)) return formatDate(value, lang);
  return /^\d+\/\d+$/.test(value) ? value : null;
};

/** Entries of a list are named by their id, else by their place. */
const inside = (at: Plain, key: string): Plain | undefined => {
  if (isPlainMap(at)) return at[key];
  if (!isPlainList(at)) return undefined;
  return at.find((each) => isPlainMap(each) && each["id"] === key) ?? at[Number(key)];
};
