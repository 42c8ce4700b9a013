import { type About, label } from "./about.ts";
import { allowedIn } from "./allowed.ts";
import type { Saying } from "./finding.ts";
import { mendValue } from "./mend.ts";
import { shown } from "./seen.ts";

/** What is said where a check of our own fails, by the name of the check. */
export const customSayings: Readonly<Record<string, (about: About) => Saying>> = {
  date: (about) => {
    const value = shown(about.value);
    const written = /^\d{4}-\d{2}-\d{2}$/.test(value);
    return {
      code: "bad-date",
      message: written
        ? { de: `Den Tag ${value} gibt es nicht („${label(about).de}“).`, en: `There is no day ${value} (“${label(about).en}”).` }
        : {
            de: `„${value}“ ist kein Datum in der Form JJJJ-MM-TT („${label(about).de}“).`,
            en: `“${value}” is not a date written YYYY-MM-DD (“${label(about).en}”).`,
          },
      allowed: allowedIn(about.shape),
      mend: mendValue(about.value, about.shape),
    };
  },
  share: (about) => ({
    code: "bad-value",
    message: {
      de: `Bei „${label(about).de}“ ist der Anteil ${shown(about.value)} größer als das Ganze.`,
      en: `In “${label(about).en}” the share ${shown(about.value)} is more than the whole.`,
    },
    allowed: allowedIn(about.shape),
    mend: { de: "Prüfen Sie den Bruch: oben der Teil, unten das Ganze.", en: "Check the fraction: the part above, the whole below." },
  }),
  order: (about) => ({
    code: "order",
    message: {
      de: `Bei „${label(about).de}“ liegt der letzte Tag vor dem ersten.`,
      en: `In “${label(about).en}” the last day is before the first.`,
    },
    allowed: { de: "from: erster Tag, to: derselbe oder ein späterer Tag", en: "from: first day, to: the same or a later day" },
    mend: { de: "Prüfen Sie die beiden Tage; vielleicht sind sie vertauscht.", en: "Check the two days; perhaps they are swapped." },
  }),
  control: (about) => ({
    code: "bad-value",
    message: {
      de: `„${label(about).de}“ enthält unsichtbare Steuerzeichen.`,
      en: `“${label(about).en}” contains invisible control characters.`,
    },
    allowed: allowedIn(about.shape),
    mend: { de: "Schreiben Sie den Text neu, statt ihn einzufügen.", en: "Type the text instead of pasting it." },
  }),
  "empty-text": (about) => ({
    code: "bad-value",
    message: { de: `„${label(about).de}“ hat in keiner Sprache einen Text.`, en: `“${label(about).en}” has no text in any language.` },
    allowed: allowedIn(about.shape),
    mend: {
      de: "Schreiben Sie den Text in mindestens einer Sprache, oder lassen Sie das Feld weg.",
      en: "Write the text in at least one language, or leave the field out.",
    },
  }),
  "repeat-without-date": () => ({
    code: "missing",
    message: { de: "Die Reihe hat keinen ersten Termin.", en: "The series has no first date." },
    allowed: null,
    mend: {
      de: "Ergänzen Sie die Zeile: date: mit dem Tag des ersten Termins.",
      en: "Add the line date: with the day of the first event.",
    },
  }),
};
