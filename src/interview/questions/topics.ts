import type { Words } from "../../language.ts";
import { type DraftFacts, inKit, slugOf, type TopicFacts, textOf } from "../../propose/facts.ts";
import type { Answer, Ctx, Part, Question } from "../part.ts";
import { put } from "../put.ts";
import { questionInput, textInput } from "../read.ts";

/** Most topics a young office can answer for at once (estimate; Bielefeld worked on five lighthouses [S2]). */
const most = 3;

const choose: Part = {
  id: "topics.offered",
  path: "topics",
  flag: {
    de: "'topics=[{ id: mitte, title: Leben in der Ortsmitte, question: Wie kommt wieder Leben in die leeren Läden? }]'",
    en: "'topics=[{ id: centre, title: Life in the centre, question: How do the empty shops come to life again? }]'",
  },
  label: { de: "Fragen aus Bielefeld", en: "Questions from Bielefeld" },
  ask: { de: "An welchen Fragen soll die Stadt arbeiten (eine bis drei)?", en: "Which questions shall the city work on (one to three)?" },
  help: {
    de: "Daran arbeitete Bielefeld. Eine eigene Frage können Sie gleich hinzufügen; wählen Sie hier dann nichts aus. Weniger ist besser: Jede Frage braucht jemanden, der entscheidet und antwortet.",
    en: "Bielefeld worked on these. You can add a question of your own next; then choose nothing here. Fewer is better: each question needs somebody who decides and answers.",
  },
  input: {
    kind: "checkbox",
    options: offered.map(({ id, title, question }) => ({ value: id, name: title, description: question })),
    wrong: (chosen) => (chosen.length <= most ? null : { de: "Bitte höchstens drei auswählen.", en: "Please choose three at most." }),
  },
  suggest: ["mobility"],
  never: { de: "Das Programm braucht mindestens eine Frage.", en: "The programme needs at least one question." },
  current: ({ topics }) => topics?.filter(isOffered).map(({ id }) => id ?? ""),
  store: withOffered,
};

/** The name of an own topic; at the end of the list an empty line says that there is no other. */
const ownTitle = (facts: DraftFacts, at: number): Part => {
  const isEnd = at === topicsOf(facts).length;
  return {
    id: isEnd ? "topics.end" : `topics.title.${at}`,
    path: `topics.${at}.title`,
    label: { de: "Eigenes Thema", en: "Own topic" },
    ask: isEnd
      ? { de: "Ein eigenes Thema? Bitte in zwei bis vier Wörtern.", en: "A topic of your own? In two to four words, please." }
      : { de: "Wie heißt das Thema, in zwei bis vier Wörtern?", en: "What is the topic called, in two to four words?" },
    help: { de: "Nur der Name; die Frage dazu kommt gleich.", en: "Just the name; its question comes next." },
    example: { de: "Leben in der Ortsmitte", en: "Life in the town centre" },
    input: textInput,
    ...(isEnd ? { end: true as const } : { never: nameIt }),
    ...(isEnd && at > 0 ? { empty: { de: "kein weiteres Thema", en: "no other topic" } } : {}),
    ...(isEnd && at === 0 ? { never: nameIt } : {}),
    store: (before, answer) => (isEnd ? withNew(before, answer) : put(before, `topics.${at}.title`, answer)),
  };
};

const nameIt: Words = {
  de: "Bitte nennen Sie ein Thema; ohne eines gibt es kein Programm.",
  en: "Please name a topic; there is no programme without one.",
};

const withNew = (facts: DraftFacts, answer: Answer): DraftFacts => {
  if (typeof answer !== "string" || answer === "") return facts;
  const taken = topicsOf(facts).map(({ id }) => id ?? "");
  return { ...facts, topics: [...topicsOf(facts), { id: slugOf(answer, taken), title: answer }] };
};

const ownQuestion = (at: number): Part => ({
  id: `topics.question.${at}`,
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

const topicParts = (facts: DraftFacts): readonly Part[] => {
  const topics = topicsOf(facts);
  const own = topics.flatMap((it, at) => (isOffered(it) ? [] : [ownTitle(facts, at), ownQuestion(at)]));
  const isChosen = facts.topics !== undefined;
  return [choose, ...own, ...(isChosen && topics.length < most ? [ownTitle(facts, topics.length)] : [])];
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
