import * as z from "zod";
import { field, list, open, openList, optional } from "../field.ts";
import { count, date, line, share, slug, text, url } from "../values.ts";
import { sector } from "./partners.ts";
import { functionOf } from "./people.ts";

const seat = z.strictObject({
  partner: optional(slug, "Partner", "partner"),
  sector: optional(sector, "Akteursgruppe", "sector"),
  votes: field(count.min(1).max(50).default(1), "Stimmen", "votes"),
  byLot: field(z.boolean().default(false), "durch Zufallsauswahl", "drawn by lot"),
  vacant: field(z.boolean().default(false), "unbesetzt", "vacant"),
  under27: field(z.boolean().default(false), "unter 27 Jahren", "under 27"),
});

const member = z.strictObject({ role: field(text, "Funktion", "function"), partner: optional(slug, "Organisation", "organisation") });

export const body = z.strictObject({
  id: field(slug, "Kennung", "id"),
  kind: field(z.enum(["steering-group", "advisory-board", "residents-panel", "topic-circle", "resonance-group", "monitor"]), "Art", "kind"),
  name: optional(text, "Name", "name"),
  recommends: field(z.boolean().default(true), "empfiehlt", "recommends"),
  seats: list(seat, "Sitze", "seats"),
  members: list(member, "Mitglieder", "members"),
  guests: list(member, "Gäste", "guests"),
  chair: open(slug, "Vorsitz", "chair"),
  deputyChair: open(slug, "Stellvertretender Vorsitz", "deputy chair"),
  quorum: open(
    z.strictObject({
      share: field(share, "Beschlussfähigkeit: Anteil der Sitze", "quorum: share of seats"),
      sectors: list(sector, "Beschlussfähigkeit: Akteursgruppen", "quorum: sectors"),
    }),
    "Beschlussfähigkeit",
    "quorum",
  ),
  decision: field(
    z.enum(["consensus-else-majority", "majority", "consent", "advice"]).default("consensus-else-majority"),
    "Beschlussweise",
    "decision method",
  ),
  meetsEveryWeeks: open(count.min(1).max(104), "Sitzungsrhythmus in Wochen", "meets every … weeks"),
  noticeDays: open(count.max(90), "Einladungsfrist in Tagen", "notice in days"),
  minutesDays: open(count.max(90), "Protokollfrist in Tagen", "minutes within … days"),
  termMonths: open(count.max(120), "Amtszeit in Monaten", "term in months"),
  womenShare: optional(share, "Frauenanteil", "share of women"),
  public: field(z.boolean().default(false), "öffentlich", "public"),
});

const dataProtection = z.strictObject({
  controller: open(slug, "für die Daten verantwortlich", "data controller"),
  basis: field(
    z.enum(["public-task", "consent", "contract", "legitimate-interest"]).default("public-task"),
    "Rechtsgrundlage",
    "legal basis",
  ),
  officer: optional(functionOf, "Datenschutzbeauftragte Person", "data protection officer"),
  retentionMonths: field(
    z
      .strictObject({
        registration: field(count.max(120).default(3), "Anmeldungen", "registrations"),
        contacts: field(count.max(120).default(12), "Kontakte", "contacts"),
        photos: field(count.max(120).default(24), "Fotos", "photos"),
      })
      .prefault({}),
    "Löschfristen in Monaten",
    "retention in months",
  ),
  photos: field(
    z.enum(["notice-and-consent-for-portraits", "consent", "none"]).default("notice-and-consent-for-portraits"),
    "Fotos",
    "photos",
  ),
  minors: field(z.enum(["parents-consent", "none"]).default("parents-consent"), "Minderjährige", "minors"),
});

const inclusion = z.strictObject({
  groups: list(
    z.strictObject({
      id: field(slug, "Kennung", "id"),
      who: field(text, "Gruppe", "group"),
      via: open(slug, "über", "through"),
      measure: open(text, "Maßnahme", "measure"),
    }),
    "schwer erreichte Gruppen",
    "groups to reach",
  ),
  expenses: open(z.boolean(), "Aufwandsentschädigung", "expense allowance"),
  childcare: open(z.boolean(), "Kinderbetreuung", "childcare"),
});

const participation = z.strictObject({
  guidelines: open(z.boolean(), "Leitlinien für Beteiligung", "participation guidelines"),
  register: optional(url, "Vorhabenliste", "list of projects"),
  councils: list(z.enum(["seniors", "disability", "youth", "migrants", "women", "other"]), "Beiräte", "councils"),
});

const licence = z.strictObject({
  texts: field(line.default("CC-BY-4.0"), "Texte und Bilder", "texts and images"),
  code: field(line.default("EUPL-1.2"), "Quelltext", "code"),
  data: field(line.default("CC-BY-4.0"), "Daten", "data"),
});

export const governanceSection = z.strictObject({
  legalShape: field(z.enum(["charter", "agreement"]).default("charter"), "Rechtsform", "legal shape"),
  answer: field(
    z
      .strictObject({
        interimWeeks: field(count.min(1).max(26).default(8), "Zwischenstand nach Wochen", "interim answer after weeks"),
        finalWeeks: field(count.min(1).max(26).default(4), "Antwort nach Wochen", "final answer after weeks"),
      })
      .prefault({}),
    "Antwortversprechen",
    "answer promise",
  ),
  amendmentMajority: field(share.prefault("3/4"), "Mehrheit für Änderungen", "majority for amendments"),
  joinMajority: field(share.prefault("2/3"), "Mehrheit für Aufnahmen", "majority for joining"),
  exitNoticeMonths: field(count.max(24).default(3), "Austrittsfrist in Monaten", "notice for leaving in months"),
  inactiveAfterMissedMeetings: field(
    count.min(1).max(20).default(3),
    "inaktiv nach verpassten Sitzungen",
    "inactive after missed meetings",
  ),
  continuationDecision: optional(
    z.strictObject({ body: field(slug, "Gremium", "body"), on: open(date, "Beschluss über die Fortführung", "decision on continuation") }),
    "Fortführung",
    "continuation",
  ),
  politics: optional(z.enum(["none", "guest", "seat"]), "Politik im Lenkungskreis", "politics in the steering group"),
  conflictOfInterest: field(z.boolean().default(true), "Regel zur Befangenheit", "conflict-of-interest rule"),
  antitrustReminder: field(z.boolean().default(true), "Hinweis zum Kartellrecht", "antitrust reminder"),
  licence: field(licence.prefault({}), "Lizenzen", "licences"),
  participantsKeepRights: field(z.boolean().default(true), "Teilnehmende behalten ihre Rechte", "participants keep their rights"),
  dataProtection: field(dataProtection.prefault({}), "Datenschutz", "data protection"),
  conductContacts: list(functionOf, "Vertrauenspersonen", "conduct contacts"),
  accessibilityContact: optional(functionOf, "Kontakt für Barrierefreiheit", "accessibility contact"),
  answers: optional(functionOf, "antwortet öffentlich", "answers in public"),
  monitor: optional(z.strictObject({ partner: field(slug, "Partner", "partner") }), "unabhängige Beobachtung", "independent monitor"),
  participation: field(participation.prefault({}), "Beteiligung", "participation"),
  bodies: openList(body, "Gremien der Zusammenarbeit", "governance bodies"),
  inclusion: field(inclusion.prefault({}), "Inklusion", "inclusion"),
});
