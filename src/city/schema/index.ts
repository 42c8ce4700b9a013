import * as z from "zod";
import { field, list, optional } from "../field.ts";
import { date, line } from "../values.ts";
import { citySection } from "./city.ts";
import { governanceSection } from "./governance.ts";
import { brandSection, budgetSection, evaluationSection } from "./money.ts";
import { partner, topic } from "./partners.ts";
import { openPoint } from "./people.ts";
import { calendarSection, councilSection, programmeSection } from "./programme.ts";
import { run } from "./runs.ts";

/** A rule set aside. Without reason, name and date it sets nothing aside, and rule W-01 says so: the kit is written all the same. */
const waiver = z.strictObject({
  rule: field(line, "Regel", "rule"),
  reason: optional(line, "Begründung", "reason"),
  name: optional(line, "Name", "name"),
  on: optional(date, "Datum", "date"),
});

const adopted = z.strictObject({
  document: field(line, "Dokument", "document"),
  version: field(line, "Fassung", "version"),
  on: field(date, "Datum des Beschlusses", "date of adoption"),
  reference: optional(line, "Vorlagennummer", "reference"),
});

/** `city.yaml`: the facts of one city's programme. Keys may be added, never renamed (DESIGN §4). */
export const citySchema = z.strictObject({
  oic: field(z.literal(1), "Fassung des Dateiformats", "version of the file format"),
  status: field(z.enum(["draft", "final"]).default("draft"), "Stand", "status"),
  city: field(citySection, "Stadt", "city"),
  programme: field(programmeSection, "Programm", "programme"),
  council: field(councilSection.prefault({}), "Rat", "council"),
  calendar: field(calendarSection.prefault({}), "Kalender", "calendar"),
  partners: field(z.array(partner).min(2).max(200), "Partner", "partners"),
  governance: field(governanceSection.prefault({}), "Zusammenarbeit", "governance"),
  topics: field(z.array(topic).min(1).max(50), "Themen", "topics"),
  runs: list(run, "Veranstaltungen", "runs"),
  budget: field(budgetSection.prefault({}), "Geld", "budget"),
  evaluation: field(evaluationSection.prefault({}), "Auswertung", "evaluation"),
  brand: field(brandSection.prefault({}), "Gestaltung", "brand"),
  packs: field(z.array(line).min(1).max(20).default(["core"]), "Pakete", "packs"),
  waivers: list(waiver, "begründete Abweichungen", "waivers"),
  adopted: list(adopted, "beschlossene Fassungen", "adopted versions"),
  open: list(openPoint, "offene Punkte", "open points"),
});

/** The validated facts. Absent and null fields are null, absent lists empty, absent sections their defaults. */
export type CityProfile = z.output<typeof citySchema>;
export type Partner = CityProfile["partners"][number];
export type Topic = CityProfile["topics"][number];
export type Run = CityProfile["runs"][number];
export type Waiver = CityProfile["waivers"][number];
export type Body = CityProfile["governance"]["bodies"][number];
