import type { Lang } from "../../src/language.ts";
import { cities, contextOf, type Facts } from "./context-of.ts";
import { documentText } from "./document-text.ts";

export const langs = ["de", "en"] as const;

/** Each example city in both languages. */
export const everywhere = cities.flatMap((city) => langs.map((lang) => [city, lang] as const));

/** The charter of an example city; `change` may alter its facts first. */
export const charter = async (city: string, lang: Lang = "de", change?: (facts: Facts) => void): Promise<string> =>
  documentText(await contextOf(city, lang, change), "charter");

/** A partner in the facts of a city file. */
export const partner = (facts: Facts, id: string) => facts["partners"].find((it: { id: string }) => it.id === id);

/** The numbers of a charter's sections and clauses in their order: `4`, `4.5`. */
export const clausesOf = (text: string): readonly string[] =>
  [...text.matchAll(/^(?:## |\*\*)§ (\d+(?:\.\d+)?)(?= )/gm), ...text.matchAll(/^\*\*§ (\d+\.\d+)(?=\*\*)/gm)]
    .toSorted((a, b) => a.index - b.index)
    .map(([, number]) => number ?? "");

/** The numbers a charter refers to; paragraphs of laws and the example of a later clause (`§ 4.5a`) are left out. */
export const referencesOf = (text: string): readonly string[] =>
  [...text.matchAll(/§ (\d+(?:\.\d+)?)(?![\d.]*[a-z\d])(?! (?:GO|VgV|UVgO))/g)].map(([, number]) => number ?? "");

/** Rows of the table that stands in a clause, without its head, as cells. */
export const rowsIn = (text: string, clause: string): readonly (readonly string[])[] => {
  const from = text.indexOf(`**§ ${clause}`);
  const until = text.slice(from + 1).search(/^(?:## |\*\*§ )/m);
  return text
    .slice(from, until < 0 ? undefined : from + 1 + until)
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .slice(2)
    .map((line) =>
      line
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim()),
    );
};
