import type { CityProfile, Run } from "../city/schema/index.ts";
import { textWords } from "../city/text-in.ts";
import type { Text } from "../city/values.ts";
import type { Words } from "../language.ts";

/** A run by its title, else by what its format is called (its id where that is not known) and its topic: formats come twice. */
export const runWords = (city: Pick<CityProfile, "topics">, run: Run, format: Words | null): Words => {
  const name = run.title === null ? (format ?? { de: run.format, en: run.format }) : textWords(run.title);
  const about = aboutOf(city, run);
  if (about === null) return name;
  const { de, en } = textWords(about.text);
  return { de: `${name.de} (${de})`, en: `${name.en} (${en})` };
};

/** What stands in brackets behind the format of a run without a title: its first topic, by title, else question; null where nothing does. */
export const aboutOf = ({ topics }: Pick<CityProfile, "topics">, run: Run): { readonly path: string; readonly text: Text } | null => {
  const topic = run.title === null ? topics.find(({ id }) => run.topic.includes(id)) : undefined;
  if (topic === undefined) return null;
  return topic.title === null
    ? { path: `topics.${topic.id}.question`, text: topic.question }
    : { path: `topics.${topic.id}.title`, text: topic.title };
};
