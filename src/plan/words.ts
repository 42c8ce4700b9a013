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

export const sectorWords = {
  administration: { de: "Verwaltung", en: "administration" },
  politics: { de: "Politik", en: "politics" },
  business: { de: "Wirtschaft", en: "business" },
  "education-research": { de: "Bildung und Wissenschaft", en: "education and research" },
  "civil-society": { de: "Zivilgesellschaft", en: "civil society" },
  "arts-culture": { de: "Kunst und Kultur", en: "arts and culture" },
  residents: { de: "Einwohnerinnen und Einwohner", en: "residents" },
} as const satisfies Record<string, Words>;

export const partnerRoleWords = {
  lead: { de: "federführend", en: "lead" },
  core: { de: "Kernpartner", en: "core partner" },
  associate: { de: "assoziiert", en: "associate" },
  supporter: { de: "unterstützend", en: "supporter" },
  observer: { de: "beobachtend", en: "observer" },
  funder: { de: "Zuwendungsgeber", en: "funder" },
} as const satisfies Record<string, Words>;

export const consentWords = {
  idea: { de: "noch nicht angefragt", en: "not asked yet" },
  asked: { de: "angefragt", en: "asked" },
  agreed: { de: "zugesagt", en: "agreed" },
  signed: { de: "unterzeichnet", en: "signed" },
} as const satisfies Record<string, Words>;

export const bodyKindWords = {
  "steering-group": { de: "Lenkungskreis", en: "Steering group" },
  "advisory-board": { de: "Fachbeirat", en: "Advisory board" },
  "residents-panel": { de: "Rat der Einwohnerinnen und Einwohner", en: "Residents' panel" },
  "topic-circle": { de: "Themenkreis", en: "Topic circle" },
  "resonance-group": { de: "Resonanzgruppe der Verwaltung", en: "Resonance group of the administration" },
  monitor: { de: "Unabhängige Beobachtung", en: "Independent monitor" },
} as const satisfies Record<string, Words>;

export const mandateWords = {
  "council-resolution": { de: "Ratsbeschluss", en: "council resolution" },
  motion: { de: "Antrag aus dem Rat", en: "motion in the council" },
  mayor: { de: "Verfügung der Verwaltungsleitung", en: "order of the head of administration" },
  none: { de: "noch kein förmlicher Auftrag", en: "no formal mandate yet" },
} as const satisfies Record<string, Words>;
