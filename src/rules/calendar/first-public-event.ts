import { addMonths } from "../../calendar/plain-date.ts";
import { byCodeUnit } from "../../files.ts";
import { dateWords } from "../days.ts";
import { clearDay, type DatedRun, earliestDay } from "../moves.ts";
import { dayWords, runName } from "../named.ts";
import { breach, type Judged, type Outcome, type Rule, unknown } from "../rule.ts";

export const firstPublicEvent: Rule = {
  code: "K-02",
  name: "first-public-event",
  level: "error",
  dimension: "calendar",
  sources: ["https://smart-city-dialog.de/group/75/content/4350", "estimate"],
  good: {},
  bad: { "runs.industry-meetup.date": "2028-03-09" },
  check: (judged) => {
    const { start } = judged.city.programme;
    const open = judged.schedules.filter(({ run }) => run.status !== "cancelled" && judged.formats.get(run.format)?.public === true);
    const undated = open.find(({ run }) => run.date === null);
    const dated = open.flatMap(({ run, occurrences: [occurrence] }) => (occurrence ? [{ run, occurrence }] : []));
    const [first] = dated.sort((a, b) => byCodeUnit(a.occurrence.days.from, b.occurrence.days.from));
    if (first && (first.run.status === "held" || first.occurrence.days.from <= addMonths(start, 4))) return [];
    if (undated || !first) return [unknown(undated ? `runs.${undated.run.id}.date` : "runs")];
    return late(judged, first);
  },
};

const late = (judged: Judged, first: DatedRun): readonly Outcome[] => {
  const { start } = judged.city.programme;
  const tooLate = first.occurrence.days.from > addMonths(start, 6);
  const limit = addMonths(start, tooLate ? 6 : 4);
  const day = clearDay(judged, { ...first, from: earliestDay(judged, first.run), to: limit }) ?? limit;
  const values = { run: runName(judged, first.run), date: dayWords(first.occurrence.days.from), limit: dateWords(limit) };
  const more = tooLate ? {} : ({ says: "soon", level: "warning" } as const);
  return [breach(`runs.${first.run.id}.date`, { ...values, day: dayWords(day) }, more)];
};
