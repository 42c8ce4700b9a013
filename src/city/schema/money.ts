import * as z from "zod";
import { field, list, open, openList, optional } from "../field.ts";
import { colour, currency, date, line, money, share, slug, text, year } from "../values.ts";

export const budgetLines = [
  "staff",
  "formats",
  "pilots",
  "communication",
  "platform",
  "inclusion",
  "evaluation",
  "training",
  "travel",
  "contingency",
] as const;
export type BudgetLine = (typeof budgetLines)[number];

const byYear = z.record(year, money);

const grant = z.strictObject({
  noticeOn: optional(date, "Zuwendungsbescheid vom", "notice of grant on"),
  from: optional(date, "Bewilligung ab", "granted from"),
  to: optional(date, "Bewilligung bis", "granted to"),
  rate: optional(share, "Fördersatz", "rate"),
  earlyStart: optional(z.boolean(), "vorzeitiger Maßnahmenbeginn erlaubt", "early start permitted"),
  reports: list(date, "Zwischennachweise", "reports"),
  finalReport: optional(date, "Verwendungsnachweis", "final report"),
});

const source = z.strictObject({
  partner: field(slug, "Geldgeber", "funder"),
  amount: open(money, "Betrag", "amount"),
  status: field(z.enum(["planned", "applied", "approved", "secured"]).default("planned"), "Sicherheit", "certainty"),
  budgetItem: optional(line, "Produkt/Sachkonto", "budget item"),
  grant: optional(grant, "Zuwendung", "grant"),
});

export const budgetSection = z.strictObject({
  currency: field(currency.default("EUR"), "Währung", "currency"),
  total: open(money, "Gesamtbetrag", "total"),
  lines: field(z.partialRecord(z.enum(budgetLines), z.union([money, byYear])).prefault({}), "Ansätze", "lines"),
  perYear: field(byYear.prefault({}), "je Jahr", "per year"),
  sources: openList(source, "Finanzierung", "sources"),
});

const indicator = z.strictObject({
  id: field(line, "Kennzahl", "indicator"),
  name: optional(text, "Name", "name"),
  unit: optional(line, "Einheit", "unit"),
  owner: open(slug, "zuständig für die Kennzahl", "indicator's owner"),
  baseline: optional(z.number(), "Ausgangswert", "baseline"),
  target: open(z.number(), "Zielwert", "target"),
  source: optional(text, "Quelle", "source"),
});

export const evaluationSection = z.strictObject({
  baseline: open(date, "Ausgangserhebung", "baseline"),
  midterm: open(date, "Zwischenauswertung", "mid-term review"),
  evaluator: open(slug, "auswertende Stelle", "evaluator"),
  indicators: list(indicator, "Kennzahlen", "indicators"),
});

export const brandSection = z.strictObject({
  colour: optional(colour, "Farbe", "colour"),
  logo: optional(line, "Logo", "logo"),
  font: optional(line, "Schrift", "font"),
  wordTemplate: optional(line, "Word-Vorlage", "Word template"),
});
