import { addWeeks, maxDate } from "../../calendar/plain-date.ts";
import { firstRuns, isLarge } from "../large-runs.ts";
import { clearDay } from "../moves.ts";
import { dayWords, runName } from "../named.ts";
import { breach, type Rule, unknown } from "../rule.ts";
import { topicsOf } from "./concerns.ts";
import { roundTableDay, roundTableEntry } from "./first-step.ts";

/** Between a small first run and a large one lie at least two weeks (estimate). */
const weeksApart = 2;

export const smallFirstStep: Rule = {
  code: "T-18",
  name: "small-first-step",
  level: "warning",
  dimension: "topics",
  sources: ["L-C5", "estimate"],
  good: {},
  bad: { "runs.mobility-hack.date": "2027-10-15", "runs.mobility-hack.decision.on": "2028-01-18" },
  check: (judged) => {
    const { city } = judged;
    const first = firstRuns(judged);
    const [large] = first;
    if (large === undefined || large.run.status === "held" || !first.every(({ run }) => isLarge(judged, run))) return [];
    const undated = city.runs.find((run) => run.date === null && run.status !== "cancelled" && !isLarge(judged, run));
    if (undated) return [unknown(`runs.${undated.id}.date`)];
    const table = roundTableDay(judged);
    const before = addWeeks(table, weeksApart) <= large.day;
    const small = firstRuns(judged, (run) => !isLarge(judged, run))[0];
    const from = maxDate(addWeeks(large.day, 1), addWeeks(small?.day ?? table, weeksApart));
    const moved = before ? null : clearDay(judged, { ...large, from, to: judged.ends });
    const [topic] = topicsOf(city, large.run);
    const days = { day: dayWords(large.day), table: dayWords(small?.day ?? table), moved: dayWords(moved ?? table) };
    const entry = topic ? roundTableEntry(topic, table) : "";
    const values = { ...days, run: runName(judged, large.run), entry, small: small ? runName(judged, small.run) : "" };
    const late = moved === null ? "drop" : small ? "behind" : "move";
    return [breach(`runs.${large.run.id}.date`, values, { says: before ? "" : late })];
  },
};
