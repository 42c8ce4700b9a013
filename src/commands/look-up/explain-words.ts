import type { Words } from "../../language.ts";
import type { RuleLevel } from "../../rules/rule.ts";
import type { RuleGroup } from "./rule-catalogue.ts";

/** Headings and sentences of `oic explain` and of the page of rules. */
export const explainWords = {
  what: { de: "Was gilt", en: "What must be" },
  why: { de: "Warum", en: "Why" },
  sources: { de: "Worauf sie beruht", en: "What it rests on" },
  bad: { de: "So nicht", en: "Not like this" },
  good: { de: "So ist es gut", en: "This is fine" },
  inExample: { de: "am Beispiel Musterstadt", en: "in the example of Musterstadt" },
  absent: { de: "nicht angegeben", en: "not there" },
  estimate: {
    de: "eigene Festlegung oder Schätzung von oic, ohne Quelle",
    en: "oic's own choice or estimate, without a source",
  },
  setAside: { de: "Wenn die Regel bei Ihnen nicht passt", en: "If the rule does not fit your city" },
  setAsideHow: {
    de: "Tragen Sie in city.yaml unter waivers ein, warum, und wer das verantwortet. Der Eintrag steht dann im internen Prüfvermerk:",
    en: "Say in city.yaml, under waivers, why, and who answers for it. The entry is then printed in the internal review note:",
  },
  notAside: { de: "Diese Regel lässt sich nicht aussetzen.", en: "This rule cannot be set aside." },
  reason: { de: "warum die Regel hier nicht passt, in einem Satz", en: "why the rule does not fit here, in a sentence" },
  name: { de: "wer das verantwortet", en: "who answers for it" },
  field: { de: "Feld der city.yaml", en: "field of city.yaml" },
  section: { de: "Abschnitt der city.yaml", en: "section of city.yaml" },
  belongsTo: { de: "Gehört zu", en: "Belongs to" },
  purpose: { de: "Wozu", en: "What it is for" },
  allowed: { de: "Erlaubt", en: "Allowed" },
  fallback: { de: "Ohne Angabe gilt", en: "If left out" },
  example: { de: "Beispiel", en: "Example" },
  mayOpen: { de: "Darf offen bleiben", en: "May stay open" },
  open: {
    de: "ja (null oder weglassen); es steht dann als offener Punkt in den Unterlagen",
    en: "yes (null, or leave it out); the documents then show it as an open point",
  },
  required: { de: "nein, die Angabe muss da sein", en: "no, it must be given" },
  withDefault: { de: "weglassen ja, dann gilt die Vorgabe", en: "may be left out, then the default holds" },
  optional: { de: "weglassen ja, es fehlt dann niemandem", en: "may be left out, nobody will miss it" },
  fields: { de: "Felder", en: "Fields" },
  lookedAt: { de: "Regeln, deren Beispiel dieses Feld betrifft", en: "Rules whose example is about this field" },
  rests: { de: "Regeln, die darauf beruhen", en: "Rules that rest on it" },
  emptyList: { de: "leere Liste", en: "empty list" },
} as const satisfies Record<string, Words>;

/** MUST, SHOULD and MAY in words, with what a breach counts as. */
export const levelWords: Readonly<Record<RuleLevel, Words>> = {
  error: { de: "Muss: Ein Verstoß zählt als Fehler.", en: "Must: a breach counts as an error." },
  warning: { de: "Soll: Ein Verstoß zählt als Warnung.", en: "Should: a breach counts as a warning." },
  hint: { de: "Kann: Ein Verstoß ist ein Hinweis.", en: "May: a breach is a note." },
};

/** The same in one word, for tables. */
export const levelNames: Readonly<Record<RuleLevel, Words>> = {
  error: { de: "Muss", en: "must" },
  warning: { de: "Soll", en: "should" },
  hint: { de: "Kann", en: "may" },
};

export const groupNames: Readonly<Record<RuleGroup, Words>> = {
  governance: { de: "Gremien und Zusammenarbeit", en: "Bodies and working together" },
  topics: { de: "Themen, Veranstaltungen, Entscheidungen", en: "Topics, events, decisions" },
  calendar: { de: "Kalender", en: "Calendar" },
  money: { de: "Geld", en: "Money" },
  inclusion: { de: "Menschen und Inklusion", en: "People and inclusion" },
  data: { de: "Daten, Rechte, Transparenz", en: "Data, rights, transparency" },
  evaluation: { de: "Auswertung", en: "Evaluation" },
  language: { de: "Texte und Sprache", en: "Texts and language" },
  waivers: { de: "Begründete Abweichungen", en: "Rules set aside" },
};
