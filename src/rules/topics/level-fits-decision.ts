import { listed, openRuns, runName } from "../named.ts";
import { breach, type Outcome, type Rule, unknown } from "../rule.ts";
import { levelNames } from "./levels.ts";

export const levelFitsDecision: Rule = {
  code: "T-09",
  name: "level-fits-decision",
  level: "warning",
  dimension: "topics",
  sources: ["https://github.com/decidim/documentation"],
  good: {},
  bad: { "runs.care-survey.level": "decide", "programme.mandate.kind": "mayor" },
  check: ({ city, formatNames, formats }) =>
    openRuns(city).flatMap((run): readonly Outcome[] => {
      const path = `runs.${run.id}.level`;
      if (run.level === null) return [unknown(path)];
      const format = formats.get(run.format);
      const { kind } = city.programme.mandate;
      const values = {
        run: runName({ city, formatNames }, run),
        format: run.format,
        level: levelNames[run.level],
        key: format?.level ?? "co-create",
      };
      if (run.level === "decide" && kind === null) return [unknown("programme.mandate.kind")];
      if (run.level === "decide" && kind !== "council-resolution") return [breach(path, values, { says: "mandate" })];
      if (format === undefined || format.levels.includes(run.level)) return [];
      const [only, ...others] = format.levels;
      const fix = only !== undefined && others.length === 0 ? { [path]: only } : null;
      return [breach(path, { ...values, levels: listed(format.levels.map((it) => levelNames[it])) }, { says: "format", fix })];
    }),
};
