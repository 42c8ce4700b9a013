import type { CityProfile, Run, Topic } from "../../city/schema/index.ts";

/** Is a run about a topic, by the topic's id or a former one? */
export const concerns = (run: Run, { id, formerly }: Topic): boolean =>
  run.topic.includes(id) || formerly.some((it) => run.topic.includes(it));

/** The topics of a run, in the order of the city file. */
export const topicsOf = ({ topics }: CityProfile, run: Run): readonly Topic[] => topics.filter((topic) => concerns(run, topic));
