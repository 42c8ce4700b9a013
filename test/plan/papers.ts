import type { Lang } from "../../src/language.ts";
import { cities, contextOf } from "./context-of.ts";
import { type Document, documentText } from "./document-text.ts";

type City = (typeof cities)[number];

/** Every example city in both languages, for tables of tests. */
export const everyPaper: readonly (readonly [City, Lang])[] = cities.flatMap((city) => [[city, "de"] as const, [city, "en"] as const]);

/** A document of an example city as it is. */
export const paperOf = async (name: Document, city: City, lang: Lang): Promise<string> => documentText(await contextOf(city, lang), name);

/** The cells of the tables under a heading, headings of the tables left out. */
export const rowsUnder = (text: string, heading: string): readonly (readonly string[])[] => {
  const part = text.split(`## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  return part
    .split(/\n(?!\|)/)
    .flatMap((block) => block.split("\n").filter((line) => line.startsWith("|")))
    .filter((line, at, all) => !/^\|[-:|]+\|$/.test(line) && !/^\|[-:|]+\|$/.test(all[at + 1] ?? ""))
    .map((line) => line.slice(2, -2).split(" | "));
};

/** `2028-11-30` of `30.11.2028` or `30 Nov 2028`, wherever it stands in a cell; null without a date. */
export const dayIn = (cell: string): string | null => {
  const de = /(\d\d)\.(\d\d)\.(\d{4})/.exec(cell);
  if (de) return `${de[3]}-${de[2]}-${de[1]}`;
  const en = /(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4})/.exec(cell);
  if (!en) return null;
  const month = "JanFebMarAprMayJunJulAugSepOctNovDec".indexOf(en[2] ?? "") / 3 + 1;
  return `${en[3]}-${String(month).padStart(2, "0")}-${en[1]?.padStart(2, "0")}`;
};

/** 52100 of `52.100 €` or `EUR 52,100`. */
export const sumIn = (cell: string): number => Number(cell.replace(/\D/g, ""));
