import type { CityProfile } from "../../city/schema/index.ts";
import { textWords } from "../../city/text-in.ts";
import type { Words } from "../../language.ts";

import type { Judged } from "../rule.ts";

export type CityIndicator = CityProfile["evaluation"]["indicators"][number];

/** More than so many nobody looks after (estimate). */
export const mostIndicators = 20;

/** Indicators that the city thought up itself: the framework does not have them. */
export const ownIndicators = ({ city, indicators }: Judged): readonly CityIndicator[] =>
  city.evaluation.indicators.filter(({ id }) => !indicators.has(id));

/** An indicator as people know it: „G1 (Antwortquote)“; an own one by its name. */
export const indicatorName = ({ city, indicators }: Judged, id: string): Words => {
  const known = indicators.get(id)?.name;
  if (known) return { de: `${id} (${known.de})`, en: `${id} (${known.en})` };
  const own = city.evaluation.indicators.find((it) => it.id === id)?.name;
  return own ? textWords(own) : { de: id, en: id };
};

/** Ids of all indicators the city file names, each once: those of the evaluation, then of goals and runs. */
export const namedIndicators = ({ programme, evaluation, runs }: CityProfile): readonly string[] => [
  ...new Set([
    ...evaluation.indicators.map(({ id }) => id),
    ...programme.goals.flatMap(({ indicators }) => indicators),
    ...runs.flatMap(({ indicators }) => indicators),
  ]),
];
