import { addMonths, maxDate, type PlainDate } from "../../calendar/plain-date.ts";
import { dayWords, runName } from "../named.ts";
import { breach, type Judged, type Outcome, type Rule, unknown } from "../rule.ts";
import { firstEvaluated, latestDay } from "./after-a-run.ts";

const path = "evaluation.midterm";

/** Six months before the end; half-time in a programme of less than a year, where six months before the end come too early. */
const latestMidterm = ({ city: { programme }, ends }: Judged): PlainDate =>
  maxDate(addMonths(ends, -6), addMonths(programme.start, Math.floor(programme.months / 2)));

const midterm = (judged: Judged): readonly Outcome[] => {
  const [on, latest] = [judged.city.evaluation.midterm, latestMidterm(judged)];
  if (on === null) return [unknown(path)];
  if (on <= latest) return [];
  const to = judged.calendar.lastWorkingDayOnOrBefore(latest);
  return [breach(path, { on: dayWords(on), ends: dayWords(judged.ends), to: dayWords(to) }, { fix: { [path]: to } })];
};

const beforeDecision = (judged: Judged): readonly Outcome[] => {
  const decided = judged.city.governance.continuationDecision?.on ?? null;
  const first = firstEvaluated(judged);
  if (first === null || first.evaluatedOn === null) return [];
  if (decided === null) return [unknown("governance.continuationDecision.on")];
  if (first.evaluatedOn < decided) return [];
  const [run, to] = [runName(judged, first.run), dayWords(latestDay(judged, first, decided))];
  const values = { run, to, evaluated: dayWords(first.evaluatedOn), decided: dayWords(decided) };
  return [breach(`runs.${first.run.id}.date`, values, { says: "decision" })];
};

export const evaluatedBeforeTheEnd: Rule = {
  code: "E-07",
  name: "evaluated-before-the-end",
  level: "warning",
  dimension: "evaluation",
  sources: ["L-G13"],
  good: {},
  bad: { [path]: "2029-06-01" },
  check: (judged) => [...midterm(judged), ...beforeDecision(judged)],
};
