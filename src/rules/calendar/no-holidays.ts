import { weekday } from "../../calendar/plain-date.ts";
import { openSchedules } from "../days.ts";
import { isEvent } from "../moves.ts";
import { dayWords, runName } from "../named.ts";
import { breach, type Judged, type Outcome, type Rule } from "../rule.ts";
import { busyRuns, type ReasonOf } from "./busy-days.ts";

export const noHolidays: Rule = {
  code: "K-03",
  name: "no-holidays",
  level: "warning",
  dimension: "calendar",
  sources: ["https://github.com/MLH/mlh-hackathon-organizer-guide", "estimate"],
  good: {},
  bad: { "runs.economy-round-table.date": "2027-11-01", "runs.economy-round-table.decision.on": "2027-12-14" },
  check: (judged) => [...busyRuns(judged, holiday), ...weekends(judged)],
};

const holiday: ReasonOf = ({ calendar }, _, date) => {
  const collision = calendar.collision(date);
  if (collision?.kind === "bridge") return { de: "Brückentag", en: "bridge day" };
  return collision?.kind === "holiday" ? (collision.name ?? { de: "Feiertag", en: "public holiday" }) : null;
};

/** Those who are invited in their working hours stay away at the weekend; whom the lot draws is free then. */
const weekends = (judged: Judged): readonly Outcome[] =>
  openSchedules(judged).flatMap(({ run, occurrences }) => {
    const format = judged.formats.get(run.format);
    const date = occurrences.filter(isEvent).find(({ days }) => weekday(days.from) >= 6 && days.from === days.to)?.days.from;
    if (!date || !format || format.public || format.recruitment === "lot") return [];
    if (judged.calendar.collision(date)?.kind !== "weekend") return [];
    const values = { run: runName(judged, run), date: dayWords(date), day: dayWords(judged.calendar.addWorkingDays(date, 1)) };
    return [breach(`runs.${run.id}.date`, values, { says: "weekend", level: "hint" })];
  });
