import type { Words } from "../language.ts";
import { type About, label } from "./about.ts";
import { allowedIn, fieldsOf } from "./allowed.ts";
import { customSayings } from "./custom-sayings.ts";
import type { Saying } from "./finding.ts";
import { didYouMean, mendMissing, mendValue } from "./mend.ts";
import { nearest } from "./nearest.ts";
import { seen, shown } from "./seen.ts";
import { keysOf } from "./shape.ts";
import { badSize } from "./size-sayings.ts";

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
          : {
              de: "Löschen Sie das Feld; soll es als Notiz bleiben, setzen Sie ein # davor.",
              en: "Delete the field; to keep it as a note, put a # before it.",
            },
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
    if (about.key === "") return noCityFile(value);
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
  badValue: (about: About): Saying =>
    about.key === "oic" && typeof about.value === "number" && about.value > 1
      ? newerFile(about)
      : {
          code: "bad-value",
          message: {
            de: `„${shown(about.value)}“ ist kein gültiger Wert für „${label(about).de}“.`,
            en: `“${shown(about.value)}” is not a valid value for “${label(about).en}”.`,
          },
          allowed: allowedIn(about.shape),
          mend: mendValue(about.value, about.shape),
        },
  badSize,
  custom: (kind: string, about: About): Saying => customSayings[kind]?.(about) ?? sayings.badValue(about),
};

const noCityFile = (value: Words): Saying => ({
  code: "wrong-type",
  message: { de: `Das ist keine Stadtdatei: Hier steht ${value.de}.`, en: `This is no city file: it holds ${value.en}.` },
  allowed: {
    de: "Felder mit Doppelpunkt, das erste heißt oic: 1",
    en: "fields with a colon, the first of them oic: 1",
  },
  mend: {
    de: "Benennen Sie die Datei um, und legen Sie die Stadtdatei mit oic init an.",
    en: "Rename the file, and make the city file with oic init.",
  },
});

const newerFile = (about: About): Saying => ({
  code: "bad-value",
  message: {
    de: `Die Stadtdatei ist für eine neuere Fassung von oic geschrieben (oic: ${shown(about.value)}).`,
    en: `The city file is written for a newer version of oic (oic: ${shown(about.value)}).`,
  },
  allowed: allowedIn(about.shape),
  mend: { de: "Aktualisieren Sie oic auf Ihrem Rechner.", en: "Update oic on your computer." },
});

/** `{ de: Ja, aber nein }` reads as two fields. */
const quoteIt: Words = {
  de: 'Löschen Sie das Feld; gehört es zum Text davor, setzen Sie den ganzen Text in Anführungszeichen: "…".',
  en: 'Delete the field; if it belongs to the text before it, put the whole text in quotation marks: "…".',
};
