import * as z from "zod";
import { field, list, open, openList, optional } from "../field.ts";
import { count, country, date, inOrder, line, milestoneKey, slug, span, text, url } from "../values.ts";
import { functionOf } from "./people.ts";

const goal = z.strictObject({
  id: field(slug, "Kennung", "id"),
  text: field(text, "Ziel", "goal"),
  indicators: list(line, "Kennzahlen", "indicators"),
});

const milestone = z.strictObject({ on: optional(date, "am", "on"), owner: optional(text, "Federführung", "owner") });

const mandate = z.strictObject({
  kind: open(z.enum(["council-resolution", "motion", "mayor", "none"]), "Auftrag", "mandate"),
  on: open(date, "Datum des Auftrags", "date of the mandate"),
  reference: open(line, "Vorlagennummer des Auftrags", "reference of the mandate"),
});

const office = z.strictObject({
  lead: optional(functionOf, "Programmleitung", "head of the programme"),
  unit: open(text, "federführendes Amt", "lead unit"),
  staff: open(z.number().min(0).max(500), "Stellen (Vollzeit)", "posts (full time)"),
  place: open(text, "Ort des Innovationsbüros", "place of the office"),
  opens: open(date, "Eröffnung des Innovationsbüros", "opening of the office"),
});

export const programmeSection = z.strictObject({
  name: open(text, "Name des Programms", "name of the programme"),
  mission: open(text, "Auftrag in einem Satz", "mission in one sentence"),
  start: field(date, "Beginn", "start", { example: "2027-09-01" }),
  months: field(z.number().int().min(3).max(120).default(24), "Laufzeit in Monaten", "length in months"),
  preset: optional(z.enum(["light", "standard", "full", "pilot"]), "Zuschnitt", "preset"),
  firstUse: optional(z.enum(["council-paper", "grant", "first-event"]), "erster Zweck der Unterlagen", "what the kit is for first"),
  patron: optional(functionOf, "Schirmherrschaft", "patron"),
  mandate: field(mandate.prefault({}), "Auftrag", "mandate"),
  goals: list(goal, "Ziele", "goals"),
  notGoals: list(text, "was das Programm nicht ist", "what the programme is not"),
  office: field(office.prefault({}), "Innovationsbüro", "innovation office"),
  successor: open(
    z.strictObject({
      partner: open(slug, "Organisation der Nachfolge", "successor organisation"),
      unit: open(text, "Stelle der Nachfolge", "successor unit"),
      involvedFrom: open(date, "Nachfolge beteiligt ab", "successor involved from"),
    }),
    "Nachfolge",
    "successor",
  ),
  register: open(url, "öffentliches Register", "public register"),
  partnerCities: list(
    z.strictObject({
      name: field(line, "Stadt", "city"),
      country: field(country, "Land", "country"),
      topic: optional(slug, "Thema", "topic"),
    }),
    "Partnerstädte des Programms",
    "partner cities of the programme",
  ),
  milestones: field(z.record(milestoneKey, milestone).prefault({}), "Meilensteine", "milestones"),
});

export const councilSection = z.strictObject({
  bodies: openList(
    z.strictObject({
      id: field(slug, "Kennung", "id"),
      name: field(text, "Gremium", "body"),
      role: field(z.enum(["advises", "decides"]), "Rolle in der Beratungsfolge", "role"),
      paperDeadlineWeeks: open(count.max(52), "Vorlagenfrist in Wochen", "paper deadline in weeks"),
      meetings: openList(date, "Sitzungen", "meetings"),
    }),
    "Gremien des Rates",
    "council bodies",
  ),
  reports: optional(
    z.strictObject({
      body: field(slug, "Gremium", "body"),
      everyMonths: field(count.max(36).default(6), "alle … Monate", "every … months"),
      by: open(text, "berichtet durch", "reported by"),
    }),
    "Bericht an den Rat",
    "reports to the council",
  ),
  recess: list(span, "sitzungsfreie Zeiten", "recess"),
  elections: list(
    z.strictObject({
      on: field(date, "Wahltag", "election day"),
      kind: optional(line, "Art", "kind"),
      certainty: optional(z.enum(["estimated", "fixed"]), "Sicherheit", "certainty"),
    }),
    "Wahlen",
    "elections",
  ),
  termEnds: open(date, "Ende der Wahlperiode", "end of the council's term"),
});

export const calendarSection = z.strictObject({
  closures: list(
    z
      .strictObject({
        kind: optional(line, "Art", "kind"),
        from: field(date, "von", "from"),
        to: field(date, "bis", "to"),
        name: optional(text, "Anlass", "occasion"),
      })
      .refine(inOrder, { params: { kind: "order" } }),
    "gesperrte Tage",
    "closures",
  ),
});
