import type { CityProfile, Run, Topic } from "../../city/schema/index.ts";

/** Is a run about a topic? */
export const concerns = (run: Run, { id }: Topic): boolean => run.topic.includes(id);

/** The topics of a run, in the order of the city file. */
export const topicsOf = ({ topics }: CityProfile, run: Run): readonly Topic[] => topics.filter((topic) => concerns(run, topic));
