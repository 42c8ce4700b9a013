import type { Words } from "../../language.ts";
import { type DraftFacts, inKit, type TopicFacts } from "../../propose/facts.ts";
import type { Answer } from "../part.ts";

interface Offered {
  readonly id: string;
  readonly title: Words;
  readonly question: Words;
}

/** Subjects of Bielefeld's lighthouses [S2]; the questions are worded by us. */
export const offered: readonly Offered[] = [
  {
    id: "mobility",
    title: { de: "Mobilitätswende", en: "Mobility transition" },
    question: { de: "Wie gelingt uns die Mobilitätswende?", en: "How do we manage the mobility transition?" },
  },
  {
    id: "care",
    title: { de: "Pflege der Zukunft", en: "Future of care" },
    question: { de: "Wie gestalten wir die Pflege der Zukunft?", en: "How do we shape the care of the future?" },
  },
  {
    id: "green-city",
    title: { de: "Grüne Stadt", en: "Green city" },
    question: { de: "Wie wird unsere Stadt grüner?", en: "How does our city become greener?" },
  },
  {
    id: "smart-city",
    title: { de: "Smart City", en: "Smart city" },
    question: { de: "Wie wird unsere Stadt eine Smart City für die Menschen?", en: "How does our city become a smart city for people?" },
  },
  {
    id: "economy",
    title: { de: "Offene Wirtschaft", en: "Open economy" },
    question: {
      de: "Wie öffnet sich unsere Wirtschaft für gemeinsame Innovation?",
      en: "How does our economy open up to innovating together?",
    },
  },
];

/** Is it one of the questions offered? */
export const isOffered = (topic: TopicFacts): boolean => offeredLike(topic) !== undefined;

/** The offered question that a topic still is; undefined where the city has put it in its own words. */
const offeredLike = (topic: TopicFacts): Offered | undefined =>
  offered.find((it) => it.id === topic.id && isOurs(topic.title, it.title) && isOurs(topic.question, it.question));

const isOurs = (text: TopicFacts["title"], words: Words): boolean =>
  (typeof text === "string" ? [text] : Object.values(text ?? {})).every((it) => it === words.de || it === words.en);

/** The topics so far. */
export const topicsOf = (facts: DraftFacts): readonly TopicFacts[] => facts.topics ?? [];

const offeredTopic = (facts: DraftFacts, { id, title, question }: Offered): TopicFacts => ({
  id,
  title: inKit(facts, title),
  question: inKit(facts, question),
});

/** The topics with those of the offered ones that were chosen. */
export const withOffered = (facts: DraftFacts, answer: Answer): DraftFacts => {
  const ids = Array.isArray(answer) ? answer : [];
  const kept = topicsOf(facts)
    .filter((it) => !isOffered(it) || ids.includes(it.id ?? ""))
    .map((it) => inLanguage(facts, it));
  const added = offered.filter(({ id }) => ids.includes(id) && !kept.some((it) => it.id === id));
  return { ...facts, topics: [...kept, ...added.map((it) => offeredTopic(facts, it))] };
};

/** Our own words in the kit's languages of today; a topic's words that the city changed stay. */
export const inLanguages = (facts: DraftFacts): DraftFacts =>
  facts.topics === undefined ? facts : { ...facts, topics: facts.topics.map((it) => inLanguage(facts, it)) };

const inLanguage = (facts: DraftFacts, topic: TopicFacts): TopicFacts => {
  const ours = offeredLike(topic);
  return ours === undefined ? topic : { ...topic, ...offeredTopic(facts, ours) };
};
