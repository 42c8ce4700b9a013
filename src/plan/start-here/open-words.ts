import type { Words } from "../../language.ts";

/** What open points of a part of the city file are called together; the longest path that fits wins. */
export const subjects: Readonly<Record<string, Words>> = {
  city: { de: "Stadt", en: "City" },
  programme: { de: "Programm", en: "Programme" },
  "programme.mandate": { de: "Auftrag", en: "Mandate" },
  "programme.office": { de: "Innovationsbüro", en: "Innovation office" },
  "programme.successor": { de: "Nachfolge", en: "Successor" },
  council: { de: "Rat und Ausschüsse", en: "Council and committees" },
  governance: { de: "Zusammenarbeit", en: "Cooperation" },
  "governance.continuationDecision": { de: "Fortführung", en: "Continuation" },
  "governance.dataProtection": { de: "Datenschutz", en: "Data protection" },
  "governance.inclusion": { de: "Inklusion", en: "Inclusion" },
  budget: { de: "Geld", en: "Money" },
  evaluation: { de: "Auswertung", en: "Evaluation" },
};

/** Fields whose own name is too long or too bare beside their subject; `*` stands for an id. */
export const fieldWords: Readonly<Record<string, Words>> = {
  "programme.mandate.kind": { de: "Art", en: "kind" },
  "programme.mandate.on": { de: "Datum", en: "date" },
  "programme.mandate.reference": { de: "Vorlagennummer", en: "number of the paper" },
  "programme.office.lead": { de: "Programmleitung", en: "head of the programme" },
  "programme.office.staff": { de: "Stellen", en: "posts" },
  "programme.office.place": { de: "Ort", en: "place" },
  "programme.office.opens": { de: "Eröffnung", en: "opening" },
  "programme.successor": { de: "Stelle, die übernimmt", en: "unit that takes over" },
  "programme.successor.involvedFrom": { de: "beteiligt ab", en: "involved from" },
  "council.bodies": { de: "Gremien mit Sitzungsterminen", en: "bodies with their meetings" },
  "governance.bodies": { de: "Lenkungskreis mit Sitzen", en: "steering group with its seats" },
  "governance.bodies.*.deputyChair": { de: "stellvertretender Vorsitz", en: "deputy chair" },
  "governance.bodies.*.meetsEveryWeeks": { de: "Sitzungsrhythmus", en: "rhythm of meetings" },
  "governance.bodies.*.noticeDays": { de: "Einladungsfrist", en: "notice of meetings" },
  "governance.bodies.*.minutesDays": { de: "Protokollfrist", en: "deadline for minutes" },
  "governance.bodies.*.termMonths": { de: "Amtszeit", en: "term" },
  "governance.continuationDecision": { de: "Gremium und Tag der Entscheidung", en: "body and day of the decision" },
  "governance.continuationDecision.on": { de: "Tag der Entscheidung", en: "day of the decision" },
  "governance.dataProtection.controller": { de: "verantwortliche Stelle", en: "controller" },
  "topics.*.owner.role": { de: "Federführung", en: "owner" },
  "topics.*.owner.deputy": { de: "Stellvertretung der Federführung", en: "owner's deputy" },
  "runs.*.decision.taker": { de: "entscheidungsbefugte Stelle", en: "decision-taker" },
};

/** Without these the council paper has a hole. */
export const neededByPaper: readonly string[] = [
  "programme.name",
  "programme.mission",
  "programme.mandate",
  "programme.office.unit",
  "programme.office.staff",
  "programme.successor",
  "council.bodies",
  "governance.continuationDecision",
  "topics.*.owner.role",
  "budget",
  "evaluation.evaluator",
  "evaluation.baseline",
  "evaluation.midterm",
];

/** Where the owner is open, so is everything about the owner. */
export const followOwner: readonly string[] = ["topics.*.owner.partner", "topics.*.owner.unit", "topics.*.owner.deputy"];
