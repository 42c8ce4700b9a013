import * as z from "zod";
import { languages } from "../../language.ts";
import { field, open, optional } from "../field.ts";
import { count, country, line, region, url } from "../values.ts";

export const citySection = z.strictObject({
  name: field(line, "Name der Stadt", "name of the city", { example: "Musterstadt" }),
  country: field(country, "Land (ISO 3166-1)", "country (ISO 3166-1)", { example: "DE" }),
  region: open(region, "Bundesland oder Region (ISO 3166-2)", "region (ISO 3166-2)", { example: "DE-NW" }),
  population: open(count, "Zahl der Einwohnerinnen und Einwohner", "number of residents", { example: "128400" }),
  county: optional(line, "Landkreis", "county"),
  independent: optional(z.boolean(), "kreisfrei", "independent of a county"),
  languages: field(z.array(z.enum(languages)).min(1).max(2), "Sprachen der Unterlagen", "languages of the kit", { example: "[de, en]" }),
  timezone: field(line.default("Europe/Berlin"), "Zeitzone", "time zone", { example: "Europe/Berlin" }),
  website: optional(url, "Internetseite der Stadt", "the city's website"),
});
