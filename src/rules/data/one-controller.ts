import { openRuns, partnerName, runName } from "../named.ts";
import { breach, type Rule, unknown } from "../rule.ts";

const path = "governance.dataProtection.controller";

export const oneController: Rule = {
  code: "D-01",
  name: "one-controller",
  level: "error",
  dimension: "data",
  sources: ["https://eur-lex.europa.eu/eli/reg/2016/679/oj"],
  good: {},
  bad: { "runs.mobility-hack.controller": "startups" },
  check: ({ city, formatNames }) => {
    const { controller } = city.governance.dataProtection;
    if (controller === null) return [unknown(path)];
    const others = openRuns(city).filter((run) => run.controller !== null && run.controller !== controller);
    return others.map((run) => {
      const values = {
        run: runName({ city, formatNames }, run),
        other: partnerName(city, run.controller ?? ""),
        controller: partnerName(city, controller),
        path: `runs.${run.id}.controller`,
        id: controller,
      };
      // A warning: the arrangement may exist, the city file has no field for it.
      return breach(`runs.${run.id}.controller`, values, { level: "warning" });
    });
  },
};
