import type { DraftFacts, RunFacts } from "../../propose/facts.ts";
import { type FirstFormatId, firstFormats, isFirstFormat } from "../../propose/first-formats.ts";
import { firstRunDate, runId } from "../../propose/runs.ts";
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

const choose: Part = {
  id: "formats.first",
  path: "runs",
  flag: {
    de: "'runs=[{ id: erster-tisch, format: round-table, topic: mitte }]'",
    en: "'runs=[{ id: first-table, format: round-table, topic: centre }]'",
  },
  label: { de: "Erste Veranstaltung", en: "First event" },
  ask: { de: "Womit soll das Programm anfangen?", en: "What shall the programme start with?" },
  help: {
    de: "Wir schlagen ein kleines Format vor: Es zeigt bald, ob Fragen beantwortet werden, und kostet wenig. Weitere Termine schlagen wir danach vor.",
    en: "We propose a small format: it soon shows whether questions get answers, and costs little. We propose further dates after it.",
  },
  input: { kind: "select", options },
  suggest: "round-table",
  current: (facts) => (facts.runs === undefined ? undefined : (firstRun(facts)?.format ?? null)),
  store: (facts, answer) => withFirst(facts, answer),
};

const withFirst = (facts: DraftFacts, answer: Answer): DraftFacts => {
  const topic = facts.topics?.[0]?.id;
  const [, ...later] = facts.runs ?? [];
  if (typeof answer !== "string" || topic === undefined) return { ...facts, runs: [] };
  return { ...facts, runs: [{ id: runId(topic, answer), format: answer, topic }, ...later] };
};

const datePart = (facts: DraftFacts, { today, holidays }: Ctx, format: FirstFormatId): Part => ({
  id: "formats.date",
  path: "runs.0.date",
  label: { de: "– Datum", en: "– date" },
  ask: { de: "An welchem Tag?", en: "On which day?" },
  help: {
    de: `Vorgeschlagen ist der erste Dienstag bis Donnerstag nach ${firstFormats[format].weeks} Wochen Vorlauf, der auf keinen Feiertag und in keine sitzungsfreie Zeit fällt.`,
    en: `Proposed is the first Tuesday to Thursday after ${firstFormats[format].weeks} weeks of preparation that meets no holiday and no recess.`,
  },
  input: dateInput,
  suggest: firstRunDate(facts, { today, holidays }, { format, place: 0 }),
});

const parts = (facts: DraftFacts, ctx: Ctx): readonly Part[] => {
  const run = firstRun(facts);
  return [
    choose,
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
