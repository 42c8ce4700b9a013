import type { Words } from "../language.ts";

/** Stands in brackets behind who has not agreed yet. */
export const asked: Words = { de: "angefragt", en: "asked" };

/** Open-point labels of those who own milestones and risks. */
export const ownerLabels = {
  patron: { de: "Schirmherrschaft", en: "patron" },
  unit: { de: "federführendes Amt", en: "lead unit" },
  office: { de: "Programmleitung", en: "head of the programme" },
  chair: { de: "Vorsitz des Lenkungskreises", en: "chair of the steering group" },
  controller: { de: "für die Daten verantwortlich", en: "data controller" },
  access: { de: "Kontakt für Barrierefreiheit", en: "accessibility contact" },
  evaluator: { de: "auswertende Stelle", en: "evaluator" },
  successor: { de: "Nachfolge", en: "successor" },
  council: { de: "Gremium für die Fortführung", en: "body that decides on continuation" },
  lead: { de: "Durchführung", en: "lead of the event" },
  taker: { de: "entscheidungsbefugte Stelle", en: "decision-taker" },
} as const satisfies Record<string, Words>;

export const budgetLineWords = {
  staff: { de: "Personal", en: "Staff" },
  formats: { de: "Veranstaltungen", en: "Events" },
  pilots: { de: "Erprobungen und Preise", en: "Pilots and prizes" },
  communication: { de: "Öffentlichkeitsarbeit und Gestaltung", en: "Communication and design" },
  platform: { de: "Plattform, Daten, Werkzeuge", en: "Platform, data, tools" },
  inclusion: { de: "Barrierefreiheit und Inklusion", en: "Accessibility and inclusion" },
  evaluation: { de: "Auswertung", en: "Evaluation" },
  training: { de: "Fortbildung und Austausch", en: "Training and exchange" },
  travel: { de: "Reisen zu Partnerstädten", en: "Travel to partner cities" },
  contingency: { de: "Unvorhergesehenes", en: "Contingency" },
} as const satisfies Record<string, Words>;

export const certaintyWords = {
  planned: { de: "vorgesehen, nicht beantragt", en: "planned, not applied for" },
  applied: { de: "beantragt", en: "applied for" },
  approved: { de: "bewilligt", en: "approved" },
  secured: { de: "gesichert", en: "secured" },
} as const satisfies Record<string, Words>;

export const stationRoleWords = {
  advises: { de: "berät vor", en: "advises" },
  decides: { de: "entscheidet", en: "decides" },
} as const satisfies Record<string, Words>;

/** Kinds of election as city files write them; another word stands as it is. */
export const electionWords: Readonly<Record<string, Words>> = {
  european: { de: "Europawahl", en: "European election" },
  federal: { de: "Bundestagswahl", en: "federal election" },
  state: { de: "Landtagswahl", en: "state election" },
  local: { de: "Kommunalwahl", en: "local election" },
  mayor: { de: "Bürgermeisterwahl", en: "mayoral election" },
};

export const phaseWords = {
  mandate: { de: "Auftrag klären", en: "Get the mandate" },
  setup: { de: "Aufbauen und Charta beschließen", en: "Set up and adopt the charter" },
  pilots: { de: "Erste Veranstaltungen und Erprobungen", en: "First events and pilots" },
  portfolio: { de: "Ausbauen und verankern", en: "Widen and anchor" },
  evaluate: { de: "Auswerten und über die Fortführung entscheiden", en: "Evaluate and decide what follows" },
  transfer: { de: "Übergeben und abschließen", en: "Hand over and close" },
  close: { de: "Auswerten, entscheiden, übergeben", en: "Evaluate, decide, hand over" },
} as const satisfies Record<string, Words>;

export const partnerRoleWords = {
  lead: { de: "federführend", en: "lead" },
  core: { de: "Kernpartner", en: "core partner" },
  associate: { de: "assoziiert", en: "associate" },
  supporter: { de: "unterstützend", en: "supporter" },
  observer: { de: "beobachtend", en: "observer" },
  funder: { de: "Zuwendungsgeber", en: "funder" },
} as const satisfies Record<string, Words>;

export const mandateWords = {
  "council-resolution": { de: "Ratsbeschluss", en: "council resolution" },
  motion: { de: "Antrag aus dem Rat", en: "motion in the council" },
  mayor: { de: "Verfügung der Verwaltungsleitung", en: "order of the head of administration" },
  none: { de: "noch kein förmlicher Auftrag", en: "no formal mandate yet" },
} as const satisfies Record<string, Words>;
