import { countWords, openRuns, runName } from "../named.ts";
import { breach, type Outcome, type Rule, unknown } from "../rule.ts";

/** What lasts more days is no event that could be held twice. */
const longestEvent = 14;

export const groupSize: Rule = {
  code: "T-15",
  name: "group-size",
  level: "error",
  dimension: "topics",
  sources: [
    "https://partizipation.at/methoden/world-cafe/",
    "https://lsbg.hamburg.de/baumassnahmen-und-planungen/eppendorfer-weg/die-zukunftswerkstatt-783162",
    "estimate",
  ],
  good: {},
  bad: { "runs.economy-round-table.size": 60 },
  check: ({ city, formatNames, formats }) =>
    openRuns(city).flatMap((run): readonly Outcome[] => {
      const path = `runs.${run.id}.size`;
      const format = formats.get(run.format);
      const size = format?.size;
      if (size === undefined) return [];
      if (run.size === null) return [unknown(path)];
      if (run.size >= size.min && run.size <= size.max) return [];
      const dates = Math.ceil(run.size / size.max);
      const each = Math.ceil(run.size / dates);
      // A survey is one however many answer, and a group must not become too small by being split.
      const split = each >= size.min && !format?.variants.some(({ days }) => days > longestEvent);
      const counts = { size: countWords(run.size), min: countWords(size.min), max: countWords(size.max), each: countWords(each), dates };
      const says = run.size < size.min ? "few" : split ? "many" : "cap";
      return [breach(path, { run: runName({ city, formatNames }, run), ...counts }, { says })];
    }),
};
