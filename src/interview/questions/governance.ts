import { option, type Part, type Question } from "../part.ts";
import { textInput } from "../read.ts";

const politics: Part = {
  id: "politics",
  path: "governance.politics",
  label: { de: "Politik im Lenkungskreis", en: "Politics in the steering group" },
  ask: { de: "Soll die Politik im Lenkungskreis mitwirken?", en: "Shall politics take part in the steering group?" },
  help: {
    de: "Als Gast hört sie zu und spricht mit. Ein Sitz mit Stimme kann das Programm in den Wahlkampf ziehen, und der Rat entscheidet ohnehin.",
    en: "As a guest it listens and speaks. A seat with a vote may pull the programme into campaigns, and the council decides anyway.",
  },
  input: {
    kind: "select",
    options: [
      option("guest", "ja, als Gast ohne Stimme", "yes, as a guest without a vote"),
      option("seat", "ja, mit Sitz und Stimme", "yes, with a seat and a vote"),
      option("none", "nein", "no"),
    ],
  },
  suggest: "guest",
};

const guidelines: Part = {
  id: "guidelines",
  path: "governance.participation.guidelines",
  label: { de: "Beteiligungsleitlinien", en: "Participation guidelines" },
  ask: { de: "Gelten in der Stadt Leitlinien für Bürgerbeteiligung?", en: "Does the city have participation guidelines in force?" },
  help: {
    de: "Gibt es sie, geht die Charta von ihnen aus, statt eigene Regeln danebenzustellen.",
    en: "Where there are some, the charter builds on them instead of setting rules beside them.",
  },
  input: { kind: "select", options: [option(true, "ja", "yes"), option(false, "nein", "no")] },
};

const answers: Part = {
  id: "answers",
  path: "governance.answers.role",
  label: { de: "Antwortet öffentlich", en: "Answers in public" },
  ask: { de: "Wer antwortet öffentlich auf die Ergebnisse?", en: "Who answers the results in public?" },
  help: {
    de: "Die wichtigste Zusage des Programms: Zu jedem Ergebnis sagt eine benannte Funktion bis zu einem festen Tag Ja oder Nein, mit Gründen.",
    en: "The programme's most important promise: for each result a named function says yes or no by a fixed day, with reasons.",
  },
  example: { de: "Oberbürgermeisterin", en: "Lord Mayor" },
  input: textInput,
};

export const politicsQuestion: Question = {
  id: "politics",
  section: "governance",
  title: { de: "Politik", en: "Politics" },
  parts: () => [politics],
};
export const guidelinesQuestion: Question = {
  id: "guidelines",
  section: "governance",
  title: { de: "Leitlinien", en: "Guidelines" },
  parts: () => [guidelines],
};
export const answersQuestion: Question = {
  id: "answers",
  section: "governance",
  title: { de: "Öffentliche Antwort", en: "Public answer" },
  parts: () => [answers],
};
