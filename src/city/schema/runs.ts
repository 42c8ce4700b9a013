import * as z from "zod";
import { field, list, open, optional } from "../field.ts";
import { count, date, line, money, slug, span, text, time, url } from "../values.ts";

const decision = z.strictObject({
  taker: open(text, "entscheidungsbefugte Stelle", "decision-taker"),
  partner: optional(slug, "Organisation", "organisation"),
  body: optional(slug, "Gremium", "body"),
  on: optional(date, "Tag der Entscheidung", "date of the decision"),
  afterWeeks: optional(count.min(1).max(52), "Entscheidung nach Wochen", "decision after weeks"),
  status: optional(z.enum(["idea", "asked", "agreed"]), "Stand der Zusage", "status of consent"),
});

const repeat = z.strictObject({
  everyWeeks: field(count.min(1).max(52), "alle … Wochen", "every … weeks"),
  until: field(date, "bis", "until"),
  except: list(date, "außer", "except"),
});

const actual = z.strictObject({
  participants: optional(count, "Teilnehmende", "participants"),
  firstTimers: optional(count, "zum ersten Mal dabei", "first-timers"),
  cost: optional(money, "Kosten", "cost"),
  staffDays: optional(z.number().min(0).max(10_000), "Personentage", "staff days"),
});

const answer = z.strictObject({
  interimOn: optional(date, "Zwischenstand am", "interim answer on"),
  finalOn: optional(date, "Antwort am", "final answer on"),
  url: optional(url, "Fundstelle", "address"),
  summary: optional(text, "Zusammenfassung", "summary"),
});

/** A format planned on a date for a topic. */
export const run = z
  .strictObject({
    id: field(slug, "Kennung", "id"),
    formerly: list(slug, "frühere Kennungen", "former ids"),
    format: field(slug, "Format", "format"),
    topic: field(z.union([slug.transform((id) => [id]), z.array(slug).min(1).max(20)]), "Thema", "topic"),
    title: optional(text, "Titel", "title"),
    status: field(z.enum(["planned", "confirmed", "held", "moved", "cancelled"]).default("planned"), "Stand", "status"),
    date: open(date, "Datum", "date"),
    window: optional(span, "Zeitraum", "window"),
    until: optional(date, "letzter Tag", "last day"),
    time: open(time, "Uhrzeit", "time"),
    days: field(count.min(1).max(60).default(1), "Tage", "days"),
    repeat: optional(repeat, "Reihe", "series"),
    mode: field(z.enum(["in-person", "online", "hybrid"]).default("in-person"), "vor Ort oder online", "in person or online"),
    place: open(text, "Ort", "place"),
    size: open(count.min(1), "Zahl der Personen", "number of people"),
    lead: open(slug, "Durchführung", "lead"),
    controller: optional(slug, "für die Daten verantwortlich", "data controller"),
    question: open(text, "Frage, die übergeben wird", "question handed over"),
    decision: field(decision.prefault({}), "Entscheidung", "decision"),
    level: optional(z.enum(["inform", "consult", "co-create", "decide"]), "Stufe der Beteiligung", "level of participation"),
    prizes: optional(money, "Preisgeld", "prize money"),
    stateAidChecked: optional(z.boolean(), "Beihilfe geprüft", "state aid checked"),
    prerequisites: optional(
      z.strictObject({
        data: optional(z.boolean(), "Daten", "data"),
        operator: optional(z.boolean(), "Betrieb", "operator"),
        followUp: optional(z.boolean(), "Nacharbeit", "follow-up"),
      }),
      "Voraussetzungen",
      "prerequisites",
    ),
    curated: optional(z.boolean(), "Probleme vorab ausgewählt", "problems selected beforehand"),
    offlineWay: optional(z.boolean(), "Weg ohne Internet", "a way without the internet"),
    procurement: optional(
      z.strictObject({
        needed: field(z.boolean(), "Leistungen werden eingekauft", "services are bought"),
        route: open(line, "Vergabeweg", "procurement route"),
        by: open(date, "Vergabe bis", "awarded by"),
      }),
      "Vergabe",
      "procurement",
    ),
    handover: optional(
      z.strictObject({ to: field(slug, "Übergabe an", "handover to"), by: open(date, "Übergabe bis", "handover by") }),
      "Übergabe",
      "handover",
    ),
    indicators: list(line, "Kennzahlen", "indicators"),
    actual: optional(actual, "Ergebnis in Zahlen", "figures"),
    result: optional(text, "Ergebnis", "result"),
    answer: optional(answer, "Antwort", "answer"),
  })
  .refine((it) => it.repeat === null || it.repeat === undefined || it.date !== null, {
    params: { kind: "repeat-without-date" },
    path: ["repeat"],
  });
