import type { Words } from "../../language.ts";
import { type DraftFacts, slugOf, textOf } from "../../propose/facts.ts";
import type { Answer, Ctx, Part, Question } from "../part.ts";
import { newNameInput, questionInput } from "../read.ts";
import { removalOf } from "../removal.ts";
import { isOffered, offered, topicsOf, withOffered } from "./offered-topics.ts";
import { ownerParts, scopeParts } from "./topic-scope.ts";

/** Most topics a young office can answer for at once (estimate; Bielefeld worked on five lighthouses [S2]). */
const most = 3;

const flag: Words = {
  de: "topics=[{ id: mobility, title: Mobilitätswende, question: Wie gelingt uns die Mobilitätswende? }]",
  en: "topics=[{ id: mobility, title: Mobility transition, question: How do we manage the mobility transition? }]",
};

const choose = (facts: DraftFacts): Part => ({
  id: "topics.offered",
  path: "topics",
  flag,
  label: { de: "Themen aus Bielefeld", en: "Topics from Bielefeld" },
  ask: { de: "An welchen Fragen soll die Stadt arbeiten (eine bis drei)?", en: "Which questions shall the city work on (one to three)?" },
  help: {
    de: "An diesen Themen arbeitete Bielefeld; die Fragen dazu haben wir formuliert. Eine eigene Frage können Sie gleich hinzufügen; wählen Sie hier dann nichts aus. Weniger ist besser: Jede Frage braucht jemanden, der entscheidet und antwortet.",
    en: "Bielefeld worked on these topics; the questions are worded by us. You can add a question of your own next; then choose nothing here. Fewer is better: each question needs somebody who decides and answers.",
  },
  input: {
    kind: "checkbox",
    options: offered.map(({ id, title, question }) => ({ value: id, name: title, description: question })),
    wrong: (chosen) =>
      chosen.length <= most ? stillNeeded(facts, chosen) : { de: "Bitte höchstens drei auswählen.", en: "Please choose three at most." },
  },
  suggest: chosenOf(facts).length === 0 ? ["mobility"] : chosenOf(facts),
  never: { de: "Das Programm braucht mindestens eine Frage.", en: "The programme needs at least one question." },
  current: (before) => (before.topics?.every((it) => !isOffered(it) || it.question !== undefined) ? chosenOf(before) : undefined),
  store: withOffered,
});

const chosenOf = (facts: DraftFacts): readonly string[] =>
  topicsOf(facts)
    .filter(isOffered)
    .map(({ id }) => id ?? "");

/** Why a topic cannot be dropped: something else in the file names it. */
const stillNeeded = (facts: DraftFacts, chosen: readonly (string | boolean)[]): Words | null => {
  const dropped = topicsOf(facts).filter((it) => isOffered(it) && !chosen.includes(it.id ?? ""));
  const reasons = dropped.map((it) => removalOf(facts, { target: "topic", id: it.id ?? "", name: textOf(it.title, "de") ?? "" }).blocked);
  return reasons.find((it) => it !== null) ?? null;
};

const titlesBut = (facts: DraftFacts, at: number, { lang }: Ctx) =>
  topicsOf(facts)
    .filter((_, place) => place !== at)
    .map((it) => textOf(it.title, lang));

const titlePart = (facts: DraftFacts, at: number, ctx: Ctx): Omit<Part, "id" | "ask"> => ({
  path: `topics.${at}.title`,
  label: { de: "Eigenes Thema", en: "Own topic" },
  help: { de: "Nur der Name; die Frage dazu kommt gleich.", en: "Just the name; its question comes next." },
  example: { de: "Leben in der Ortsmitte", en: "Life in the town centre" },
  input: newNameInput(titlesBut(facts, at, ctx)),
});

/** The name of an own topic; it may be taken out again. */
const ownTitle = (facts: DraftFacts, at: number, ctx: Ctx): Part => {
  const topic = topicsOf(facts)[at];
  const id = topic?.id ?? String(at);
  return {
    ...titlePart(facts, at, ctx),
    id: `topics.title.${id}`,
    ask: { de: "Wie heißt das Thema, in zwei bis vier Wörtern?", en: "What is the topic called, in two to four words?" },
    never: nameIt,
    removal: removalOf(facts, { target: "topic", id, name: textOf(topic?.title, ctx.lang) ?? id }),
    detail: true,
  };
};

/** Another topic; an empty line says that there is none, unless it were the first. */
const nextTitle = (facts: DraftFacts, at: number, ctx: Ctx): Part => ({
  ...titlePart(facts, at, ctx),
  id: at === 0 ? "topics.first" : "topics.end",
  ask:
    at === 0
      ? {
          de: "Welches eigene Thema hat die Stadt? Bitte in zwei bis vier Wörtern.",
          en: "Which topic of its own does the city have? In two to four words, please.",
        }
      : {
          de: "Noch ein eigenes Thema? Bitte in zwei bis vier Wörtern.",
          en: "Another topic, one of your own? In two to four words, please.",
        },
  end: true,
  ...(at === 0 ? { flag, never: nameIt } : { empty: { de: "kein weiteres Thema", en: "no other topic" } }),
  store: withNew,
});

const nameIt: Words = {
  de: "Bitte nennen Sie ein Thema; ohne eines gibt es kein Programm.",
  en: "Please name a topic; there is no programme without one.",
};

const withNew = (facts: DraftFacts, answer: Answer): DraftFacts => {
  if (typeof answer !== "string" || answer === "") return facts;
  const taken = [...topicsOf(facts), ...offered].map(({ id }) => id ?? "");
  return { ...facts, topics: [...topicsOf(facts), { id: slugOf(answer, taken), title: answer }] };
};

const ownQuestion = (at: number, id: string): Part => ({
  id: `topics.question.${id}`,
  path: `topics.${at}.question`,
  label: { de: "Frage dazu", en: "Its question" },
  ask: { de: "Wie lautet die Frage, die Sie der Stadt stellen?", en: "What is the question you put to the city?" },
  help: {
    de: "Eine gute Frage nennt, wer das Problem hat und wo, und lässt mehr als eine Antwort zu.",
    en: "A good question says who has the problem and where, and allows more than one answer.",
  },
  example: {
    de: "Wie kommt wieder Leben in die leeren Läden unserer Ortsmitte?",
    en: "How do the empty shops in our town centre come to life again?",
  },
  input: questionInput,
  never: { de: "Ein Thema ohne Frage lässt sich nicht bearbeiten.", en: "Nobody can work on a topic without a question." },
});

const topicParts = (facts: DraftFacts, ctx: Ctx): readonly Part[] => {
  const topics = topicsOf(facts);
  const own = topics.flatMap((it, at) => (isOffered(it) ? [] : [ownTitle(facts, at, ctx), ownQuestion(at, it.id ?? String(at))]));
  const isChosen = facts.topics !== undefined;
  return [choose(facts), ...own, ...(isChosen && topics.length < most ? [nextTitle(facts, topics.length, ctx)] : [])];
};

export const topicQuestions: readonly Question[] = [
  { id: "topics", section: "topics", title: { de: "Themen und Fragen", en: "Topics and questions" }, parts: topicParts },
  { id: "owners", section: "topics", title: { de: "Zuständigkeit", en: "Responsibility" }, parts: ownerParts },
  {
    id: "scope",
    section: "topics",
    title: { de: "Was noch offen ist und wer entscheidet", en: "What is still open, and who decides" },
    parts: scopeParts,
  },
];
