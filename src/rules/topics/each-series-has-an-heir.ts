import { addMonths, minDate } from "../../calendar/plain-date.ts";
import { dateWords } from "../days.ts";
import { openRuns, partnerName, runName } from "../named.ts";
import { breach, type Outcome, type Rule, unknown } from "../rule.ts";
import { nextOf } from "./heir.ts";

/** A series that runs into the last three months ends with the programme (estimate). */
const lastMonths = 3;

export const eachSeriesHasAnHeir: Rule = {
  code: "T-19",
  name: "each-series-has-an-heir",
  level: "hint",
  dimension: "topics",
  sources: ["L-G8"],
  good: {},
  bad: { "runs.industry-meetup.handover": null },
  check: ({ city, formatNames, ends }) =>
    openRuns(city).flatMap((run): readonly Outcome[] => {
      const path = `runs.${run.id}.handover`;
      if (run.repeat === null || run.repeat.until < addMonths(ends, -lastMonths)) return [];
      const heir = nextOf(city, run);
      const by = minDate(run.repeat.until, ends);
      const values = {
        run: runName({ city, formatNames }, run),
        until: dateWords(run.repeat.until),
        ends: dateWords(ends),
        by: dateWords(by),
        date: by,
        heir: heir ?? "",
        name: partnerName(city, heir ?? ""),
      };
      if (run.handover === null) return [breach(path, values, { says: heir === null ? "nobody" : "" })];
      if (run.handover.by === null) return [unknown(`${path}.by`)];
      if (run.handover.by <= ends) return [];
      return [breach(`${path}.by`, { ...values, late: dateWords(run.handover.by) }, { says: "late", fix: { [`${path}.by`]: by } })];
    }),
};
