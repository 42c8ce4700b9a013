import * as z from "zod";
import { field, list, open, optional } from "../field.ts";
import { line, money, slug, text, url } from "../values.ts";
import { consent, contact, publicContact } from "./people.ts";

export const sectors = [
  "administration",
  "politics",
  "business",
  "education-research",
  "civil-society",
  "arts-culture",
  "residents",
] as const;
export type Sector = (typeof sectors)[number];
export const sector = z.enum(sectors);

const contribution = z.strictObject({
  what: field(text, "Beitrag", "contribution"),
  kind: optional(z.enum(["money", "staff", "rooms", "data", "reach", "equipment", "other"]), "Art des Beitrags", "kind of contribution"),
  value: optional(money, "Wert in Euro", "value in euros"),
  per: optional(z.enum(["year", "programme"]), "je Jahr oder insgesamt", "per year or in all"),
});

export const partner = z.strictObject({
  id: field(slug, "Kennung", "id"),
  formerly: list(slug, "frühere Kennungen", "former ids"),
  name: field(line, "Name der Organisation", "name of the organisation", { example: "Hochschule Musterstadt" }),
  sector: field(sector, "Akteursgruppe", "sector"),
  role: field(z.enum(["lead", "core", "associate", "supporter", "observer", "funder"]).default("associate"), "Rolle", "role"),
  status: field(consent.default("idea"), "Stand der Zusage", "status of consent"),
  contributes: list(contribution, "Beiträge", "contributions"),
  website: optional(url, "Internetseite", "website"),
  timezone: optional(line, "Zeitzone", "time zone"),
  publicContact: optional(publicContact, "öffentlicher Kontakt", "public contact"),
  contact: optional(contact, "persönlicher Kontakt", "personal contact"),
});

const owner = z.strictObject({
  partner: open(slug, "Organisation der Federführung", "owner's organisation"),
  unit: open(text, "Amt der Federführung", "owner's unit"),
  role: open(text, "Federführung", "owner"),
  deputy: open(text, "Stellvertretung der Federführung", "owner's deputy"),
  status: field(consent.default("idea"), "Stand der Zusage", "status of consent"),
  contact: optional(contact, "persönlicher Kontakt", "personal contact"),
});

const yes = (de: string, en: string) => open(z.boolean(), de, en);

export const topic = z.strictObject({
  id: field(slug, "Kennung", "id"),
  formerly: list(slug, "frühere Kennungen", "former ids"),
  title: optional(text, "Kurztitel", "short title"),
  question: field(text, "Zukunftsfrage", "question", { example: "Wie gelingt uns die Mobilitätswende?" }),
  owner: field(owner.prefault({}), "Federführung", "owner"),
  partners: list(slug, "beteiligte Partner", "partners involved"),
  conflict: open(z.enum(["low", "medium", "high"]), "Konfliktstärke", "level of conflict"),
  mayDecide: optional(text, "was noch entschieden werden kann", "what may still be decided"),
  decisionTaker: optional(text, "wer darüber entscheidet", "who decides it"),
  preconditions: optional(
    z.strictObject({
      solvable: yes("Beteiligung kann helfen", "participation can help"),
      influence: yes("Spielraum ist da", "there is room to influence"),
      leadership: yes("Leitung steht dahinter", "leadership is committed"),
      resources: yes("Mittel sind da", "resources are there"),
      time: yes("Zeit vor der Entscheidung reicht", "there is time before the decision"),
    }),
    "Voraussetzungen",
    "preconditions",
  ),
});
