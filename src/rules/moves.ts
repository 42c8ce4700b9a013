import { addDays, addWeeks, type DateSpan, daysBetween, isWithin, type PlainDate } from "../calendar/plain-date.ts";
import type { Run } from "../city/schema/index.ts";
import { byCodeUnit } from "../files.ts";
import type { Words } from "../language.ts";
import { roundElection } from "../programme/election.ts";
import { weeksBeforeMeeting } from "../programme/paper.ts";
import type { Occurrence } from "../programme/schedule.ts";
import { dayWords } from "./named.ts";
import type { Judged } from "./rule.ts";

/** A run on one of its dates. */
export interface DatedRun {
  readonly run: Run;
  readonly occurrence: Occurrence;
}

/** A day to which a run can move, and the earliest day for its decision where that must move too. */
interface Move {
  readonly day: PlainDate;
  readonly decisionOn: PlainDate | null;
}

/** An event, no survey or campaign that runs for weeks: no single day is lost to that. */
export const isEvent = ({ days }: Occurrence): boolean => daysBetween(days.from, days.to) < 10;

/** Every day of a span. */
export const daysOf = ({ from, to }: DateSpan): readonly PlainDate[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, at) => addDays(from, at));

/** The election within six weeks of a day; null where there is none. */
export const electionNear = ({ city }: Judged, date: PlainDate): Judged["city"]["council"]["elections"][number] | null =>
  city.council.elections.find(({ on }) => isWithin(date, roundElection(on))) ?? null;

/** First day for which a run can be prepared from the programme's start on, or from a later day. */
export const earliestDay = ({ city, formats }: Judged, run: Run, after: PlainDate = city.programme.start): PlainDate =>
  addWeeks(after, formats.get(run.format)?.leadWeeks.min ?? 0);

/** The days a date of a run may take, from its first to its last. */
interface Search {
  readonly occurrence: Occurrence;
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** What else must be true of its first day. */
  readonly fits?: (day: PlainDate) => boolean;
}

/** The day nearest to a run's own, on the same weekday, on which all its days are clear: no holiday, bridge day, recess, closure or election; null where there is none. */
export const clearDay = (judged: Judged, { occurrence, from, to, fits = () => true }: Search): PlainDate | null => {
  const { days } = occurrence;
  const length = daysBetween(days.from, days.to);
  const isFree = (day: PlainDate): boolean =>
    day >= from &&
    addDays(day, length) <= to &&
    fits(day) &&
    daysOf({ from: day, to: addDays(day, isEvent(occurrence) ? length : 0) }).every(isClear(judged));
  const weeks = Array.from({ length: 150 }, (_, at) => at + 1).flatMap((week) => [week, -week]);
  return weeks.map((week) => addWeeks(days.from, week)).find(isFree) ?? null;
};

const isClear =
  (judged: Judged) =>
  (date: PlainDate): boolean => {
    const kind = judged.calendar.collision(date)?.kind ?? "weekend";
    return kind === "weekend" && electionNear(judged, date) === null;
  };

/** Where a run can go, on `from` at the earliest: before its decision if that is possible. Where no day is clear for years, `from` itself. */
export const moveOf = (judged: Judged, dated: DatedRun, from: PlainDate): Move => {
  const within = clearDay(judged, { ...dated, from, to: latestDay(judged, dated) });
  if (within !== null) return { day: within, decisionOn: null };
  const day = clearDay(judged, { ...dated, from, to: addWeeks(from, 300) }) ?? from;
  return { day, decisionOn: dated.run.decision.on && decisionAfter(judged, dated, day) };
};

/** Last day on which a run may end so that its decision can stay. */
const latestDay = ({ ends }: Judged, { run, occurrence }: DatedRun): PlainDate => {
  const { on, body } = run.decision;
  if (on === null) return ends;
  if (body === null) return addDays(on, -1);
  return occurrence.endBy ?? addWeeks(on, -weeksBeforeMeeting(null));
};

/** First meeting of the deciding body that a run on that day can reach; a working day where no meeting is known. */
const decisionAfter = ({ city, calendar }: Judged, { run, occurrence }: DatedRun, day: PlainDate): PlainDate => {
  const body = city.council.bodies.find(({ id }) => id === run.decision.body);
  const last = addDays(day, daysBetween(occurrence.days.from, occurrence.days.to));
  const ready = addWeeks(last, weeksBeforeMeeting(body?.paperDeadlineWeeks));
  const meeting = [...(body?.meetings ?? [])].sort(byCodeUnit).find((on) => on >= ready);
  return meeting ?? calendar.addWorkingDays(addDays(ready, -1), 1);
};

/** Slots `{day}` and `{decision}` of a mend that moves a run; `{decision}` is empty where the decision may stay. */
export const moveValues = ({ day, decisionOn }: Move): { readonly day: Words; readonly decision: Words } => ({
  day: dayWords(day),
  decision:
    decisionOn === null
      ? { de: "", en: "" }
      : {
          de: ` und die Entscheidung frühestens auf ${dayWords(decisionOn).de}`,
          en: `, and its decision to ${dayWords(decisionOn).en} at the earliest`,
        },
});
