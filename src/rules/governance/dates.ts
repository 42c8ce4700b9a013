import { phraseOn } from "../../calendar/format-date.ts";
import type { PlainDate } from "../../calendar/plain-date.ts";
import type { Words } from "../../language.ts";

/** `am 30. November 2028`, `on 30 November 2028`. */
export const onDay = (date: PlainDate): Words => ({ de: phraseOn(date, "de"), en: phraseOn(date, "en") });

/** `1 Monat`, `6 months`. */
export const monthsInWords = (months: number): Words =>
  months === 1 ? { de: "1 Monat", en: "1 month" } : { de: `${months} Monate`, en: `${months} months` };
