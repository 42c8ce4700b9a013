import { type Preset, presets } from "../../city/presets.ts";
import type { Words } from "../../language.ts";
import { defaultStart } from "../../propose/calendar.ts";
import type { DraftFacts } from "../../propose/facts.ts";
import { type Answer, type Ctx, type Option, option, type Part, type Question } from "../part.ts";
import { put } from "../put.ts";
import { dateInput, numberInput, textInput } from "../read.ts";

const firstUse: Part = {
  id: "firstUse",
  path: "programme.firstUse",
  label: { de: "Zuerst gebraucht", en: "Needed first" },
  ask: { de: "Wofür brauchen Sie die Unterlagen zuerst?", en: "What do you need the kit for first?" },
  help: {
    de: "Die Übersicht stellt dann die Schritte dafür voran. Es entstehen in jedem Fall alle Unterlagen.",
    en: "The overview then puts the steps for it first. All documents are written in any case.",
  },
  input: {
    kind: "select",
    options: [
      option("council-paper", "für einen Beschluss des Rates", "for a council decision"),
      option("grant", "für einen Förderantrag", "for a grant application"),
      option("first-event", "für die erste Veranstaltung", "for the first event"),
    ],
  },
  suggest: "council-paper",
};

const kind: Part = {
  id: "mandate",
  path: "programme.mandate.kind",
  label: { de: "Auftrag", en: "Mandate" },
  ask: { de: "Worauf stützt sich das Vorhaben bisher?", en: "What does the undertaking rest on so far?" },
  help: {
    de: "Der Auftrag entscheidet, was die Beschlussvorlage begründen muss und wer sie einbringt.",
    en: "The mandate decides what the council paper has to justify and who brings it in.",
  },
  input: {
    kind: "select",
    options: [
      option("none", "noch auf keinen Auftrag", "no mandate yet"),
      option("mayor", "auf den Wunsch der Stadtspitze", "the mayor's wish"),
      option("motion", "auf einen Antrag aus dem Rat", "a motion from the council"),
      option("council-resolution", "auf einen Beschluss des Rates", "a council decision"),
    ],
  },
  store: (facts, answer) => {
    const after = put(facts, "programme.mandate.kind", answer);
    return isDated(answer) ? after : put(put(after, "programme.mandate.on", undefined), "programme.mandate.reference", undefined);
  },
};

/** Has the mandate a day and a reference? */
const isDated = (mandate: Answer | undefined): boolean => mandate === "motion" || mandate === "council-resolution";

const mandateDate: Part = {
  id: "mandate.on",
  path: "programme.mandate.on",
  flag: { de: "programme.mandate.on=2027-04-22", en: "programme.mandate.on=2027-04-22" },
  label: { de: "Datum des Auftrags", en: "Date of the mandate" },
  ask: { de: "Von welchem Tag ist der Antrag oder Beschluss?", en: "From which day is the motion or decision?" },
  help: { de: "Das Datum steht in der Beschlussvorlage.", en: "The date stands in the council paper." },
  example: { de: "22.4.2027", en: "22/4/2027" },
  input: dateInput,
};

const reference: Part = {
  id: "mandate.reference",
  path: "programme.mandate.reference",
  label: { de: "Vorlagennummer", en: "Reference" },
  ask: { de: "Welche Vorlagennummer hat er?", en: "What is its reference number?" },
  help: { de: "Damit andere ihn im Ratsinformationssystem finden.", en: "So that others can find it in the council's records." },
  example: { de: "2027/0412", en: "2027/0412" },
  input: textInput,
};

const unit: Part = {
  id: "unit",
  path: "programme.office.unit",
  label: { de: "Federführendes Amt", en: "Lead unit" },
  ask: { de: "Welches Amt oder welche Stelle führt das Programm?", en: "Which department or unit leads the programme?" },
  help: {
    de: "Die Stelle, nicht die Person. Sie steht als Federführung in der Beschlussvorlage und in der Charta.",
    en: "The unit, not the person. It stands as lead in the council paper and in the charter.",
  },
  example: { de: "Stabsstelle Digitalisierung", en: "Digital Affairs Unit" },
  input: textInput,
};

const posts: Part = {
  id: "posts",
  path: "programme.office.staff",
  flag: { de: "programme.office.staff=1.5", en: "programme.office.staff=1.5" },
  label: { de: "Stellen", en: "Posts" },
  ask: {
    de: "Wie viele Stellen stehen für das Programm bereit (in Vollzeit)?",
    en: "How many posts are there for the programme (full time)?",
  },
  help: {
    de: "Zählen Sie nur zugesagte Arbeitszeit, auch Anteile: 1,5. Mit weniger als einer halben Stelle hält kein Antwortversprechen (Schätzung).",
    en: "Count only working time that is promised, parts too: 1.5. With less than half a post no promise to answer can be kept (estimate).",
  },
  example: { de: "1,5", en: "1.5" },
  input: numberInput,
};

const start = ({ today }: Ctx): Part => ({
  id: "start",
  path: "programme.start",
  label: { de: "Beginn", en: "Start" },
  ask: { de: "Wann soll das Programm beginnen?", en: "When shall the programme start?" },
  help: {
    de: "Vorgeschlagen ist der Monatserste in frühestens drei Monaten: so lange braucht ein Beschluss meist (Schätzung).",
    en: "Proposed is the first of a month at least three months away: a decision mostly takes that long (estimate).",
  },
  input: dateInput,
  suggest: defaultStart(today),
  never: {
    de: "Alle Fristen zählen von diesem Tag an. Nehmen Sie den Vorschlag; Sie können ihn später ändern.",
    en: "All deadlines count from this day. Take the proposal; you can change it later.",
  },
});

const lengths: Readonly<Record<Preset, Words>> = {
  light: { de: "ein erster Versuch mit wenigen Veranstaltungen", en: "a first try with few events" },
  standard: { de: "üblich für einen Aufbau mit Auswertung", en: "usual for building up, with an evaluation" },
  full: { de: "mit Pilotvorhaben und Übergabe", en: "with pilots and handover" },
  pilot: { de: "so lange lief das Pilotprojekt in Bielefeld", en: "as long as Bielefeld's pilot ran" },
};

const isPreset = (value: Answer): value is Preset => typeof value === "string" && Object.hasOwn(presets, value);

const lengthOptions: readonly Option[] = Object.entries(lengths).map(([value, description]) => {
  const months = presets[value as Preset];
  return { value, name: { de: `${months} Monate`, en: `${months} months` }, description };
});

const length: Part = {
  id: "length",
  path: "programme.preset",
  label: { de: "Laufzeit", en: "Length" },
  ask: { de: "Wie lange soll es laufen?", en: "How long shall it run?" },
  help: {
    de: "Phasen, Weichenstellungen und Kosten richten sich danach. Andere Laufzeiten tragen Sie später als programme.months ein.",
    en: "Phases, gates and costs follow from it. Enter any other length later as programme.months.",
  },
  input: { kind: "select", options: lengthOptions },
  suggest: "standard",
  never: { de: "Nehmen Sie den Vorschlag; Sie können ihn später ändern.", en: "Take the proposal; you can change it later." },
  current: ({ programme }) => {
    const preset = Object.entries(presets).find(([, months]) => months === programme?.months)?.[0];
    return programme?.preset ?? preset ?? (programme?.months === undefined ? undefined : null);
  },
  store: (facts, answer) => (isPreset(answer) ? put(put(facts, "programme.preset", answer), "programme.months", presets[answer]) : facts),
};

const title = (de: string, en: string): Words => ({ de, en });

const mandateParts = ({ programme }: DraftFacts): readonly Part[] =>
  isDated(programme?.mandate?.kind) ? [kind, mandateDate, reference] : [kind];

export const useQuestion: Question = {
  id: "use",
  section: "programme",
  title: title("Zweck der Unterlagen", "Purpose of the kit"),
  parts: () => [firstUse],
};
export const mandateQuestion: Question = { id: "mandate", section: "programme", title: title("Auftrag", "Mandate"), parts: mandateParts };
export const unitQuestion: Question = { id: "unit", section: "programme", title: title("Federführung", "Lead unit"), parts: () => [unit] };
export const postsQuestion: Question = { id: "posts", section: "budget", title: title("Stellen", "Posts"), parts: () => [posts] };
export const termQuestion: Question = {
  id: "term",
  section: "council",
  title: title("Beginn und Laufzeit", "Start and length"),
  parts: (_facts, ctx) => [start(ctx), length],
};
