import { addMonths, daysBetween, isWithin, type PlainDate } from "../../calendar/plain-date.ts";
import { isOver } from "../../city/past-runs.ts";
import { byCodeUnit } from "../../files.ts";
import { phasesOf } from "../../programme/phases.ts";
import { dayWords } from "../named.ts";
import { breach, type Judged, type Outcome, type Rule, unknown } from "../rule.ts";

export const gatesOutsideRecess: Rule = {
  code: "K-07",
  name: "gates-outside-recess",
  level: "warning",
  dimension: "calendar",
  sources: ["https://www.gov.uk/service-manual/agile-delivery/how-the-discovery-phase-works", "estimate"],
  good: {},
  bad: { "governance.continuationDecision.on": "2028-08-17" },
  check: (judged) => {
    if (isOver(judged.city)) return [];
    const recess = judged.city.council.recess.length === 0 ? [unknown("council.recess")] : [];
    return [...recess, ...continuation(judged), ...swallowed(judged)];
  },
};

/** The gate whose day the city names: the decision on what follows. */
const continuation = ({ city, calendar, ends }: Judged): readonly Outcome[] => {
  const { on, body } = city.governance.continuationDecision ?? { on: null, body: null };
  const isBad = (date: string): boolean => calendar.inRecess(date) || calendar.isFreeDay(date);
  if (on === null || !isBad(on)) return [];
  const meetings = city.council.bodies.find(({ id }) => id === body)?.meetings ?? [];
  const far = (date: string): number => Math.abs(daysBetween(date, on));
  const [nearest] = meetings.filter((it) => !isBad(it) && it <= addMonths(ends, -9)).sort((a, b) => far(a) - far(b));
  const values = { date: dayWords(on), day: dayWords(nearest ?? calendar.dueDate(on)) };
  return [breach("governance.continuationDecision.on", values, { says: calendar.inRecess(on) ? "" : "free" })];
};

/** A phase so short that the recess leaves no day for its gate. */
const swallowed = (judged: Judged): readonly Outcome[] => {
  const gates = phasesOf(judged.city, judged.calendar).filter(({ gateFixed }) => !gateFixed);
  const gate = gates.find(({ gateOn }) => judged.calendar.inRecess(gateOn))?.gateOn;
  return gate ? [breach("programme.start", { gate: dayWords(gate), start: dayWords(afterRecess(judged, gate)) }, { says: "phase" })] : [];
};

/** First working day after the recess in which a day lies. */
const afterRecess = ({ city, calendar }: Judged, date: PlainDate): PlainDate => {
  const ends = city.council.recess.filter((it) => isWithin(date, it)).map(({ to }) => to);
  return calendar.addWorkingDays(ends.sort(byCodeUnit).at(-1) ?? date, 1);
};
