import { formatWeekday } from "../calendar/format-date.ts";
import type { PlainDate } from "../calendar/plain-date.ts";
import { isPast } from "../city/past-runs.ts";
import type { Body, CityProfile, Run, Topic } from "../city/schema/index.ts";
import { textWords } from "../city/text-in.ts";
import { bodyKindWords } from "../city/value-words.ts";
import type { Lang, Words } from "../language.ts";
import { runWords } from "../programme/run-words.ts";
import type { Judged } from "./rule.ts";

/** A body as people call it. */
export const bodyName = ({ name, kind }: Body): Words => (name === null ? bodyKindWords[kind] : textWords(name));

/** A topic by its title, else its question. */
export const topicName = ({ title, question }: Topic): Words => textWords(title ?? question);

/** A run by its title, else by its format and topic. */
export const runName = ({ city, formatNames }: Pick<Judged, "city" | "formatNames">, run: Run): Words =>
  runWords(city, run, formatNames.get(run.format) ?? null);

/** An organisation by its id; the id itself where no partner has it. */
export const partnerName = (city: CityProfile, id: string): string => city.partners.find((it) => it.id === id)?.name ?? id;

/** Bodies that recommend on the programme as a whole. */
export const steeringGroups = ({ governance }: CityProfile): readonly Body[] =>
  governance.bodies.filter(({ kind }) => kind === "steering-group");

/** Runs still to come or under way: nothing is asked of one that is held or cancelled. */
export const openRuns = ({ runs }: CityProfile): readonly Run[] => runs.filter((run) => !isPast(run));

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
