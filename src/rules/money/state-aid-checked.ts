import { openRuns, runName } from "../named.ts";
import { breach, type Outcome, type Rule, unknown } from "../rule.ts";
import { amount } from "./amounts.ts";

export const stateAidChecked: Rule = {
  code: "M-07",
  name: "state-aid-checked",
  level: "error",
  dimension: "money",
  sources: ["https://www.beihilfedatenbank.de/de-minimis-beihilfen-aktuelle-regelung-und-praxis"],
  good: {},
  bad: { "runs.mobility-hack.stateAidChecked": false },
  check: ({ city, formatNames }) =>
    openRuns(city)
      .filter(({ prizes, stateAidChecked: checked }) => (prizes ?? 0) > 0 && checked !== true)
      .map((run): Outcome => {
        const path = `runs.${run.id}.stateAidChecked`;
        if (run.stateAidChecked === null) return unknown(path);
        return breach(path, { run: runName({ city, formatNames }, run), prizes: amount(city, run.prizes ?? 0) });
      }),
};
