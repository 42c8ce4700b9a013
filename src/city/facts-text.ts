import { byCodeUnit } from "../files.ts";
import { isPlainList, isPlainMap, type Plain, type PlainMap } from "./plain.ts";

/**
 * The facts of a city file as text, to compare the next build with: without personal contacts and open fields, keys in order, so that notes,
 * spacing and order in the file make no difference.
 */
export const factsText = (facts: PlainMap): string => `${JSON.stringify(kept(facts), null, 1)}\n`;

/** The facts in such a text; null where there is none, or it cannot be read. */
export const readFacts = (text: string | null): PlainMap | null => {
  try {
    const facts: unknown = text === null ? null : JSON.parse(text);
    return isPlainMap(facts as Plain) ? (facts as PlainMap) : null;
  } catch {
    return null;
  }
};

const kept = (value: Plain): Plain => {
  if (isPlainList(value)) return value.map(kept);
  if (!isPlainMap(value)) return value;
  const entries = Object.entries(value).filter(([key, each]) => key !== "contact" && each !== null);
  return Object.fromEntries(entries.sort(([a], [b]) => byCodeUnit(a, b)).map(([key, each]) => [key, kept(each)]));
};
