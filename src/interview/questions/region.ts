import type { DraftFacts } from "../../propose/facts.ts";
import { type Part, plainAnswer, type Reading } from "../part.ts";
import { regionsOf } from "./countries.ts";

const regionExamples: Readonly<Record<string, string>> = { GB: "GB-ENG", US: "US-CA", CH: "CH-ZH", BE: "BE-VLG", IE: "IE-D" };

/** The state or region within the country named so far. */
export const regionPart = (country: string | undefined): Part => {
  const regions = regionsOf(country);
  const base = {
    id: "region",
    path: "city.region",
    label: { de: country === "DE" ? "Bundesland" : "Region", en: country === "DE" ? "State" : "Region" },
    help: {
      de: "Danach richten sich Feiertage und rechtliche Hinweise.",
      en: "It decides public holidays and legal notes.",
    },
    fits: ({ city }: DraftFacts) => city?.region?.startsWith(`${country}-`) === true,
  };
  const example = regionExamples[country ?? "GB"] ?? `${country}-01`;
  if (regions.length > 0)
    return {
      ...base,
      ask: { de: "In welchem Bundesland liegt die Stadt?", en: "In which state is the city?" },
      flag: { de: `city.region=${country === "DE" ? "DE-NW" : "AT-9"}`, en: `city.region=${country === "DE" ? "DE-NW" : "AT-9"}` },
      input: { kind: "select", options: regions },
    };
  return {
    ...base,
    ask: { de: "In welcher Region liegt die Stadt (Kürzel nach ISO 3166-2)?", en: "In which region is the city (ISO 3166-2 code)?" },
    example: { de: example, en: example },
    input: { kind: "text", read: (typed) => readRegion(typed.toUpperCase(), country), show: plainAnswer },
  };
};

/** A region's code with its country's before it; typed alone, that is put there. */
const readRegion = (typed: string, country: string | undefined): Reading => {
  const code = country !== undefined && /^[A-Z0-9]{1,3}$/.test(typed) && typed !== country ? `${country}-${typed}` : typed;
  if (country === undefined || code.startsWith(`${country}-`)) return { value: code };
  return {
    wrong: {
      de: `„${typed}“ liegt nicht in diesem Staat. Das Kürzel beginnt mit ${country}-.`,
      en: `“${typed}” is not in this country. The code begins with ${country}-.`,
    },
  };
};
