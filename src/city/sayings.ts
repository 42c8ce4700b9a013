import type { Words } from "../language.ts";
import { allowedIn, boundsOf, fieldsOf } from "./allowed.ts";
import type { Saying } from "./finding.ts";
import type { About } from "./issues.ts";
import { didYouMean, mendMissing, mendValue } from "./mend.ts";
import { nearest } from "./nearest.ts";
import { isPlainList } from "./plain.ts";
import { seen, shown } from "./seen.ts";
import { keysOf } from "./shape.ts";

const label = ({ shape, key }: About): Words =>
  shape.words?.label ?? (key === "" ? { de: "Stadtdatei", en: "city file" } : { de: key, en: key });

/** What is said of a field that does not fit the schema. */
export const sayings = {
  unknownKey: (key: string, about: About): Saying => {
    const near = nearest(key, keysOf(about.shape));
    const section = label(about);
    const inside: Words =
      about.key === "" ? { de: "in der Stadtdatei", en: "in the city file" } : { de: `in „${section.de}“`, en: `in “${section.en}”` };
    return {
      code: "unknown-key",
      message: { de: `Das Feld „${shown(key)}“ gibt es ${inside.de} nicht.`, en: `There is no field “${shown(key)}” ${inside.en}.` },
      allowed: fieldsOf(about.shape),
      mend: near
        ? didYouMean(near)
        : about.shape.kind === "text"
          ? quoteIt
          : { de: "Löschen Sie das Feld, oder nehmen Sie eines der erlaubten.", en: "Delete the field, or use one of those allowed." },
    };
  },
  badKey: (key: string, about: About): Saying => ({
    code: "unknown-key",
    message: {
      de: `„${shown(key)}“ kann in „${label(about).de}“ nicht stehen.`,
      en: `“${shown(key)}” cannot stand in “${label(about).en}”.`,
    },
    allowed: fieldsOf(about.shape),
    mend: { de: "Ändern Sie den Namen des Feldes wie erlaubt.", en: "Change the field's name to one allowed." },
  }),
  missing: (about: About): Saying => ({
    code: "missing",
    message: { de: `Die Angabe „${label(about).de}“ (${about.key}) fehlt.`, en: `“${label(about).en}” (${about.key}) is missing.` },
    allowed: allowedIn(about.shape),
    mend: mendMissing(about.key, about.shape),
  }),
  wrongType: (about: About): Saying => {
    const name = label(about);
    const value = seen(about.value);
    return {
      code: "wrong-type",
      message: {
        de: `Bei „${name.de}“ steht ${value.de}; das passt hier nicht.`,
        en: `“${name.en}” holds ${value.en}, which does not fit here.`,
      },
      allowed: allowedIn(about.shape),
      mend: mendValue(about.value, about.shape),
    };
  },
  badValue: (about: About): Saying => ({
    code: "bad-value",
    message: {
      de: `„${shown(about.value)}“ ist kein gültiger Wert für „${label(about).de}“.`,
      en: `“${shown(about.value)}” is not a valid value for “${label(about).en}”.`,
    },
    allowed: allowedIn(about.shape),
    mend: mendValue(about.value, about.shape),
  }),
  badSize: (small: boolean, about: About): Saying => ({
    code: "bad-value",
    message: sizeMessage(small, about),
    allowed: allowedIn(about.shape),
    mend: sizeMend(small, about),
  }),
  custom: (kind: string, about: About): Saying => custom[kind]?.(about) ?? sayings.badValue(about),
};

/** `{ de: Ja, aber nein }` reads as two fields. */
const quoteIt: Words = {
  de: 'Löschen Sie das Feld; gehört es zum Text davor, setzen Sie den ganzen Text in Anführungszeichen: "…".',
  en: 'Delete the field; if it belongs to the text before it, put the whole text in quotation marks: "…".',
};

const sizeMessage = (small: boolean, about: About): Words => {
  const { value } = about;
  const name = label(about);
  if (isPlainList(value))
    return small
      ? { de: `„${name.de}“ hat zu wenige Einträge: ${value.length}.`, en: `“${name.en}” has too few entries: ${value.length}.` }
      : { de: `„${name.de}“ hat zu viele Einträge: ${value.length}.`, en: `“${name.en}” has too many entries: ${value.length}.` };
  if (typeof value === "string")
    return small
      ? { de: `„${name.de}“ ist leer.`, en: `“${name.en}” is empty.` }
      : { de: `„${name.de}“ ist zu lang: ${value.length} Zeichen.`, en: `“${name.en}” is too long: ${value.length} characters.` };
  const word: Words = small ? { de: "klein", en: "small" } : { de: "groß", en: "big" };
  return { de: `${shown(value)} ist zu ${word.de} für „${name.de}“.`, en: `${shown(value)} is too ${word.en} for “${name.en}”.` };
};

const sizeMend = (small: boolean, about: About): Words => {
  if (isPlainList(about.value))
    return small
      ? {
          de: "Ergänzen Sie einen Eintrag; er beginnt in einer neuen Zeile mit „- “.",
          en: "Add an entry; it begins on a new line with “- ”.",
        }
      : { de: "Fassen Sie Einträge zusammen.", en: "Join some of the entries." };
  if (typeof about.value !== "string") {
    const { low, high } = boundsOf(about.shape);
    const bound = small ? low : high;
    return bound === null
      ? mendValue(about.value, about.shape)
      : { de: `Prüfen Sie die Zahl; die Grenze ist ${bound}.`, en: `Check the number; the limit is ${bound}.` };
  }
  if (!small) return { de: "Kürzen Sie den Text.", en: "Shorten the text." };
  return about.shape.required
    ? mendMissing(about.key, about.shape)
    : {
        de: "Füllen Sie das Feld aus, oder löschen Sie die Zeile: Dann gilt es als offen.",
        en: "Fill in the field, or delete the line: then it counts as open.",
      };
};

const custom: Readonly<Record<string, (about: About) => Saying>> = {
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
