import { formatDate } from "../../calendar/format-date.ts";
import { isPlainDate } from "../../calendar/plain-date.ts";
import type { Lang, Words } from "../../language.ts";
import type { BuildRecord } from "../../sync/history/record.ts";
import { inTold } from "../build/change-lines.ts";
import { exportsLine } from "../build/exports-line.ts";
import { placeLines } from "../build/place-lines.ts";
import { causeLines } from "../build/reason-words.ts";

const changeWords: Readonly<Record<string, Words>> = {
  create: { de: "neu", en: "new" },
  update: { de: "aktualisiert", en: "updated" },
  merge: { de: "aktualisiert, Ihr Text blieb", en: "updated, your text stayed" },
  conflict: { de: "wartet auf eine Entscheidung", en: "waits for a decision" },
  waiting: { de: "wartet auf eine Entscheidung", en: "waits for a decision" },
  adopt: { de: "enthielt schon den neuen Text", en: "held the new text already" },
  keep: { de: "behalten, von Hand geändert", en: "kept, changed by hand" },
  blocked: { de: "nicht geschrieben, eine andere Datei liegt im Weg", en: "not written, another file is in the way" },
  "stays-deleted": { de: "bleibt gelöscht", en: "stays deleted" },
  delete: { de: "gelöscht", en: "deleted" },
  "let-go": { de: "gehört nicht mehr zum Startpaket, Ihr Text bleibt liegen", en: "no longer part of the kit, your text stays" },
  forget: { de: "gehört nicht mehr zum Startpaket", en: "no longer part of the kit" },
  restore: { de: "wiederhergestellt", en: "restored" },
};

/** One record as lines of text, fit for an annex to minutes. */
export const recordLines = (record: BuildRecord, lang: Lang): readonly string[] => {
  const isTold = inTold(
    record.documents.filter(({ places }) => places.length > 0).map(({ path }) => path),
    lang,
  );
  const body = [
    ...causeLines(record, lang),
    ...record.documents.flatMap(({ path, change, places, more }) => [
      `${path}: ${changeWords[change]?.[lang] ?? change}`,
      ...(isTold(path) ? placeLines(places, lang, more) : []),
    ]),
    ...exportsLine(record.exports, lang),
    ...record.decisions.map(decisionLine).map((it) => it[lang]),
  ];
  const only = { de: "Nur die Aufzeichnungen in .oic/ wurden erneuert.", en: "Only the records in .oic/ were renewed." };
  return [heading(record, lang), ...(body.length === 0 ? [only[lang]] : body)];
};

/** `No. 7, 15 January 2027, 09:00 (UTC): kit built`. */
const heading = ({ number, at, kind, undoes }: BuildRecord, lang: Lang): string => {
  const day = at.slice(0, 10);
  const date = isPlainDate(day) ? formatDate(day, lang) : day;
  const when = { de: `Nr. ${number}, ${date}, ${at.slice(11, 16)} Uhr (UTC)`, en: `No. ${number}, ${date}, ${at.slice(11, 16)} (UTC)` };
  const what: Readonly<Record<BuildRecord["kind"], Words>> = {
    build: { de: "Startpaket gebaut", en: "kit built" },
    decision: { de: "Entscheidungen eingetragen", en: "decisions entered" },
    undo: { de: `Nr. ${undoes} zurückgenommen`, en: `No. ${undoes} taken back` },
  };
  return `${when[lang]}: ${what[kind][lang]}`;
};

const takenWords: Readonly<Record<BuildRecord["decisions"][number]["taken"], Words>> = {
  mine: { de: "Ihr Text bleibt", en: "your text stays" },
  theirs: { de: "der neue Text gilt", en: "the new text stands" },
  both: { de: "beide Texte stehen da, Ihrer zuerst", en: "both texts stand, yours first" },
  other: { de: "ein anderer Wortlaut als die beiden", en: "a wording other than the two" },
};

const decisionLine = ({ document, place, taken, by }: BuildRecord["decisions"][number]): Words => {
  const at = place === "" ? document : `${document}, ${place}`;
  const who = by === null ? "" : ` (${by})`;
  return { de: `${at}: ${takenWords[taken].de}${who}`, en: `${at}: ${takenWords[taken].en}${who}` };
};
