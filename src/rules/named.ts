import { formatWeekday } from "../calendar/format-date.ts";
import type { PlainDate } from "../calendar/plain-date.ts";
import type { Body, CityProfile, Run, Topic } from "../city/schema/index.ts";
import type { Text } from "../city/values.ts";
import type { Lang, Words } from "../language.ts";

/** A text of the city in both languages; the leading one where the other is missing. */
export const wordsOf = (text: Text): Words => ({ de: text.byLang.de ?? text.lead, en: text.byLang.en ?? text.lead });

const kinds: Readonly<Record<Body["kind"], Words>> = {
  "steering-group": { de: "Lenkungskreis", en: "steering group" },
  "advisory-board": { de: "Beirat", en: "advisory board" },
  "residents-panel": { de: "Bürgerrat", en: "residents' panel" },
  "topic-circle": { de: "Themenkreis", en: "topic circle" },
  "resonance-group": { de: "Resonanzgruppe", en: "resonance group" },
  monitor: { de: "Beobachtung", en: "monitor" },
};

/** A body as people call it. */
export const bodyName = ({ name, kind }: Body): Words => (name === null ? kinds[kind] : wordsOf(name));

/** A topic by its title, else its question. */
export const topicName = ({ title, question }: Topic): Words => wordsOf(title ?? question);

/** A run by its title, else its format and topic ids' names. */
export const runName = (city: CityProfile, run: Run): Words => {
  if (run.title !== null) return wordsOf(run.title);
  const topic = city.topics.find(({ id }) => run.topic.includes(id));
  const about = topic ? topicName(topic) : { de: run.id, en: run.id };
  return { de: `${run.format} (${about.de})`, en: `${run.format} (${about.en})` };
};

/** An organisation by its id; the id itself where no partner has it. */
export const partnerName = (city: CityProfile, id: string): string =>
  city.partners.find((it) => it.id === id || it.formerly.includes(id))?.name ?? id;

/** Bodies that recommend on the programme as a whole. */
export const steeringGroups = ({ governance }: CityProfile): readonly Body[] =>
  governance.bodies.filter(({ kind }) => kind === "steering-group");

/** Runs still to come or under way: nothing is asked of one that is held or cancelled. */
export const openRuns = ({ runs }: CityProfile): readonly Run[] => runs.filter(({ status }) => status !== "held" && status !== "cancelled");

/** Several names as one: „A, B und C“. */
export const listed = (names: readonly Words[]): Words => ({ de: joined(names, "de", " und "), en: joined(names, "en", " and ") });

const joined = (names: readonly Words[], lang: Lang, and: string): string => {
  const all = names.map((it) => it[lang]);
  const last = all.at(-1) ?? "";
  return all.length < 2 ? last : `${all.slice(0, -1).join(", ")}${and}${last}`;
};

/** A day with its weekday: „Do., 14. Oktober 2027“. */
export const dayWords = (date: PlainDate): Words => ({ de: formatWeekday(date, "de"), en: formatWeekday(date, "en") });

/** A whole number as people write it: „128.400“. */
export const countWords = (value: number): Words => ({
  de: String(value).replaceAll(/\B(?=(\d{3})+$)/g, "."),
  en: String(value).replaceAll(/\B(?=(\d{3})+$)/g, ","),
});

/** Whether every run is behind the city: nothing is left to plan. */
export const isOver = (city: CityProfile): boolean => city.runs.length > 0 && openRuns(city).length === 0;
