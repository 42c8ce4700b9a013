import type { Words } from "../../language.ts";

/** Open points and short labels of the decision paper. */
export const labels = {
  programme: { de: "Name des Programms", en: "name of the programme" },
  mission: { de: "in einem Satz", en: "in one sentence" },
  staff: { de: "Zahl", en: "number" },
  body: { de: "Gremium", en: "body" },
  meeting: { de: "Sitzungstag", en: "day of the meeting" },
  paper: { de: "Abgabetag", en: "day to hand in" },
  mandate: { de: "Datum des Auftrags", en: "date of the mandate" },
  reference: { de: "Vorlagennummer", en: "number of the paper" },
  consultation: { de: "Ende der öffentlichen Beratung", en: "end of the public consultation" },
  reportBody: { de: "Gremium, dem berichtet wird", en: "body that is reported to" },
  reportBy: { de: "berichtende Stelle", en: "who reports" },
  continuation: { de: "Datum", en: "date" },
  evaluator: { de: "Auswertende Stelle", en: "Evaluator" },
  baseline: { de: "Ausgangserhebung", en: "Baseline" },
  midterm: { de: "Zwischenauswertung", en: "Mid-term review" },
  chair: { de: "Vorsitz", en: "chair" },
  votes: { de: "Zahl der Stimmen", en: "number of votes" },
  unagreed: { de: "Zusage steht aus", en: "not agreed yet" },
  owner: { de: "Federführung", en: "owner" },
  item: { de: "Produkt/Sachkonto", en: "budget item" },
  own: { de: "Betrag der Stadt", en: "the city's amount" },
  others: { de: "Mittel von außen", en: "money from others" },
  smaller: { de: "Kosten", en: "cost" },
  notice: { de: "Tag des Bescheids", en: "day of the notice" },
  funder: { de: "Zuwendungsgeber", en: "funder" },
  seat: { de: "Benennung folgt", en: "to be named" },
  byLot: { de: "Zufallsauswahl", en: "drawn by lot" },
} as const satisfies Record<string, Words>;

/** The city's standing councils that are heard. */
export const councilWords = {
  seniors: { de: "Seniorenbeirat", en: "seniors' council" },
  disability: { de: "Beirat für Menschen mit Behinderungen", en: "council of people with disabilities" },
  youth: { de: "Jugendvertretung", en: "youth council" },
  migrants: { de: "Integrationsrat", en: "integration council" },
  women: { de: "Gleichstellungsstelle", en: "equality office" },
  other: { de: "weitere Beiräte", en: "further councils" },
} as const satisfies Record<string, Words>;
