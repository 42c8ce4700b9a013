import { isPlainDate, type PlainDate } from "../../calendar/plain-date.ts";
import { exit, OicError } from "../../errors.ts";
import type { Lang, Words } from "../../language.ts";
import type { Asked } from "../../plan/year/year.ts";

/** The days asked for with `--from` and `--to`. Throws an OicError (exit 2) where one is no day, or they stand the wrong way round. */
export const calendarBounds = ({ from, to }: { readonly from?: string; readonly to?: string }, lang: Lang): Asked => {
  const refuse = (message: Words, mend: Words): OicError => new OicError(exit.usage, message[lang], mend[lang]);
  const read = (flag: string, day: string | undefined): PlainDate | null => {
    if (day === undefined || isPlainDate(day)) return day ?? null;
    const typed: string = day;
    throw refuse(
      { de: `„${typed}“ ist kein Tag (${flag}).`, en: `“${typed}” is not a day (${flag}).` },
      { de: `Schreiben Sie JJJJ-MM-TT, z. B. ${flag} 2028-01-01.`, en: `Write YYYY-MM-DD, e.g. ${flag} 2028-01-01.` },
    );
  };
  const asked = { from: read("--from", from), to: read("--to", to) };
  if (asked.from === null || asked.to === null || asked.from <= asked.to) return asked;
  throw refuse(
    {
      de: `Der erste Tag (${asked.from}) liegt nach dem letzten (${asked.to}).`,
      en: `The first day (${asked.from}) comes after the last (${asked.to}).`,
    },
    { de: "Tauschen Sie --from und --to.", en: "Swap --from and --to." },
  );
};
