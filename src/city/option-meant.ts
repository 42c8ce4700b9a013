import { nearest } from "./nearest.ts";

/** What people write, in German or in plain English, where the city file has a word of its own. */
const meanings: Readonly<Record<string, readonly string[]>> = {
  administration: ["Verwaltung", "Stadt", "Stadtverwaltung", "city"],
  politics: ["Politik", "Rat", "Stadtrat", "council"],
  business: ["Wirtschaft", "Unternehmen", "Firma", "company"],
  "education-research": [
    "Bildung",
    "Wissenschaft",
    "Hochschule",
    "Universität",
    "Forschung",
    "Schule",
    "research",
    "education",
    "university",
  ],
  "civil-society": ["Zivilgesellschaft", "Verein", "Ehrenamt", "NGO"],
  "arts-culture": ["Kultur", "Kunst", "culture", "arts"],
  residents: ["Bürgerschaft", "Bürger", "Einwohner", "Bevölkerung", "Bürgerinnen und Bürger", "citizens"],
  idea: ["Idee"],
  asked: ["angefragt", "gefragt"],
  agreed: ["zugesagt", "vereinbart", "confirmed"],
  signed: ["unterschrieben", "unterzeichnet"],
  draft: ["Entwurf"],
  final: ["endgültig", "fertig", "Endfassung"],
  planned: ["geplant"],
  held: ["durchgeführt", "stattgefunden", "done"],
  cancelled: ["abgesagt", "ausgefallen", "canceled"],
  confirmed: ["bestätigt"],
  moved: ["verschoben", "postponed"],
  applied: ["beantragt"],
  approved: ["bewilligt"],
  secured: ["gesichert"],
  low: ["gering", "niedrig"],
  medium: ["mittel"],
  high: ["hoch"],
  "in-person": ["vor Ort", "Präsenz", "on site"],
  "steering-group": ["Lenkungskreis", "Lenkungsgruppe", "Steuerungsgruppe"],
  "advisory-board": ["Beirat", "Fachbeirat"],
  "residents-panel": ["Bürgerrat", "Einwohnerforum", "Bürgerforum"],
  majority: ["Mehrheit"],
  money: ["Geld"],
  staff: ["Personal"],
  rooms: ["Räume", "Raum"],
  data: ["Daten"],
  equipment: ["Geräte"],
  advises: ["berät", "vorberatend"],
  decides: ["entscheidet", "beschließt"],
  de: ["deutsch", "german"],
  en: ["englisch", "english"],
};

/** The option that a word of everyday language stands for; null where none is. */
export const optionMeant = (word: string, options: readonly string[]): string | null => {
  const own = options.filter((option) => Object.hasOwn(meanings, option));
  const found = own.find((option) => meanings[option]?.some((each) => each.toLowerCase() === word.toLowerCase()));
  if (found !== undefined) return found;
  const near =
    nearest(word, options) === null
      ? nearest(
          word,
          own.flatMap((option) => meanings[option] ?? []),
        )
      : null;
  return near === null ? null : (own.find((option) => meanings[option]?.includes(near)) ?? null);
};
