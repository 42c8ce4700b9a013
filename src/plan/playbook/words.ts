import type { Words } from "../../language.ts";

/** Short labels of the playbook; all prose stands in the templates and in the pack. */
export const words = {
  estimate: { de: "Schätzung", en: "estimate" },
  sourced: { de: "Quellen in Abschnitt 19", en: "sources in section 19" },
  asked: { de: "angefragt", en: "asked" },
  none: { de: "keines", en: "none" },
  atOnce: { de: "sofort", en: "at once" },
  dropped: { de: "entfällt", en: "dropped" },
  neverCut: { de: "nie kürzen", en: "never cut" },
  seeAbove: { de: "siehe oben", en: "see above" },
  online: { de: "online", en: "online" },
  perDate: { de: "je Termin", en: "per date" },
  eachDate: { de: "Jeder Termin", en: "Every date" },
  day: { de: "Tag", en: "Day" },
  dateOf: { de: "Termin", en: "Date" },
  yes: { de: "ja", en: "yes" },
  no: { de: "nein", en: "no" },
} as const satisfies Record<string, Words>;

/** What stands in the marker of an open value that is not the label of one field. */
export const openWords = {
  date: { de: "Datum", en: "date" },
  time: { de: "Uhrzeit", en: "time" },
  place: { de: "Ort", en: "place" },
  size: { de: "Zahl der Personen", en: "number of people" },
  lead: { de: "Federführung der Veranstaltung", en: "lead of the event" },
  taker: { de: "entscheidungsbefugte Stelle", en: "decision-taker" },
  consent: { de: "schriftliche Zusage der entscheidungsbefugten Stelle", en: "written consent of the decision-taker" },
  decisionOn: { de: "Tag der Entscheidung", en: "date of the decision" },
  body: { de: "Gremium", en: "body" },
  paper: { de: "Abgabetermin der Vorlage", en: "deadline for the paper" },
  question: { de: "Frage, die übergeben wird", en: "question handed over" },
  programme: { de: "Name des Programms", en: "name of the programme" },
  office: { de: "Programmleitung", en: "programme office" },
  controller: { de: "für die Daten verantwortliche Stelle", en: "data controller" },
  accessContact: { de: "Ansprechperson für Barrierefreiheit", en: "accessibility contact" },
  register: { de: "Adresse des öffentlichen Registers", en: "address of the public register" },
  topic: { de: "Thema", en: "topic" },
  officer: { de: "Datenschutzbeauftragte Person", en: "data protection officer" },
  notice: { de: "Datum des Zuwendungsbescheids", en: "date of the grant's notice" },
  precondition: { de: "zu klären", en: "to be settled" },
} as const satisfies Record<string, Words>;

/** Sources and statements of learnings: how sure they are. */
export const statusWords = {
  stated: { de: "belegt", en: "stated" },
  inferred: { de: "erschlossen", en: "inferred" },
  successor: { de: "belegt, städtische Nachfolgestelle", en: "stated, the city's later unit" },
} as const satisfies Record<string, Words>;

export const conflictWords = {
  low: { de: "geringe", en: "low" },
  medium: { de: "mittlere", en: "medium" },
  high: { de: "hohe", en: "high" },
} as const satisfies Record<string, Words>;

export const recruitmentWords = {
  open: { de: "offen für alle", en: "open to all" },
  invited: { de: "auf Einladung", en: "by invitation" },
  lot: { de: "per Zufallsauswahl", en: "drawn by lot" },
} as const satisfies Record<string, Words>;

export const blockModes = {
  plenary: { de: "Plenum", en: "plenary" },
  tables: { de: "an Tischen", en: "at tables" },
  teams: { de: "in Teams", en: "in teams" },
  walk: { de: "im Raum", en: "around the room" },
  individual: { de: "einzeln", en: "one by one" },
  break: { de: "Pause", en: "break" },
  setup: { de: "Auf- und Abbau", en: "set-up" },
} as const satisfies Record<string, Words>;

export const collisionWords = {
  holiday: { de: "Feiertag", en: "public holiday" },
  recess: { de: "sitzungsfreie Zeit", en: "council recess" },
  closure: { de: "gesperrter Tag", en: "blocked day" },
  bridge: { de: "Brückentag", en: "bridge day" },
  weekend: { de: "Wochenende", en: "weekend" },
} as const satisfies Record<string, Words>;

export const consentWords = {
  idea: { de: "noch nicht angefragt", en: "not asked yet" },
  asked: { de: "angefragt", en: "asked" },
  agreed: { de: "liegt vor", en: "given" },
} as const satisfies Record<string, Words>;

export const mailNames = {
  confirmation: { de: "Bestätigung des Platzes", en: "Confirmation of the place" },
  week: { de: "Erinnerung eine Woche vorher", en: "Reminder a week ahead" },
  day: { de: "Erinnerung am Vortag", en: "Reminder the day before" },
  thanks: { de: "Dank", en: "Thank-you" },
  results: { de: "Ergebnisse", en: "Results" },
} as const satisfies Record<string, Words>;

export const modeWords = {
  "in-person": { de: "vor Ort", en: "on site" },
  online: { de: "online", en: "online" },
  hybrid: { de: "vor Ort und online", en: "on site and online" },
} as const satisfies Record<string, Words>;
