import type { Lang } from "../language.ts";
import { type DateSpan, type PlainDate, partsOf, weekday } from "./plain-date.ts";

// Own tables, not Intl: ICU differs between Node versions.
const months: Readonly<Record<Lang, readonly string[]>> = {
  de: ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"],
  en: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
};

const weekdays: Readonly<Record<Lang, readonly string[]>> = {
  de: ["Mo.", "Di.", "Mi.", "Do.", "Fr.", "Sa.", "So."],
  en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
};

/** `15. Oktober 2027`, `15 October 2027`. */
export const formatDate = (date: PlainDate, lang: Lang): string => `${dayAndMonth(date, lang)} ${partsOf(date).year}`;

/** With the day of the week: `Fr., 2. Juni 2028`, `Fri 2 June 2028`. */
export const formatWeekday = (date: PlainDate, lang: Lang): string => {
  const name = weekdays[lang][weekday(date) - 1];
  return lang === "de" ? `${name}, ${formatDate(date, lang)}` : `${name} ${formatDate(date, lang)}`;
};

/** For tables: `02.06.2028`, `2 Jun 2028`. */
export const formatShort = (date: PlainDate, lang: Lang): string => {
  const { year, day } = partsOf(date);
  return lang === "de" ? `${date.slice(8)}.${date.slice(5, 7)}.${year}` : `${day} ${monthName(date, lang).slice(0, 3)} ${year}`;
};

/** Month and year: `Oktober 2027`, `October 2027`. */
export const formatMonth = (date: PlainDate, lang: Lang): string => `${monthName(date, lang)} ${partsOf(date).year}`;

/** `22.–24. September 2028`, `30. September – 2. Oktober 2028`, with both years where they differ; one day as itself. */
export const formatRange = (span: DateSpan, lang: Lang): string => {
  if (span.from === span.to) return formatDate(span.from, lang);
  const dash = sameMonth(span) ? "–" : " – ";
  return `${firstOf(span, lang)}${dash}${formatDate(span.to, lang)}`;
};

/** When, preposition included: `am 19. Oktober 2027`, `vom 22. bis 24. September 2028`, `vom 30. September bis zum 2. Oktober 2028`, `on 19 October 2027`, `from 22 to 24 September 2028`. */
export const phraseOn = (when: PlainDate | DateSpan, lang: Lang): string => {
  const span = typeof when === "string" ? { from: when, to: when } : when;
  if (span.from === span.to) return `${lang === "de" ? "am" : "on"} ${formatDate(span.from, lang)}`;
  if (lang === "en") return `from ${firstOf(span, lang)} to ${formatDate(span.to, lang)}`;
  return `vom ${firstOf(span, lang)} ${sameMonth(span) ? "bis" : "bis zum"} ${formatDate(span.to, lang)}`;
};

/** By when, preposition included: `bis zum 5. Dezember 2028`, `by 5 December 2028`. */
export const phraseBy = (date: PlainDate, lang: Lang): string => `${lang === "de" ? "bis zum" : "by"} ${formatDate(date, lang)}`;

const monthName = (date: PlainDate, lang: Lang): string => months[lang][partsOf(date).month - 1] ?? "";

const dayOnly = (date: PlainDate, lang: Lang): string => `${partsOf(date).day}${lang === "de" ? "." : ""}`;

const dayAndMonth = (date: PlainDate, lang: Lang): string => `${dayOnly(date, lang)} ${monthName(date, lang)}`;

const sameMonth = ({ from, to }: DateSpan): boolean => from.slice(0, 7) === to.slice(0, 7);

/** The first day of a span, without what its last day says as well. */
const firstOf = (span: DateSpan, lang: Lang): string => {
  if (sameMonth(span)) return dayOnly(span.from, lang);
  return span.from.slice(0, 4) === span.to.slice(0, 4) ? dayAndMonth(span.from, lang) : formatDate(span.from, lang);
};
