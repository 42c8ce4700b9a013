import type { Words } from "../../language.ts";

/** Short labels of the charter; its prose stands in the templates. */
export const words = {
  notAdopted: { de: "Entwurf, noch nicht beschlossen", en: "Draft, not adopted yet" },
  asked: { de: "angefragt", en: "asked" },
  none: { de: "–", en: "–" },
  and: { de: "und", en: "and" },
  yes: { de: "ja", en: "yes" },
  no: { de: "nein", en: "no" },
  perYear: { de: "je Jahr", en: "a year" },
  perProgramme: { de: "für die Laufzeit", en: "for the whole term" },
  toBeAgreed: { de: "wird noch abgestimmt", en: "still being discussed" },
  seeMoney: { de: "Zuwendung, siehe § 7.1", en: "grant, see § 7.1" },
  byLot: { de: "Zufallsauswahl aus dem Melderegister", en: "drawn by lot from the residents' register" },
  vacant: { de: "unbesetzt", en: "vacant" },
  under27: { de: "unter 27 Jahren", en: "under 27" },
  afterEachDate: { de: "nach jedem Termin", en: "after each date" },
  seats: { de: "Sitze", en: "seats" },
  each: { de: "je", en: "each" },
  recommendation: { de: "Empfehlung", en: "Recommendation" },
  written: { de: "Empfehlung im Umlaufverfahren", en: "Recommendation in writing" },
  atQuorum: { de: "gerade beschlussfähig", en: "at bare quorum" },
  overHalfPresent: { de: "mehr als die Hälfte der anwesenden Stimmen", en: "more than half of the votes present" },
  overHalf: { de: "mehr als die Hälfte aller Stimmen", en: "more than half of all votes" },
  ofAll: { de: "aller Stimmen", en: "of all votes" },
  ofMembers: { de: "der Mitglieder", en: "of the members" },
  lead: { de: "Programmleitung", en: "Head of the programme" },
  competent: { de: "zuständiges Organ der Stadt", en: "The city's competent body" },
  grantedFor: { de: "für", en: "for" },
  earlyStart: { de: "vorzeitiger Maßnahmenbeginn genehmigt", en: "early start permitted" },
  join: { de: "Aufnahme eines Partners", en: "Admission of a partner" },
  amend: { de: "Änderung der Charta, Ausschluss", en: "Amendment of the charter, exclusion" },
} as const satisfies Record<string, Words>;

/** What stands in the marker of an open value. */
export const openWords = {
  programme: { de: "Name des Programms", en: "name of the programme" },
  mission: { de: "ein Satz", en: "one sentence" },
  goals: { de: "zwei bis fünf Ziele", en: "two to five goals" },
  mandate: { de: "Beschluss oder Verfügung", en: "resolution or order" },
  mandateOn: { de: "Datum des Auftrags", en: "date of the mandate" },
  reference: { de: "Vorlagennummer", en: "reference of the paper" },
  council: { de: "entscheidendes Organ der Stadt", en: "the city's deciding body" },
  register: { de: "Internetadresse", en: "web address" },
  topicOwner: { de: "Federführung des Themas", en: "owner of the topic" },
  taker: { de: "entscheidungsbefugte Stelle", en: "decision-taker" },
  decisionOn: { de: "Tag der Entscheidung", en: "date of the decision" },
  holder: { de: "Organisation für den Sitz", en: "organisation for the seat" },
  sector: { de: "Akteursgruppe", en: "sector" },
  chair: { de: "Vorsitz des Lenkungskreises", en: "chair of the steering group" },
  deputy: { de: "Stellvertretung im Vorsitz", en: "deputy chair of the steering group" },
  rhythm: { de: "Sitzungsrhythmus", en: "rhythm of meetings" },
  notice: { de: "Frist in Tagen", en: "period in days" },
  minutes: { de: "Frist in Tagen", en: "period in days" },
  term: { de: "Dauer", en: "length" },
  women: { de: "Frauenanteil", en: "share of women" },
  votes: { de: "Stimmenzahl", en: "number of votes" },
  members: { de: "Mitglieder", en: "members" },
  unit: { de: "federführendes Amt", en: "lead unit" },
  staff: { de: "Stellen", en: "posts" },
  place: { de: "Ort des Innovationsbüros", en: "place of the office" },
  opens: { de: "Eröffnung des Innovationsbüros", en: "opening of the office" },
  reporter: { de: "berichtende Stelle", en: "who reports" },
  monitor: { de: "unabhängige Beobachtung", en: "independent monitor" },
  contributes: { de: "Beitrag", en: "contribution" },
  partners: { de: "Partner", en: "partners" },
  total: { de: "Betrag", en: "amount" },
  amount: { de: "Betrag", en: "amount" },
  secured: { de: "gesicherter Betrag", en: "secured amount" },
  unsecured: { de: "nicht gesicherter Betrag", en: "amount not secured" },
  sources: { de: "Geldgeber und Beträge", en: "funders and amounts" },
  funder: { de: "Geldgeber", en: "funder" },
  notice2: { de: "Datum des Zuwendungsbescheids", en: "date of the grant's notice" },
  via: { de: "vermittelnde Organisation", en: "organisation in between" },
  measure: { de: "Maßnahme", en: "measure" },
  toAgree: { de: "noch zu vereinbaren", en: "to be agreed" },
  toName: { de: "noch zu benennen", en: "to be named" },
  notKnown: { de: "nicht bekannt", en: "not known" },
  toDecide: { de: "noch zu entscheiden", en: "to be decided" },
  conduct: { de: "noch zu benennen", en: "to be named" },
  secondConduct: { de: "zweite Person", en: "second person" },
  baseline: { de: "Tag der Ausgangserhebung", en: "date of the baseline" },
  midterm: { de: "Tag der Zwischenauswertung", en: "date of the mid-term review" },
  continuationOn: { de: "Tag der Entscheidung", en: "day of the decision" },
  paperOn: { de: "Abgabetermin der Vorlage", en: "deadline for the paper" },
  successorFrom: { de: "Beginn der Beteiligung der Nachfolge", en: "start of the successor's involvement" },
} as const satisfies Record<string, Words>;

export const basisWords = {
  "public-task": { de: "Erfüllung einer öffentlichen Aufgabe", en: "performance of a public task" },
  consent: { de: "Einwilligung", en: "consent" },
  contract: { de: "Vertrag mit den Teilnehmenden", en: "contract with the participants" },
  "legitimate-interest": { de: "berechtigtes Interesse", en: "legitimate interest" },
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
