import { formatShort } from "../../calendar/format-date.ts";
import type { DateSpan } from "../../calendar/plain-date.ts";
import type { Lang } from "../../language.ts";

/** For tables: `22.–24.09.2028`, `17.01.–20.02.2028`, `22–24 Sep 2028`; both years where they differ, one day as itself. */
export const formatShortSpan = ({ from, to }: DateSpan, lang: Lang): string => {
  const [first, last] = [formatShort(from, lang), formatShort(to, lang)];
  if (from === to) return last;
  if (from.slice(0, 4) !== to.slice(0, 4)) return `${first}–${last}`;
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  return `${lang === "de" ? first.slice(0, sameMonth ? 3 : 6) : first.slice(0, sameMonth ? first.indexOf(" ") : -5)}–${last}`;
};
