import { formatDate } from "../calendar/format-date.ts";
import { isPlainDate } from "../calendar/plain-date.ts";
import type { Lang, Words } from "../language.ts";
import type { BuildRecord } from "../sync/history/record.ts";
import { causeLines, placeLines } from "./reason-words.ts";

const changeWords: Readonly<Record<string, Words>> = {
  create: { de: "neu", en: "new" },
  update: { de: "aktualisiert", en: "updated" },
  merge: { de: "aktualisiert, Ihr Text blieb", en: "updated, your text stayed" },
  conflict: { de: "wartet auf eine Entscheidung", en: "waits for a decision" },
  waiting: { de: "wartet auf eine Entscheidung", en: "waits for a decision" },
  adopt: { de: "übernommen", en: "taken over" },
  keep: { de: "behalten, von Hand geändert", en: "kept, changed by hand" },
  blocked: { de: "blockiert", en: "blocked" },
  "stays-deleted": { de: "bleibt gelöscht", en: "stays deleted" },
  delete: { de: "gelöscht", en: "deleted" },
  "let-go": { de: "losgelassen", en: "let go" },
  forget: { de: "vergessen", en: "forgotten" },
  restore: { de: "wiederhergestellt", en: "restored" },
};

/** One record as lines of text, fit for an annex to minutes. */
export const recordLines = (record: BuildRecord, lang: Lang): readonly string[] => {
  const body = [
    ...causeLines(record, lang),
    ...record.documents.flatMap(({ path, change, places, more }) => [
      `${path}: ${changeWords[change]?.[lang] ?? change}`,
      ...placeLines(places, lang, more),
    ]),
    ...exportLine(record.exports).map((it) => it[lang]),
    ...record.decisions.map(decisionLine).map((it) => it[lang]),
  ];
  const only = { de: "Nur die Aufzeichnungen in .oic/ wurden erneuert.", en: "Only the records in .oic/ were renewed." };
  return [heading(record, lang), ...(body.length === 0 ? [only[lang]] : body)];
};

/** `Build 7, 15 January 2027, 09:00 (UTC)`. */
const heading = ({ number, at, kind, undoes }: BuildRecord, lang: Lang): string => {
  const day = at.slice(0, 10);
  const date = isPlainDate(day) ? formatDate(day, lang) : day;
  const when = lang === "de" ? `${date}, ${at.slice(11, 16)} Uhr (UTC)` : `${date}, ${at.slice(11, 16)} (UTC)`;
  if (kind === "build") return lang === "de" ? `Lauf ${number}, ${when}` : `Build ${number}, ${when}`;
  return lang === "de" ? `Lauf ${number}, ${when}: Lauf ${undoes} zurückgenommen` : `Build ${number}, ${when}: took build ${undoes} back`;
};

const exportLine = (count: number): readonly Words[] => {
  if (count === 0) return [];
  return [
    {
      de: `Ausgaben in out/: ${count === 1 ? "eine Datei" : `${count} Dateien`}`,
      en: `Exports in out/: ${count === 1 ? "1 file" : `${count} files`}`,
    },
  ];
};

const decisionLine = ({ document, place, taken, by }: BuildRecord["decisions"][number]): Words => ({
  de: `Entschieden in ${document}, ${place}: ${taken}${by === null ? "" : ` (${by})`}`,
  en: `Decided in ${document}, ${place}: ${taken}${by === null ? "" : ` (${by})`}`,
});
