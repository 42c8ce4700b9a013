import type { CityProfile, Run } from "../city/schema/index.ts";
import { textWords } from "../city/text-in.ts";
import type { Words } from "../language.ts";

/** A run by its title, else by what its format is called (its id where that is not known) and its topic: formats come twice. */
export const runWords = ({ topics }: Pick<CityProfile, "topics">, run: Run, format: Words | null): Words => {
  if (run.title !== null) return textWords(run.title);
  const topic = topics.find(({ id }) => run.topic.includes(id));
  const name = format ?? { de: run.format, en: run.format };
  if (topic === undefined) return name;
  const about = textWords(topic.title ?? topic.question);
  return { de: `${name.de} (${about.de})`, en: `${name.en} (${about.en})` };
};
