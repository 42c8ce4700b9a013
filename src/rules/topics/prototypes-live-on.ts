import { addWeeks } from "../../calendar/plain-date.ts";
import { dateWords } from "../days.ts";
import { openRuns, runName } from "../named.ts";
import { breach, type Outcome, type Rule, unknown } from "../rule.ts";

/** Weeks before the first day by which data are open and somebody has promised to run the result, and after it for which people are kept free (estimates; the hackathon's own tasks). */
const weeks = { data: -4, operator: -16, followUp: 26 } as const;
const keys = ["data", "operator", "followUp"] as const;

export const prototypesLiveOn: Rule = {
  code: "T-13",
  name: "prototypes-live-on",
  level: "warning",
  dimension: "topics",
  sources: ["https://github.com/okfde/hackathon-leitfaden"],
  good: {},
  bad: { "runs.mobility-hack.prerequisites.operator": false },
  check: ({ city, formatNames }) =>
    openRuns(city).flatMap((run): readonly Outcome[] => {
      const path = `runs.${run.id}.prerequisites`;
      if (run.format !== "hackathon" && (run.prizes ?? 0) === 0) return [];
      const { prerequisites, date } = run;
      if (prerequisites === null) return [unknown(path)];
      return keys.flatMap((key): readonly Outcome[] => {
        if (prerequisites[key] === null) return [unknown(`${path}.${key}`)];
        if (prerequisites[key]) return [];
        const by = date === null ? null : addWeeks(date, weeks[key]);
        const values = { run: runName({ city, formatNames }, run), by: by === null ? "" : dateWords(by) };
        return [breach(`${path}.${key}`, values, { says: by === null ? `${key}-undated` : key })];
      });
    }),
};
