import { formatDate, formatWeekday } from "../../calendar/format-date.ts";
import { coversDate, type HolidayTable } from "../../calendar/holidays.ts";
import type { DateSpan, PlainDate } from "../../calendar/plain-date.ts";
import type { Lang, Words } from "../../language.ts";
import type { PlanContext } from "../../plan/context.ts";
import type { ActionKind, AroundKind, Clash, ClashKind, Entry } from "../../plan/year/entry.ts";
import { runWords } from "../../programme/run-words.ts";

/** Headings and sentences of `oic calendar`. */
export const calendarWords = {
  title: { de: "Kalender", en: "Calendar" },
  nothing: { de: "In dieser Zeit steht nichts an.", en: "Nothing is due in this time." },
  mind: { de: "Achtung", en: "Mind" },
  clashes: { de: "Was kollidiert", en: "What collides" },
  noClash: { de: "Nichts kollidiert.", en: "Nothing collides." },
  field: { de: "Feld", en: "field" },
  proposed: { de: "Vorschlag", en: "proposed" },
  estimated: { de: "voraussichtlich", en: "expected" },
  until: { de: "bis", en: "until" },
  latest: {
    de: "Bis wann etwas geschehen muss, damit eine Sitzung darüber entscheidet",
    en: "By when things must happen so that a meeting can decide on them",
  },
  latestNote: {
    de: "Zwischen der Veranstaltung und der Vorlagenfrist liegen zwei Wochen für die Vorlage (Schätzung). Fällt der letzte Tag auf einen Feiertag, in die sitzungsfreie Zeit oder auf einen gesperrten Tag, steht hier der letzte gute Tag davor.",
    en: "Two weeks lie between the event and the paper's deadline, for writing it (estimate). Where the last day is a holiday, in the recess or closed, the last good day before it is shown.",
  },
  noBodies: {
    de: "Noch offen: Tragen Sie die Gremien des Rates mit Sitzungen unter council.bodies ein.",
    en: "Still open: add the council's bodies with their meetings under council.bodies.",
  },
  deadlineOpen: { de: "Die Vorlagenfrist ist noch offen: Feld", en: "The paper deadline is still open: field" },
  noMeetings: { de: "In dieser Zeit ist keine Sitzung eingetragen.", en: "No meeting is entered in this time." },
  meeting: { de: "Sitzung", en: "Meeting" },
  paperBy: { de: "Vorlage bis", en: "Paper by" },
  eventBy: { de: "Veranstaltung bis", en: "Event by" },
  startBy: { de: "Vorbereitung ab", en: "Prepare from" },
  startByWeeks: { de: "Vorbereitung ab (Wochen: Tag)", en: "Prepare from (weeks: day)" },
  lead: { de: "Vorlauf in Wochen", en: "Weeks of preparation" },
  weeks: { de: "Wochen", en: "weeks" },
} as const satisfies Record<string, Words>;

/** Where a sentence finds names. */
export type Names = Pick<PlanContext, "profile" | "formats" | "lang">;

const actions: Readonly<Record<ActionKind, Words>> = {
  "programme-starts": { de: "Das Programm beginnt", en: "The programme starts" },
  "programme-ends": { de: "Das Programm endet", en: "The programme ends" },
  preparation: { de: "Vorbereitung beginnen", en: "Begin to prepare" },
  run: { de: "Veranstaltung", en: "Event" },
  interim: { de: "Zwischenstand geben", en: "Give the interim answer" },
  paper: { de: "Vorlage abgeben", en: "Hand in the paper" },
  decision: { de: "Entscheidung", en: "Decision" },
  final: { de: "Öffentlich antworten", en: "Answer in public" },
  handover: { de: "Übergabe", en: "Handover" },
  meeting: { de: "Sitzung", en: "Meeting" },
  "council-report": { de: "Bericht an den Rat", en: "Report to the council" },
  milestone: { de: "Meilenstein", en: "Milestone" },
  gate: { de: "Weichenstellung am Ende der Phase", en: "Gate at the end of the phase" },
  "grant-report": { de: "Nachweis über die Zuwendung", en: "Report on the grant" },
  "grant-ends": { de: "Ende des Bewilligungszeitraums", en: "End of the grant period" },
  "term-ends": { de: "Ende der Wahlperiode", en: "End of the council's term" },
};

const arounds: Readonly<Record<AroundKind, Words>> = {
  holiday: { de: "Feiertage", en: "Public holidays" },
  recess: { de: "Sitzungsfreie Zeit", en: "Recess" },
  closure: { de: "Gesperrte Tage", en: "Closed days" },
  election: { de: "Wahl", en: "Election" },
};

/** `Feiertage`: what stands before the days of one kind. */
export const aroundName = (kind: AroundKind, lang: Lang): string => arounds[kind][lang];

/** A run by its title, else its format, with the topic where there is one. */
const runName = ({ profile, formats, lang }: Names, id: string): string => {
  const run = profile.runs.find((it) => it.id === id);
  if (!run) return id;
  const format = formats.get(run.format)?.words.name ?? run.format;
  return runWords(profile, run, { de: format, en: format })[lang];
};

/** `Vorlage abgeben: Hack die Wege`, `Veranstaltung: Hack die Wege, bis So., 24. September 2028`. */
export const actionText = (names: Names, it: Entry<ActionKind>): string => {
  const { lang } = names;
  const about = it.name?.[lang] ?? (it.about === null ? "" : runName(names, it.about));
  const remarks = [
    ...(it.weeks === null ? [] : [lang === "de" ? `${it.weeks} Wochen vor dem Termin` : `${it.weeks} weeks before the day`]),
    ...(it.to === it.from ? [] : [`${calendarWords.until[lang]} ${formatWeekday(it.to, lang)}`]),
    ...(it.proposed ? [calendarWords.proposed[lang]] : []),
  ];
  const text = about === "" ? actions[it.kind][lang] : `${actions[it.kind][lang]}: ${about}`;
  return [text, ...remarks].join(", ");
};

type Said = (say: { readonly on: string; readonly name: string; readonly other: string }) => Words;

const clashes: Readonly<Record<ClashKind, Said>> = {
  holiday: ({ on, name }) => ({ de: `${on} ist ein Feiertag${name}`, en: `${on} is a public holiday${name}` }),
  recess: ({ on }) => ({ de: `${on} liegt in der sitzungsfreien Zeit`, en: `${on} is in the recess` }),
  closure: ({ on, name }) => ({ de: `${on} ist ein gesperrter Tag${name}`, en: `${on} is a closed day${name}` }),
  bridge: ({ on, name }) => ({ de: `${on} ist ein Brückentag${name}`, en: `${on} lies between two free days${name}` }),
  "near-election": ({ on }) => ({
    de: `höchstens sechs Wochen vor oder nach der Wahl am ${on}`,
    en: `at most six weeks before or after the election on ${on}`,
  }),
  "large-runs": ({ on, other }) => ({
    de: `binnen einer Woche mit einer zweiten großen Veranstaltung: ${other}, ${on}`,
    en: `within a week of a second large event: ${other}, ${on}`,
  }),
  "paper-missed": ({ on }) => ({
    de: `fällig, bevor die Veranstaltung zu Ende ist (${on})`,
    en: `due before the event has ended (${on})`,
  }),
  "paper-tight": ({ on }) => ({
    de: `weniger als zwei Wochen nach der Veranstaltung (Ende: ${on})`,
    en: `less than two weeks after the event (end: ${on})`,
  }),
  "no-meeting": ({ on, name }) => ({
    de: `${on}: an diesem Tag ist keine Sitzung${name}`,
    en: `${on}: there is no meeting on this day${name}`,
  }),
  "before-start": ({ on }) => ({
    de: `liegt vor dem Beginn des Programms (${on}): gleich zu Beginn erledigen`,
    en: `lies before the programme starts (${on}): do it right at the start`,
  }),
  moved: ({ on, name }) => ({ de: `vorgezogen; rechnerisch fällig: ${on}${name}`, en: `brought forward; by the count due: ${on}${name}` }),
};

/** Why a day will not do, as part of a sentence. */
export const clashText = (names: Names, clash: Clash): string => {
  const { lang } = names;
  const exact: readonly ClashKind[] = ["near-election", "before-start"];
  const on = exact.includes(clash.kind) ? formatDate(clash.day, lang) : formatWeekday(clash.day, lang);
  const name = clash.name ? ` (${clash.name[lang]})` : "";
  return clashes[clash.kind]({ on, name, other: clash.other === null ? "" : runName(names, clash.other) })[lang];
};

/** A weekday with day and month, for lines below their month: `Di., 10. Oktober`. */
export const dayInMonth = (date: PlainDate, lang: Lang): string => formatWeekday(date, lang).replace(/ \d{4}$/, "");

/** Years of the span of which the public holidays are not known; null where all are. */
export const holidayGap = (
  table: HolidayTable | null,
  { country, span }: { readonly country: string; readonly span: DateSpan },
): Words | null => {
  if (table === null)
    return {
      de: `Feiertage für ${country} kennt oic nicht; prüfen Sie die Tage selbst.`,
      en: `oic knows no public holidays for ${country}; check the days yourself.`,
    };
  if (coversDate(table, span.from) && coversDate(table, span.to)) return null;
  return {
    de: `Feiertage kennt oic nur von ${table.from} bis ${table.to}; prüfen Sie die übrigen Tage selbst.`,
    en: `oic knows public holidays from ${table.from} to ${table.to} only; check the other days yourself.`,
  };
};
