import { formatDate } from "../../calendar/format-date.ts";
import { isPlainDate } from "../../calendar/plain-date.ts";
import type { Lang, Words } from "../../language.ts";
import type { TracedLine } from "../../sync/trace-line.ts";
import type { LineAnswer } from "./explain-line.ts";

/** What `oic explain kit/de/charta.md:42` says. */
export const lineWords = {
  empty: { de: "leere Zeile", en: "empty line" },
  nothing: {
    de: "Diese Zeile gliedert nur; nennen Sie eine Zeile mit Text.",
    en: "This line is for layout alone; name a line with text.",
  },
  answers: { de: "Aus diesen Angaben", en: "From these answers" },
  noAnswers: {
    de: "Hier steht keine Angabe der Stadt; der Text kommt aus der Vorlage.",
    en: "No answer of the city stands here; the text comes from the template.",
  },
  now: { de: "heute", en: "today" },
  ownLine: {
    de: "Diese Stelle stammt nicht von oic; jemand hat sie von Hand eingefügt.",
    en: "This place is not by oic; somebody put it in by hand.",
  },
  template: { de: "Vorlage", en: "Template" },
  learnings: { de: "Erfahrungen aus Bielefeld", en: "Learnings from Bielefeld" },
  edited: { de: "Von Hand geändert?", en: "Changed by hand?" },
  gone: { de: "Beim nächsten Build fiele die Stelle weg.", en: "The next build would leave this place out." },
  file: (file: string, pack: string): Words => ({
    de: `${file}, beim letzten Build mit Paket ${pack}`,
    en: `${file}, at the last build with pack ${pack}`,
  }),
  adopted: (version: string, on: string): Words => ({
    de: `Die Unterlage ist als Fassung ${version} beschlossen (${on}) und bleibt, wie sie ist.`,
    en: `The document is adopted as version ${version} (${on}) and stays as it is.`,
  }),
  written: (text: string): Words => ({ de: `oic hatte geschrieben: ${text}`, en: `oic had written: ${text}` }),
  today: (text: string): Words => ({ de: `Mit den heutigen Angaben hieße es: ${text}`, en: `With today's answers it would be: ${text}` }),
} as const;

/** What a line belongs to. */
export const partWords: Readonly<Record<NonNullable<TracedLine["kind"]>, Words>> = {
  heading: { de: "Überschrift", en: "heading" },
  clause: { de: "Absatz einer Bestimmung", en: "clause" },
  paragraph: { de: "Absatz", en: "paragraph" },
  callout: { de: "Hinweis", en: "note" },
  item: { de: "Punkt einer Liste", en: "list item" },
  row: { de: "Zeile einer Tabelle", en: "row of a table" },
  rule: { de: "Trennzeile", en: "dividing line" },
  note: { de: "Fußnote", en: "footnote" },
  code: { de: "wörtlicher Text", en: "verbatim text" },
  sentence: { de: "Satz", en: "sentence" },
  cell: { de: "Zelle", en: "cell" },
};

export const stateWords: Readonly<Record<TracedLine["state"], Words>> = {
  "as-written": {
    de: "Nein, die Stelle steht so da, wie oic sie zuletzt geschrieben hat.",
    en: "No, the place stands as oic last wrote it.",
  },
  edited: {
    de: "Ja, jemand hat die Stelle geändert, seit oic sie zuletzt geschrieben hat.",
    en: "Yes, somebody changed the place since oic last wrote it.",
  },
  added: {
    de: "Ja, jemand hat die Stelle eingefügt, seit oic die Unterlage zuletzt geschrieben hat.",
    en: "Yes, somebody put the place in since oic last wrote the document.",
  },
  unknown: {
    de: "Das lässt sich nicht sagen: Was oic zuletzt geschrieben hat (.oic/base), fehlt.",
    en: "That cannot be told: what oic last wrote (.oic/base) is missing.",
  },
};

/** Since when a place is as it is, as far as the records tell. */
export const sinceWords = (state: TracedLine["state"], { number, at }: { readonly number: number; readonly at: string }): Words => {
  const day = at.slice(0, 10);
  const on = (lang: Lang) => (isPlainDate(day) ? formatDate(day, lang) : day);
  return state === "as-written"
    ? {
        de: `So steht es da seit dem ${on("de")} (Nr. ${number} in oic history).`,
        en: `It stands so since ${on("en")} (No. ${number} in oic history).`,
      }
    : {
        de: `Das geschah frühestens am ${on("de")} (nach Nr. ${number} in oic history).`,
        en: `That was on ${on("en")} at the earliest (after No. ${number} in oic history).`,
      };
};

/** Where an answer comes from that does not stand in the file. */
export const fromWords: Readonly<Record<Exclude<LineAnswer["from"], "given">, (place: string) => Words>> = {
  default: (place) => ({
    de: `steht nicht in der Stadtdatei, es gilt die Vorgabe (nächste Stelle: ${place})`,
    en: `not in the city file, the default holds (nearest place: ${place})`,
  }),
  open: (place) => ({ de: `noch offen (einzutragen bei ${place})`, en: `still open (to be filled in at ${place})` }),
};

const packParts: Readonly<Record<string, Words>> = {
  formats: { de: "Texte und Zahlen des Formats", en: "words and figures of the format" },
  indicators: { de: "Kennzahl", en: "indicator" },
  sources: { de: "Quelle", en: "source" },
  common: { de: "gemeinsame Texte der Veranstaltungskonzepte", en: "words that all playbooks share" },
};

/** `formats.hackathon` → „Texte und Zahlen des Formats: hackathon“. */
export const packTextWords = (id: string): Words => {
  const [first = "", ...rest] = id.split(".");
  const name = packParts[first] ?? { de: first, en: first };
  return rest.length === 0 ? name : { de: `${name.de}: ${rest.join(".")}`, en: `${name.en}: ${rest.join(".")}` };
};
