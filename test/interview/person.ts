import type { Answer } from "../../src/world/scripted-ask.ts";
import { breakOff, takeDefault } from "../../src/world/scripted-ask.ts";

/** What a person says to questions whose message contains a text: one answer for all, or a list, one a time (then Enter). */
export type Says = Readonly<Record<string, Answer>>;

/** A person who answers by what is asked and presses Enter otherwise; breaks off after 300 questions. Longer texts are looked for first. */
export const person = (says: Says): readonly Answer[] => {
  const left = new Map(Object.entries(says).map(([key, value]) => [key, Array.isArray(value) ? [...value] : null]));
  const keys = Object.keys(says).sort((a, b) => b.length - a.length);
  const reply = (message: string): Answer => {
    const key = keys.find((it) => message.includes(it));
    if (key === undefined) return takeDefault;
    const turns = left.get(key);
    if (turns === null || turns === undefined) return says[key];
    return turns.length === 0 ? takeDefault : turns.shift();
  };
  return [...Array.from({ length: 300 }, () => reply), breakOff];
};

/** The first answers of a list, then Ctrl-C. */
export const brokenOffAfter = (count: number, answers: readonly Answer[]): readonly Answer[] => [...answers.slice(0, count), breakOff];

/** A whole interview in German. */
export const germanAnswers: Says = {
  "Sprache sollen": "de",
  "Wie heißt die Stadt?": "Musterstadt",
  "In welchem Staat": "Deutschland",
  "In welchem Bundesland": "DE-NW",
  "Wie viele Menschen": "128.400",
  kreisfrei: "kreisfrei",
  "Worauf stützt": "auf einen Beschluss des Rates",
  "Von welchem Tag ist der Antrag": "22.4.2027",
  Vorlagennummer: "2027/0412",
  "Welches Amt": "Stabsstelle Digitalisierung",
  "An welchen Fragen": [["mobility", "care"]],
  "Noch ein eigenes Thema": ["Leben in der „Ortsmitte“: #1"],
  "Wie lautet die Frage": "Wie kommt wieder Leben in die leeren Läden?",
  "Mobilitätswende: Wer ist dafür zuständig?": "Leitung Amt für Verkehr",
  "Mobilitätswende: Was kann": "welche drei Wege zuerst verbessert werden",
  "Mobilitätswende: Wer entscheidet": "Beigeordnete für Mobilität",
  "Wer macht mit": "Hochschule Musterstadt",
  "Noch ein Partner?": ["Bürgerstiftung Süd"],
  "Hochschule Musterstadt: Zu welcher Gruppe": "education-research",
  "Hochschule Musterstadt: Wie weit": "agreed",
  "Hochschule Musterstadt: Was bringt": "Werkstatt",
  "Bürgerstiftung Süd: Zu welcher Gruppe": "civil-society",
  "Wie viele Stellen": "1,5",
  "Wie viel Geld": "450.000",
  Fördergeld: "Ministerium für Wirtschaft",
  "Wie sicher ist das Geld?": "approved",
  "Um welchen Betrag": "300.000",
  "Von welchem Tag ist der Bescheid": "15.3.2027",
  "Gelten in der Stadt": "ja",
  "Wer antwortet öffentlich": "Oberbürgermeisterin",
  "Welches Gremium berät": "Digitalausschuss",
  "Welches Gremium folgt": ["Stadtrat"],
  "Wochen vorher": "4",
  "Digitalausschuss: Wann tagt": "14.9.2027, 16.11.2027",
  "Stadtrat: Wann tagt": "30.9.2027",
  "sitzungsfreie Zeit": "12.7.2027 bis 24.8.2027",
  "Welche Farbe": "#005ea8",
};

/** A whole interview in English. */
export const englishAnswers: Says = {
  "In which language": "en",
  "What is the city called?": "Exampleton",
  "In which country": "United Kingdom",
  "In which region": "ENG",
  "How many people": "128,400",
  "rest on so far": "council-resolution",
  "From which day is the motion": "22/4/2027",
  "reference number": "2027/0412",
  "Which department": "Digital Affairs Unit",
  "Which questions shall": [["mobility"]],
  "Mobility transition: who is responsible": "Head of Transport",
  "Mobility transition: what may": "which three ways to work come first",
  "Mobility transition: who decides": "Cabinet Member for Mobility",
  "Who takes part": "Exampleton College",
  "to which sector does it belong": "education-research",
  "how far is their consent": "signed",
  "what does it bring": "a workshop",
  "How many posts": "1.5",
  "How much money is planned": "450,000",
  "grant money": "Ministry",
  "how much money is it": "300,000",
  "participation guidelines": "no",
  "Who answers": "Lord Mayor",
  "Which body deals": "City Council",
  "how many weeks before": "4",
  "when does it meet": "2027-09-30",
  "the recess": "2027-07-12 to 2027-08-24",
};
