import { sameWords, type Words } from "../language.ts";
import { childShape, keyShape, keysOf, optionsOf, type Shape, typeOf } from "./shape.ts";
import type { ValueKind } from "./values.ts";

const byKind: Readonly<Record<ValueKind, Words>> = {
  text: { de: "ein Text, oder ein Text je Sprache: { de: …, en: … }", en: "a text, or a text a language: { de: …, en: … }" },
  slug: {
    de: "Kleinbuchstaben a–z, Ziffern und Bindestriche, am Anfang ein Buchstabe, höchstens 41 Zeichen",
    en: "lower-case letters a–z, digits and hyphens, a letter first, at most 41 characters",
  },
  date: { de: "ein Tag in der Form JJJJ-MM-TT, zum Beispiel 2027-09-01", en: "a day written YYYY-MM-DD, for example 2027-09-01" },
  time: { de: 'eine Uhrzeit in der Form "17:30"', en: 'a time written "17:30"' },
  money: {
    de: "ein ganzer Betrag ohne Punkte und ohne Währung, zum Beispiel 520000",
    en: "a whole sum without separators or currency, for example 520000",
  },
  share: { de: "ein Anteil von 0 bis 1 (0.75) oder ein Bruch (3/4)", en: "a share from 0 to 1 (0.75) or a fraction (3/4)" },
  url: { de: "eine Adresse, die mit https:// beginnt", en: "an address that begins with https://" },
  email: { de: "eine E-Mail-Adresse, zum Beispiel innovation@stadt.example", en: "an e-mail address, for example innovation@city.example" },
  colour: { de: 'eine Farbe in der Form "#0b6b5a"', en: 'a colour written "#0b6b5a"' },
  country: { de: "das Länderkürzel aus zwei Großbuchstaben, zum Beispiel DE", en: "the country's two capital letters, for example DE" },
  region: { de: "Land und Region als Kürzel, zum Beispiel DE-NW", en: "country and region as codes, for example DE-NW" },
  currency: {
    de: "das Währungskürzel aus drei Großbuchstaben, zum Beispiel EUR",
    en: "the currency's three capital letters, for example EUR",
  },
  year: { de: "ein Jahr, zum Beispiel 2027", en: "a year, for example 2027" },
  milestone: { de: "M und zwei Ziffern, zum Beispiel M05", en: "M and two digits, for example M05" },
};

/** What may stand in a field, in words: its kind, its range, its options, or its own fields. */
export const allowedIn = (shape: Shape): Words => {
  if (shape.kind !== null) return byKind[shape.kind];
  const options = optionsOf(shape);
  if (options.length > 0) return sameWords(options.join(", "));
  switch (typeOf(shape)) {
    case "number":
      return numberWords(shape);
    case "boolean":
      return { de: "true (ja) oder false (nein)", en: "true (yes) or false (no)" };
    case "array":
      return listWords(shape);
    case "object":
    case "record":
      return { de: `ein Abschnitt mit Feldern: ${fieldsOf(shape).de}`, en: `a section with fields: ${fieldsOf(shape).en}` };
    case "union":
      return unionWords(shape);
    default:
      return { de: "ein Text, höchstens 5.000 Zeichen", en: "a text, at most 5,000 characters" };
  }
};

/** The fields a section may have, in words. */
export const fieldsOf = (shape: Shape): Words => {
  const keys = keysOf(shape);
  if (keys.length > 0) return sameWords(keys.join(", "));
  const key = keyShape(shape);
  return key === null ? { de: "keine", en: "none" } : allowedIn(key);
};

/** The lowest and the highest number, or the fewest and the most entries or characters; null where there is no bound. */
export const boundsOf = (shape: Shape): { readonly low: number | null; readonly high: number | null } => {
  const all = checksOf(shape);
  const values = (kind: string, name: "value" | "minimum" | "maximum"): readonly number[] =>
    all.filter(({ check }) => check === kind).map((each) => Number(each[name]));
  const low = [...values("greater_than", "value"), ...values("min_length", "minimum")];
  const high = [...values("less_than", "value"), ...values("max_length", "maximum")];
  return { low: low.length === 0 ? null : Math.max(...low), high: high.length === 0 ? null : Math.min(...high) };
};

type Check = {
  readonly check: string;
  readonly value?: unknown;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly format?: unknown;
};

const checksOf = ({ schema }: Shape): readonly Check[] => (schema._zod.def.checks ?? []).map((each) => each._zod.def as Check);

/** Where the highest number is only there against slips, it need not be told. */
const noLimit = 1_000_000;

const numberWords = (shape: Shape): Words => {
  const { low, high } = boundsOf(shape);
  const whole = checksOf(shape).some(({ format }) => format === "safeint");
  const noun: Words = whole ? { de: "eine ganze Zahl", en: "a whole number" } : { de: "eine Zahl", en: "a number" };
  if (low === null || high === null) return noun;
  if (high >= noLimit) return { de: `${noun.de}, mindestens ${low}`, en: `${noun.en}, at least ${low}` };
  return { de: `${noun.de} von ${low} bis ${high}`, en: `${noun.en} from ${low} to ${high}` };
};

const listWords = (shape: Shape): Words => {
  const { low } = boundsOf(shape);
  const entry = childShape(shape, "0");
  const options = entry === null ? "" : optionsOf(entry).join(", ");
  const least: Words =
    low === null
      ? sameWords("")
      : {
          de: ` mit mindestens ${low} ${low === 1 ? "Eintrag" : "Einträgen"}`,
          en: ` of at least ${low} ${low === 1 ? "entry" : "entries"}`,
        };
  const of: Words = options === "" ? sameWords("") : { de: ` aus: ${options}`, en: ` out of: ${options}` };
  return { de: `eine Liste${least.de}${of.de}`, en: `a list${least.en}${of.en}` };
};

/** The schema's unions without a kind: one id or several (a run's topic), a sum or a map by year (a budget line). */
const unionWords = (shape: Shape): Words =>
  keyShape(shape) === null
    ? { de: "eine Kennung, oder eine Liste von Kennungen: [a, b]", en: "an id, or a list of ids: [a, b]" }
    : {
        de: "ein Betrag, oder ein Betrag je Jahr: { 2027: 10000, 2028: 12000 }",
        en: "a sum, or a sum a year: { 2027: 10000, 2028: 12000 }",
      };
