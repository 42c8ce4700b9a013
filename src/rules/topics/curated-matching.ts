import { addWeeks } from "../../calendar/plain-date.ts";
import type { FormatData } from "../../packs/format.ts";
import { dateWords } from "../days.ts";
import { openRuns, runName } from "../named.ts";
import { breach, type Outcome, type Rule, unknown } from "../rule.ts";

/** Formats that bring owners of problems together with whoever comes. */
const matches = ({ id, recruitment, roles }: FormatData): boolean =>
  id.includes("match") || (recruitment === "open" && roles.includes("problem-owner"));

export const curatedMatching: Rule = {
  code: "T-14",
  name: "curated-matching",
  level: "warning",
  dimension: "topics",
  sources: ["https://rkw-kompetenzzentrum.de/gruendung/blog/mittelstand-und-startups-vor-und-nach-der-krise", "L-P9"],
  good: {},
  bad: { "runs.mobility-hack.curated": false },
  check: ({ city, formatNames, formats }) =>
    openRuns(city).flatMap((run): readonly Outcome[] => {
      const format = formats.get(run.format);
      const path = `runs.${run.id}.curated`;
      if (format === undefined || !matches(format) || run.curated === true) return [];
      if (run.curated === null) return [unknown(path)];
      // Two teams to a problem, as in Bielefeld 2022: eight teams, four challenges.
      const problems = Math.max(2, Math.floor((run.size ?? format.size.ideal) / (2 * format.teamSize)));
      const by = run.date === null ? null : addWeeks(run.date, -format.leadWeeks.min);
      const values = {
        run: runName({ city, formatNames }, run),
        problems,
        by: by === null ? "" : dateWords(by),
        weeks: format.leadWeeks.min,
      };
      return [breach(path, values, { says: by === null ? "undated" : "" })];
    }),
};
