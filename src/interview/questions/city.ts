import type { Lang, Words } from "../../language.ts";
import type { DraftFacts } from "../../propose/facts.ts";
import { type Answer, type Ctx, type Input, option, type Part, plainAnswer, type Question } from "../part.ts";
import { put } from "../put.ts";
import { newNameInput, numberInput, textInput } from "../read.ts";
import { programmeName } from "./brand.ts";
import { countryNamed, countryWords } from "./countries.ts";
import { inLanguages } from "./offered-topics.ts";
import { administrationName } from "./partners.ts";
import { regionPart } from "./region.ts";

const languages: Part = {
  id: "languages",
  path: "city.languages",
  flag: { de: "city.languages=[de]", en: "city.languages=[en]" },
  label: { de: "Sprachen", en: "Languages" },
  ask: { de: "In welcher Sprache sollen die Unterlagen entstehen?", en: "In which language shall the documents be written?" },
  help: {
    de: "Mit zwei Sprachen entsteht jede Unterlage zweimal; die erste führt. Ihre eigenen Texte geben Sie nur einmal ein.",
    en: "With two languages each document is written twice; the first leads. You type your own texts once.",
  },
  input: {
    kind: "select",
    options: [
      option("de", "Deutsch", "German"),
      option("en", "Englisch", "English"),
      option("de,en", "Deutsch und Englisch, Deutsch führt", "German and English, German leads"),
      option("en,de", "Englisch und Deutsch, Englisch führt", "English and German, English leads"),
    ],
  },
  never: { de: "Ohne Sprache kann keine Unterlage entstehen.", en: "No document can be written without a language." },
  current: (facts) => facts.city?.languages?.join(","),
  store: (facts, answer) => inLanguages(put(facts, "city.languages", plainAnswer(answer).split(","))),
};

const countryInput: Input = {
  kind: "text",
  read: (typed) => {
    const code = countryNamed(typed);
    if (code !== null) return { value: code };
    return {
      wrong: {
        de: `„${typed}“ kennen wir nicht als Land. Bitte das Kürzel aus zwei Buchstaben schreiben, zum Beispiel DE, AT oder CH.`,
        en: `We do not know “${typed}” as a country. Please type its two-letter code, for example DE, GB or US.`,
      },
    };
  },
  show: (value: Answer, lang: Lang) => countryWords(plainAnswer(value))[lang],
};

/** What was proposed from the old name follows the new one. */
const renamed = (facts: DraftFacts, answer: Answer): DraftFacts => {
  const after = put(facts, "city.name", answer);
  const own = facts.partners?.findIndex(({ name }) => name === administrationName(facts)) ?? -1;
  const called = own < 0 ? after : put(after, `partners.${own}.name`, administrationName(after));
  const proposed = programmeName(facts);
  const isProposed = proposed !== undefined && facts.programme?.name === proposed;
  return isProposed ? put(called, "programme.name", programmeName(after) ?? null) : called;
};

/** Only German cities are asked whether they belong to a county. */
const inCountry = (facts: DraftFacts, answer: Answer): DraftFacts => {
  const after = put(facts, "city.country", answer);
  return answer === "DE" ? after : put(put(after, "city.independent", undefined), "city.county", undefined);
};

const namePart: Part = {
  id: "name",
  path: "city.name",
  label: { de: "Stadt", en: "City" },
  ask: { de: "Wie heißt die Stadt?", en: "What is the city called?" },
  help: { de: "So, wie der Name in Beschlüssen steht, ohne „Stadt“ davor.", en: "As the name stands in council papers." },
  example: { de: "Musterstadt", en: "Exampleton" },
  input: newNameInput([]),
  store: renamed,
  never: {
    de: "Der Name der Stadt steht auf jeder Unterlage. Bitte geben Sie ihn ein.",
    en: "The city's name is on every document. Please type it.",
  },
};

const countryPart = (lang: Lang): Part => ({
  id: "country",
  path: "city.country",
  flag: { de: "city.country=DE", en: "city.country=GB" },
  label: { de: "Staat", en: "Country" },
  ask: { de: "In welchem Staat liegt sie?", en: "In which country is it?" },
  help: { de: "Danach richten sich Feiertage, Währung und rechtliche Hinweise.", en: "It decides public holidays and legal notes." },
  example: { de: "Deutschland oder DE", en: "United Kingdom or GB" },
  input: countryInput,
  store: inCountry,
  suggest: lang === "de" ? "DE" : undefined,
  never: {
    de: "Ohne Staat lassen sich keine Feiertage berücksichtigen. Bitte geben Sie ihn an.",
    en: "Without the country no public holiday can be respected. Please give it.",
  },
});

const populationPart: Part = {
  id: "population",
  path: "city.population",
  flag: { de: "city.population=128400", en: "city.population=128400" },
  label: { de: "Einwohnerzahl", en: "Residents" },
  ask: { de: "Wie viele Menschen wohnen dort?", en: "How many people live there?" },
  help: {
    de: "Die Zahl bestimmt Vorschläge: Sitze im Lenkungskreis und Größe der Veranstaltungen.",
    en: "The number shapes what we propose: seats in the steering group and the size of events.",
  },
  example: { de: "128.400", en: "128,400" },
  input: numberInput,
};

const cityParts = (facts: DraftFacts, { lang }: Ctx): readonly Part[] => {
  const { country, independent } = facts.city ?? {};
  const parts = [namePart, countryPart(lang), regionPart(country), populationPart];
  if (country !== "DE") return parts;
  return [...parts, independentPart, ...(independent === false ? [countyPart] : [])];
};

const independentPart: Part = {
  id: "independent",
  path: "city.independent",
  label: { de: "Kreiszugehörigkeit", en: "County" },
  ask: { de: "Ist die Stadt kreisfrei, oder gehört sie zu einem Landkreis?", en: "Is the city independent, or part of a county?" },
  help: {
    de: "Bei kreisangehörigen Städten liegen manche Aufgaben, etwa der Nahverkehr, beim Kreis; er gehört dann früh an den Tisch.",
    en: "Some duties of a city that belongs to a county, such as local transport, lie with the county; it then belongs at the table early.",
  },
  input: {
    kind: "select",
    options: [option(true, "kreisfrei", "independent"), option(false, "gehört zu einem Landkreis", "part of a county")],
  },
  store: (facts, answer) => {
    const after = put(facts, "city.independent", answer);
    return answer === false ? after : put(after, "city.county", undefined);
  },
};

const countyPart: Part = {
  id: "county",
  path: "city.county",
  label: { de: "Landkreis", en: "County" },
  ask: { de: "Zu welchem Landkreis gehört sie?", en: "To which county does it belong?" },
  help: { de: "Der Name, wie er amtlich lautet.", en: "Its official name." },
  input: textInput,
};

const title = (de: string, en: string): Words => ({ de, en });

export const cityQuestions: readonly Question[] = [
  { id: "languages", section: "city", title: title("Sprache", "Language"), parts: (_facts, { lang }) => [{ ...languages, suggest: lang }] },
  { id: "city", section: "city", title: title("Stadt", "City"), parts: cityParts },
];
