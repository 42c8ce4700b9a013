import type { PlainDate } from "../../calendar/plain-date.ts";
import type { Lang, Words } from "../../language.ts";
import { termOf } from "../../propose/calendar.ts";
import { type DraftFacts, type RunFacts, textOf } from "../../propose/facts.ts";
import { type FirstFormatId, firstFormats, isFirstFormat } from "../../propose/first-formats.ts";
import { firstRunDate } from "../../propose/run-dates.ts";
import { runId } from "../../propose/runs.ts";
import type { Answer, Ctx, Option, Part, Question } from "../part.ts";
import { dateInput } from "../read.ts";

const names: Readonly<Record<FirstFormatId, Omit<Option, "value">>> = {
  "round-table": {
    name: { de: "runder Tisch", en: "round table" },
    description: {
      de: "12 bis 30 Menschen, die das Problem kennen und lösen können, an einem Abend.",
      en: "12 to 30 people who know the problem and can solve it, in one evening.",
    },
  },
  "community-meetup": {
    name: { de: "Community-Treffen", en: "community meetup" },
    description: {
      de: "Ein offener Abend mit Kurzvorträgen, der sich wiederholt.",
      en: "An open evening with short talks that comes back.",
    },
  },
  "citizen-dialogue": {
    name: { de: "Bürgerdialog", en: "citizen dialogue" },
    description: {
      de: "Stationen, wo Menschen ohnehin sind, etwa am Wochenmarkt.",
      en: "Stations where people are anyway, such as the market.",
    },
  },
  "city-survey": {
    name: { de: "Stadtbefragung", en: "city survey" },
    description: {
      de: "Viele Antworten auf wenige Fragen; die Auswertung braucht Fachleute.",
      en: "Many answers to few questions; the analysis needs experts.",
    },
  },
  "innovation-gym": {
    name: { de: "Innovation Gym", en: "innovation gym" },
    description: {
      de: "Eine Übungsreihe für Menschen, die in ihrem Betrieb etwas ändern wollen.",
      en: "A training series for people who want to change something where they work.",
    },
  },
};

const options: readonly Option[] = [
  ...Object.entries(names).map(([value, words]) => ({ value, ...words })),
  {
    value: "hackathon",
    name: { de: "Hackathon", en: "hackathon" },
    disabled: {
      de: "nicht als Erstes: braucht Daten, künftige Betreiber und ein halbes Jahr",
      en: "not as the first: needs data, future operators and half a year",
    },
  },
];

const firstRun = (facts: DraftFacts): RunFacts | undefined => facts.runs?.[0];

/** Is there still the topic that the run is about? */
const hasTopic = (facts: DraftFacts): boolean => {
  const topics = [firstRun(facts)?.topic ?? []].flat();
  return topics.every((id) => facts.topics?.some((it) => it.id === id));
};

/** The run behind `--set`, on the day proposed. */
const flagFor = (facts: DraftFacts, { today, holidays }: Ctx): Words => {
  const topic = facts.topics?.[0]?.id ?? "mobility";
  const date = firstRunDate(facts, { today, holidays }, { format: "round-table", place: 0 });
  const flag = `runs=[{ id: ${runId(topic, "round-table")}, format: round-table, topic: ${topic}, date: ${date} }]`;
  return { de: flag, en: flag };
};

const topicName = (facts: DraftFacts, lang: Lang): string => {
  const topic = facts.topics?.find(({ id }) => id === firstRun(facts)?.topic);
  return topic === undefined ? "" : ` (${textOf(topic.title, lang) ?? topic.id})`;
};

const choose = (facts: DraftFacts, ctx: Ctx): Part => ({
  id: "formats.first",
  path: "runs",
  flag: flagFor(facts, ctx),
  label: { de: `Erste Veranstaltung${topicName(facts, "de")}`, en: `First event${topicName(facts, "en")}` },
  ask: { de: "Womit soll das Programm anfangen?", en: "What shall the programme start with?" },
  help: {
    de: "Wir schlagen ein kleines Format vor: Es zeigt bald, ob Fragen beantwortet werden, und kostet wenig. Weitere Termine schlagen wir danach vor.",
    en: "We propose a small format: it soon shows whether questions get answers, and costs little. We propose further dates after it.",
  },
  input: { kind: "select", options },
  suggest: firstRun(facts)?.format ?? "round-table",
  current: (before) => (before.runs === undefined ? undefined : (firstRun(before)?.format ?? null)),
  fits: hasTopic,
  store: withFirst,
});

const withFirst = (facts: DraftFacts, answer: Answer): DraftFacts => {
  const topic = facts.topics?.[0]?.id;
  const [first, ...later] = facts.runs ?? [];
  if (first !== undefined && first.format === answer && hasTopic(facts)) return facts;
  if (typeof answer !== "string" || topic === undefined) return { ...facts, runs: [...later] };
  return { ...facts, runs: [{ id: runId(topic, answer), format: answer, topic }, ...later] };
};

const datePart = (facts: DraftFacts, { today, holidays }: Ctx, format: FirstFormatId): Part => ({
  id: "formats.date",
  path: "runs.0.date",
  label: { de: "– Datum", en: "– date" },
  ask: { de: "An welchem Tag soll sie stattfinden?", en: "On which day shall it be?" },
  help: {
    de: `Vorgeschlagen ist der erste Dienstag bis Donnerstag nach ${firstFormats[format].weeks} Wochen Vorlauf, der auf keinen Feiertag und in keine sitzungsfreie Zeit fällt.`,
    en: `Proposed is the first Tuesday to Thursday after ${firstFormats[format].weeks} weeks of preparation that meets no holiday and no recess.`,
  },
  input: dateInput,
  suggest: firstRunDate(facts, { today, holidays }, { format, place: 0 }),
  fits: (before) => isWithin(before, today),
});

/** Does the first run fall into the programme? */
const isWithin = (facts: DraftFacts, today: PlainDate): boolean => {
  const { start, end } = termOf(facts, { today });
  const date = firstRun(facts)?.date ?? start;
  return start <= date && date <= end;
};

const parts = (facts: DraftFacts, ctx: Ctx): readonly Part[] => {
  const run = firstRun(facts);
  // Another format stands in a city file alone, and is changed there.
  if (run !== undefined && !isFirstFormat(run.format)) return [];
  return [
    choose(facts, ctx),
    ...(isFirstFormat(run?.format) && facts.programme?.start !== undefined && run?.window == null
      ? [datePart(facts, ctx, run.format)]
      : []),
  ];
};

export const formatQuestion: Question = {
  id: "formats",
  section: "formats",
  title: { de: "Erste Veranstaltung", en: "First event" },
  parts,
};
