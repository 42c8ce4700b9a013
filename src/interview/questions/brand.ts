import type { DraftFacts } from "../../propose/facts.ts";
import type { Part, Question } from "../part.ts";
import { textInput } from "../read.ts";

/** The name proposed for the programme. */
export const programmeName = ({ city }: DraftFacts): string | undefined =>
  city?.name === undefined ? undefined : `Open Innovation City ${city.name}`;

const name = (facts: DraftFacts): Part => ({
  id: "brand.name",
  path: "programme.name",
  label: { de: "Name", en: "Name" },
  ask: { de: "Wie soll das Programm heißen?", en: "What shall the programme be called?" },
  help: {
    de: "Ein Name, den Menschen aussprechen und wiederfinden. „Open Innovation City“ sagt Fachleuten, woran es anknüpft.",
    en: "A name that people can say and find. “Open Innovation City” tells experts what it ties in with.",
  },
  example: { de: "Open Innovation City Musterstadt", en: "Open Innovation City Exampleton" },
  input: textInput,
  suggest: programmeName(facts),
});

const colour: Part = {
  id: "brand.colour",
  path: "brand.colour",
  label: { de: "Farbe", en: "Colour" },
  ask: { de: "Welche Farbe sollen die Unterlagen tragen?", en: "Which colour shall the documents have?" },
  help: {
    de: "Die Hausfarbe als # und sechs Zeichen. Überschriften und Tabellenköpfe der Word-Fassung tragen sie, nötigenfalls dunkler.",
    en: "Your own colour as # and six digits. Headings and table heads of the Word version carry it, darker where need be.",
  },
  example: { de: "#005ea8", en: "#005ea8" },
  input: textInput,
};

export const brandQuestion: Question = {
  id: "brand",
  section: "brand",
  title: { de: "Name und Farbe", en: "Name and colour" },
  parts: (facts) => [name(facts), colour],
};
