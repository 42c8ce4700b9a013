import type { Words } from "../language.ts";
import type { Saying } from "./finding.ts";
import { didYouMean } from "./mend.ts";
import { nearest } from "./nearest.ts";
import { shown } from "./seen.ts";

/** The kind of thing meant, the ids there are, the id of an entry that was named by its name, and the list a new entry would go to. */
interface Meant {
  readonly names: Words;
  readonly ids: readonly string[];
  readonly named?: string | null;
  readonly list?: string;
}

const unknown = (value: string, { names, ids: all, named, list }: Meant): Saying => {
  const ids = [...new Set(all)];
  const near = named ?? nearest(value, ids);
  return {
    code: "unknown-reference",
    message: {
      de: `„${shown(value)}“ ist hier unbekannt; gemeint ist ${names.de}.`,
      en: `“${shown(value)}” is not known here; it should name ${names.en}.`,
    },
    allowed:
      ids.length === 0
        ? { de: "noch keine Einträge in der Liste", en: "no entries in the list yet" }
        : { de: ids.join(", "), en: ids.join(", ") },
    mend: near ? didYouMean(near) : list === undefined ? choose : addTo(list),
  };
};

const choose: Words = { de: "Wählen Sie eine der erlaubten Kennungen.", en: "Choose one of the ids allowed." };

const addTo = (list: string): Words => ({
  de: `Ergänzen Sie einen Eintrag mit dieser Kennung unter „${list}“.`,
  en: `Add an entry with this id under “${list}”.`,
});

const renamed = (value: string, now: string): Saying => ({
  code: "former-id",
  message: { de: `„${value}“ heißt inzwischen „${now}“.`, en: `“${value}” is called “${now}” by now.` },
  allowed: null,
  mend: { de: `Schreiben Sie: ${now}`, en: `Write: ${now}` },
});

const twice = (value: string, ids: readonly string[]): Saying => {
  const free = [2, 3, 4, 5, 6, 7, 8, 9].map((number) => `${value}-${number}`).find((id) => !ids.includes(id)) ?? `${value}-x`;
  return {
    code: "duplicate-id",
    message: {
      de: `Die Kennung „${shown(value)}“ ist in dieser Liste schon vergeben.`,
      en: `The id “${shown(value)}” is already used in this list.`,
    },
    allowed: { de: "jede Kennung nur einmal je Liste", en: "each id only once a list" },
    mend: {
      de: `Geben Sie dem zweiten Eintrag eine eigene Kennung, zum Beispiel ${free}.`,
      en: `Give the second entry an id of its own, for example ${free}.`,
    },
  };
};

const notAField = (value: string): Saying => ({
  code: "unknown-reference",
  message: { de: `„${shown(value)}“ ist kein Feld der Stadtdatei.`, en: `“${shown(value)}” is not a field of the city file.` },
  allowed: {
    de: "der Weg zu einem Feld, zum Beispiel programme.office.opens",
    en: "the path to a field, for example programme.office.opens",
  },
  mend: { de: "Prüfen Sie die Schreibweise.", en: "Check the spelling." },
});

/** What is said of ids and references that do not fit. */
export const referenceSayings = { unknown, renamed, twice, notAField } as const;
