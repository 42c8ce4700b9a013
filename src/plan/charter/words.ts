import type { Words } from "../../language.ts";

/** Short labels of the charter; its prose stands in the templates. */
export const words = {
  draft: { de: "Entwurf", en: "Draft" },
  final: { de: "Endfassung", en: "Final version" },
  notAdopted: { de: "Entwurf, noch nicht beschlossen", en: "draft, not adopted yet" },
  asked: { de: "angefragt", en: "asked" },
  none: { de: "–", en: "–" },
  and: { de: "und", en: "and" },
  yes: { de: "ja", en: "yes" },
  no: { de: "nein", en: "no" },
  perYear: { de: "je Jahr", en: "a year" },
  perProgramme: { de: "für die Laufzeit", en: "for the whole term" },
  toBeAgreed: { de: "wird noch abgestimmt", en: "still being discussed" },
  seeMoney: { de: "Zuwendung, siehe § 7", en: "grant, see § 7" },
  byLot: { de: "durch Zufallsauswahl", en: "drawn by lot" },
  toDraw: { de: "wird gezogen", en: "to be drawn" },
  vacant: { de: "unbesetzt", en: "vacant" },
  toFill: { de: "wird besetzt", en: "to be filled" },
  under27: { de: "Person unter 27 Jahren", en: "a person under 27" },
  afterEachDate: { de: "nach jedem Termin", en: "after each date" },
  seats: { de: "Sitze", en: "seats" },
  each: { de: "je", en: "each" },
  all: { de: "Empfehlung, alle anwesend", en: "Recommendation, everybody present" },
  atQuorum: { de: "Empfehlung, gerade beschlussfähig", en: "Recommendation, bare quorum" },
  join: { de: "Aufnahme eines Partners", en: "Admission of a partner" },
  amend: { de: "Änderung der Charta, Ausschluss", en: "Amendment of the charter, exclusion" },
} as const satisfies Record<string, Words>;

/** What stands in the marker of an open value. */
export const openWords = {
  programme: { de: "Name des Programms", en: "name of the programme" },
  mission: { de: "Auftrag in einem Satz", en: "mission in one sentence" },
  goals: { de: "Ziele des Programms", en: "goals of the programme" },
  mandate: { de: "Auftrag", en: "mandate" },
  mandateOn: { de: "Datum des Auftrags", en: "date of the mandate" },
  reference: { de: "Vorlagennummer", en: "reference of the paper" },
  council: { de: "entscheidendes Organ der Stadt", en: "the city's deciding body" },
  register: { de: "Adresse des öffentlichen Registers", en: "address of the public register" },
  topicOwner: { de: "Federführung des Themas", en: "owner of the topic" },
  taker: { de: "entscheidungsbefugte Stelle", en: "decision-taker" },
  question: { de: "Frage, die übergeben wird", en: "question handed over" },
  decisionOn: { de: "Tag der Entscheidung", en: "date of the decision" },
  runs: { de: "Veranstaltungen mit entscheidungsbefugter Stelle", en: "events and their decision-takers" },
  seats: { de: "Sitze und Stimmen des Lenkungskreises", en: "seats and votes of the steering group" },
  holder: { de: "Organisation für den Sitz", en: "organisation for the seat" },
  sector: { de: "Akteursgruppe", en: "sector" },
  chair: { de: "Vorsitz des Lenkungskreises", en: "chair of the steering group" },
  deputy: { de: "Stellvertretung im Vorsitz", en: "deputy chair of the steering group" },
  quorum: { de: "Beschlussfähigkeit des Lenkungskreises", en: "quorum of the steering group" },
  rhythm: { de: "Sitzungsrhythmus", en: "rhythm of meetings" },
  notice: { de: "Einladungsfrist in Tagen", en: "days of notice" },
  minutes: { de: "Protokollfrist in Tagen", en: "days for the minutes" },
  term: { de: "Amtszeit", en: "term" },
  women: { de: "Frauenanteil", en: "share of women" },
  votes: { de: "Stimmenzahl", en: "number of votes" },
  members: { de: "Mitglieder", en: "members" },
  office: { de: "Programmleitung", en: "head of the programme" },
  unit: { de: "federführendes Amt", en: "lead unit" },
  staff: { de: "Stellen", en: "posts" },
  place: { de: "Ort des Innovationsbüros", en: "place of the office" },
  opens: { de: "Eröffnung des Innovationsbüros", en: "opening of the office" },
  reports: { de: "Gremium, Rhythmus und zuständige Stelle", en: "body, rhythm and who reports" },
  reporter: { de: "berichtende Stelle", en: "who reports" },
  monitor: { de: "unabhängige Beobachtung", en: "independent monitor" },
  contributes: { de: "Beitrag", en: "contribution" },
  total: { de: "Gesamtbetrag", en: "total" },
  amount: { de: "Betrag", en: "amount" },
  secured: { de: "gesicherter Betrag", en: "secured amount" },
  unsecured: { de: "nicht gesicherter Betrag", en: "amount not secured" },
  sources: { de: "Finanzierung", en: "funding" },
  funder: { de: "Geldgeber", en: "funder" },
  notice2: { de: "Datum des Zuwendungsbescheids", en: "date of the grant's notice" },
  controller: { de: "für die Daten verantwortliche Stelle", en: "data controller" },
  officer: { de: "Datenschutzbeauftragte Person", en: "data protection officer" },
  groups: { de: "Gruppen, auf die das Programm zugeht", en: "groups the programme reaches out to" },
  via: { de: "vermittelnde Organisation", en: "organisation in between" },
  measure: { de: "Maßnahme", en: "measure" },
  expenses: { de: "zu entscheiden", en: "to be decided" },
  access: { de: "Kontakt für Barrierefreiheit", en: "accessibility contact" },
  conduct: { de: "zwei Vertrauenspersonen", en: "two trusted persons" },
  evaluator: { de: "auswertende Stelle", en: "evaluator" },
  baseline: { de: "Tag der Ausgangserhebung", en: "date of the baseline" },
  midterm: { de: "Tag der Zwischenauswertung", en: "date of the mid-term review" },
  continuation: { de: "Gremium für die Fortführung", en: "body that decides on continuation" },
  continuationOn: { de: "Tag des Beschlusses über die Fortführung", en: "date of the decision on continuation" },
  paperOn: { de: "Abgabetermin der Vorlage", en: "deadline for the paper" },
  successor: { de: "Organisation der Nachfolge", en: "successor organisation" },
  successorUnit: { de: "Stelle der Nachfolge", en: "successor unit" },
  successorFrom: { de: "Beginn der Beteiligung der Nachfolge", en: "start of the successor's involvement" },
} as const satisfies Record<string, Words>;

export const basisWords = {
  "public-task": { de: "Erfüllung einer öffentlichen Aufgabe", en: "performance of a public task" },
  consent: { de: "Einwilligung", en: "consent" },
  contract: { de: "Vertrag mit den Teilnehmenden", en: "contract with the participants" },
  "legitimate-interest": { de: "berechtigtes Interesse", en: "legitimate interest" },
} as const satisfies Record<string, Words>;

export const councilWords = {
  seniors: { de: "Seniorenrat", en: "seniors' council" },
  disability: { de: "Beirat für Menschen mit Behinderungen", en: "disability council" },
  youth: { de: "Jugendrat", en: "youth council" },
  migrants: { de: "Integrationsrat", en: "integration council" },
  women: { de: "Frauenbeirat", en: "women's council" },
  other: { de: "weitere Beiräte der Stadt", en: "other councils of the city" },
} as const satisfies Record<string, Words>;

export const decisionWords = {
  "consensus-else-majority": { de: "Konsens, sonst einfache Mehrheit", en: "consensus, else simple majority" },
  majority: { de: "einfache Mehrheit", en: "simple majority" },
  consent: { de: "kein schwerer Einwand", en: "no serious objection" },
  advice: { de: "Rat ohne Abstimmung", en: "advice without a vote" },
} as const satisfies Record<string, Words>;

/** How sure a learning is. */
export const learnedWords = {
  stated: { de: "belegt", en: "stated" },
  inferred: { de: "erschlossen", en: "inferred" },
  successor: { de: "städtische Stelle nach 2023", en: "the city's unit after 2023" },
} as const satisfies Record<string, Words>;

/** Licences as they call themselves; another one stands as it is written. */
export const licenceWords: Readonly<Record<string, Words>> = {
  "CC-BY-4.0": { de: "CC BY 4.0", en: "CC BY 4.0" },
  "CC-BY-SA-4.0": { de: "CC BY-SA 4.0", en: "CC BY-SA 4.0" },
  "CC0-1.0": { de: "CC0 1.0", en: "CC0 1.0" },
  "EUPL-1.2": { de: "EUPL 1.2", en: "EUPL 1.2" },
  "DL-DE-BY-2.0": { de: "Datenlizenz Deutschland – Namensnennung – 2.0", en: "Data licence Germany – attribution – 2.0" },
  "DL-DE-ZERO-2.0": { de: "Datenlizenz Deutschland – Zero – 2.0", en: "Data licence Germany – Zero – 2.0" },
};
