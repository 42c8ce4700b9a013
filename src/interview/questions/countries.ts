import { sameWords, type Words } from "../../language.ts";
import type { Option } from "../part.ts";

/** Names of the countries people are most likely to type; any other is given by its ISO 3166-1 code. */
const countries: Readonly<Record<string, Words>> = {
  DE: { de: "Deutschland", en: "Germany" },
  AT: { de: "Österreich", en: "Austria" },
  CH: { de: "Schweiz", en: "Switzerland" },
  LI: { de: "Liechtenstein", en: "Liechtenstein" },
  LU: { de: "Luxemburg", en: "Luxembourg" },
  BE: { de: "Belgien", en: "Belgium" },
  NL: { de: "Niederlande", en: "Netherlands" },
  FR: { de: "Frankreich", en: "France" },
  GB: { de: "Vereinigtes Königreich", en: "United Kingdom" },
  IE: { de: "Irland", en: "Ireland" },
  US: { de: "Vereinigte Staaten", en: "United States" },
  DK: { de: "Dänemark", en: "Denmark" },
  PL: { de: "Polen", en: "Poland" },
  IT: { de: "Italien", en: "Italy" },
  ES: { de: "Spanien", en: "Spain" },
  SE: { de: "Schweden", en: "Sweden" },
  FI: { de: "Finnland", en: "Finland" },
};

/** The ISO 3166-1 code of a country as typed: its code or its German or English name; null where it is neither. */
export const countryNamed = (typed: string): string | null => {
  const name = typed.trim().toLowerCase();
  const found = Object.entries(countries).find(([, words]) => words.de.toLowerCase() === name || words.en.toLowerCase() === name);
  if (found) return found[0];
  return /^[a-z]{2}$/.test(name) ? name.toUpperCase() : null;
};

/** The country's name where we know it, else its code. */
export const countryWords = (code: string): Words =>
  Object.hasOwn(countries, code) ? (countries[code] ?? sameWords(code)) : sameWords(code);

/** ISO 3166-2 codes and names of states, where a list helps more than a code. */
const regions: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  DE: [
    ["BW", "Baden-Württemberg"],
    ["BY", "Bayern"],
    ["BE", "Berlin"],
    ["BB", "Brandenburg"],
    ["HB", "Bremen"],
    ["HH", "Hamburg"],
    ["HE", "Hessen"],
    ["MV", "Mecklenburg-Vorpommern"],
    ["NI", "Niedersachsen"],
    ["NW", "Nordrhein-Westfalen"],
    ["RP", "Rheinland-Pfalz"],
    ["SL", "Saarland"],
    ["SN", "Sachsen"],
    ["ST", "Sachsen-Anhalt"],
    ["SH", "Schleswig-Holstein"],
    ["TH", "Thüringen"],
  ],
  AT: [
    ["1", "Burgenland"],
    ["2", "Kärnten"],
    ["3", "Niederösterreich"],
    ["4", "Oberösterreich"],
    ["5", "Salzburg"],
    ["6", "Steiermark"],
    ["7", "Tirol"],
    ["8", "Vorarlberg"],
    ["9", "Wien"],
  ],
};

/** The states of a country to choose from; empty where the code is typed. */
export const regionsOf = (country: string | undefined): readonly Option[] =>
  (country !== undefined && Object.hasOwn(regions, country) ? (regions[country] ?? []) : []).map(([code, name]) => ({
    value: `${country}-${code}`,
    name: sameWords(name),
  }));
