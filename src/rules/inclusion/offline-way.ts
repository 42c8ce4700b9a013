import { textWords } from "../../city/text-in.ts";
import { openRuns, runName } from "../named.ts";
import { breach, type Outcome, type Rule, unknown } from "../rule.ts";

export const offlineWay: Rule = {
  code: "I-03",
  name: "offline-way",
  level: "warning",
  dimension: "inclusion",
  sources: ["https://hitschfeld.de/?p=7637", "L-E7"],
  good: {},
  bad: { "runs.industry-meetup.mode": "online", "runs.industry-meetup.offlineWay": false },
  check: ({ city, formatNames }) => {
    const { place } = city.programme.office;
    const where = place ? textWords(place) : { de: "Rathaus", en: "town hall" };
    return openRuns(city).flatMap((run): readonly Outcome[] => {
      const path = `runs.${run.id}.offlineWay`;
      if (run.mode !== "online" || run.offlineWay === true) return [];
      return [run.offlineWay === null ? unknown(path) : breach(path, { run: runName({ city, formatNames }, run), where, path })];
    });
  },
};
