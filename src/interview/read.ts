import { isPlainDate, partsOf } from "../calendar/plain-date.ts";
import type { Lang } from "../language.ts";
import { type Answer, type Input, isAnswerList, isAnswerMap, plainAnswer, type Reading, type TextInput } from "./part.ts";

const wrong = (de: string, en: string): Reading => ({ wrong: { de, en } });

const asText = plainAnswer;

/** Any line of text. */
export const textInput: TextInput = { kind: "text", read: (typed) => ({ value: typed }), show: (value, lang) => shownText(value, lang) };

/** A name with a letter in it that is none of the names taken. */
export const newNameInput = (taken: readonly (string | null | undefined)[]): TextInput => ({
  ...textInput,
  read: (typed) => {
    if (!/\p{L}/u.test(typed)) return wrong(`„${typed}“ ist kein Name.`, `“${typed}” is not a name.`);
    const isTaken = taken.some((it) => it?.toLowerCase() === typed.toLowerCase());
    return isTaken ? wrong(`„${typed}“ steht schon in der Liste.`, `“${typed}” is in the list already.`) : { value: typed };
  },
});

/** A text by language, or a plain one, as one line. */
const shownText = (value: Answer, lang: Lang): string => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return asText(value);
  const map = value as Readonly<Record<string, Answer>>;
  return asText(map[lang] ?? Object.values(map)[0] ?? null);
};

/** A question people ask: ends with a question mark. */
export const questionInput: TextInput = {
  kind: "text",
  read: (typed) =>
    typed.endsWith("?")
      ? { value: typed }
      : wrong(
          "Bitte als Frage schreiben, mit Fragezeichen am Ende: „Wie gelingt uns …?“",
          "Please write it as a question that ends with a question mark: “How do we manage …?”",
        ),
  show: shownText,
};

/** `128400`, `128.400`, `2,5`: what a German or an English reader writes; null where it is no number. */
export const readNumber = (typed: string, lang: Lang): number | null => {
  const plain = typed.replaceAll(/[\s€]|EUR/g, "");
  const [group, point] = lang === "de" ? [".", ","] : [",", "."];
  if (new RegExp(`^\\d{1,3}(\\${group}\\d{3})+(\\${point}\\d+)?$`).test(plain))
    return Number(plain.replaceAll(group, "").replace(point, "."));
  return /^\d+([.,]\d+)?$/.test(plain) ? Number(plain.replace(",", ".")) : null;
};

/** `128.400`, `2,5` in German, `128,400`, `2.5` in English; four digits stay together. */
const shownNumber = (value: Answer, lang: Lang): string => {
  const [whole = "", part] = asText(value).split(".");
  const [group, point] = lang === "de" ? [".", ","] : [",", "."];
  const grouped = whole.length > 4 ? whole.replaceAll(/\B(?=(\d{3})+$)/g, group) : whole;
  return part === undefined ? grouped : `${grouped}${point}${part}`;
};

/** A number; whole numbers are judged by the field itself. */
export const numberInput: Input = {
  kind: "text",
  read: (typed, lang) => {
    const value = readNumber(typed, lang);
    return value === null
      ? wrong(
          `„${typed}“ ist keine Zahl. Bitte Ziffern schreiben, zum Beispiel 128400.`,
          `“${typed}” is not a number. Please write digits, for example 128400.`,
        )
      : { value };
  },
  show: shownNumber,
};

/** `2027-09-01`, and as people write it: `1.9.2027`; in English `1/9/2027` too, the day first. Null where it is no day. */
export const readDate = (typed: string): string | null => {
  const parts = /^(\d{1,2})[./]\s*(\d{1,2})[./]\s*(\d{4})$/.exec(typed.trim());
  const date = parts ? `${parts[3]}-${parts[2]?.padStart(2, "0")}-${parts[1]?.padStart(2, "0")}` : typed.trim();
  return isPlainDate(date) ? date : null;
};

const noDay = (typed: string): Reading =>
  wrong(
    `„${typed.trim()}“ ist kein Tag, den es gibt. Bitte so schreiben: 2027-09-01 oder 1.9.2027.`,
    `“${typed.trim()}” is not a day that exists. Please write it like this: 2027-09-01, or 1/9/2027 with the day first.`,
  );

/** A day as people write it in German; as the city file has it in English, where day and month are easily confused. */
const shownDate = (value: Answer | undefined, lang: Lang): string => {
  const date = asText(value ?? null);
  if (lang === "en" || !isPlainDate(date)) return date;
  const { year, month, day } = partsOf(date);
  return `${day}.${month}.${year}`;
};

/** One day. */
export const dateInput: Input = {
  kind: "text",
  read: (typed) => {
    const value = readDate(typed);
    return value === null ? noDay(typed) : { value };
  },
  show: shownDate,
};

const pieces = (typed: string): readonly string[] =>
  typed
    .split(/[,;]/)
    .map((it) => it.trim())
    .filter((it) => it !== "");

/** Days with commas between them, put in order. */
export const datesInput: Input = {
  kind: "text",
  read: (typed) => {
    const bad = pieces(typed).find((it) => readDate(it) === null);
    return bad === undefined ? { value: [...new Set(pieces(typed).map((it) => readDate(it) ?? ""))].sort() } : noDay(bad);
  },
  show: (value, lang) => (Array.isArray(value) ? value.map((it) => shownDate(it, lang)).join(", ") : ""),
};

const readSpan = (typed: string): { readonly from: string; readonly to: string } | null => {
  const [first = "", last = ""] = typed.split(/\s+(?:bis|to|-|–)\s+|\s*–\s*|\.\./);
  const [from, to] = [readDate(first), readDate(last)];
  return from !== null && to !== null && from <= to ? { from, to } : null;
};

/** Spans of days: `2027-07-19 bis 2027-08-31, 2027-12-20 bis 2028-01-07`. */
export const spansInput: Input = {
  kind: "text",
  read: (typed) => {
    const bad = pieces(typed).find((it) => readSpan(it) === null);
    if (bad === undefined) return { value: pieces(typed).flatMap((it) => readSpan(it) ?? []) };
    return wrong(
      `„${bad}“ ist kein Zeitraum. Bitte so schreiben: 2027-07-19 bis 2027-08-31.`,
      `“${bad}” is not a span of days. Please write it like this: 2027-07-19 to 2027-08-31.`,
    );
  },
  show: (value, lang) =>
    (isAnswerList(value) ? value.filter(isAnswerMap) : [])
      .map((it) => `${shownDate(it["from"] ?? null, lang)} ${lang === "de" ? "bis" : "to"} ${shownDate(it["to"] ?? null, lang)}`)
      .join(", "),
};
