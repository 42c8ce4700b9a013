import { addDays, addWeeks, type DateSpan, daysBetween, type PlainDate } from "../../calendar/plain-date.ts";
import type { Run } from "../../city/schema/index.ts";
import { debriefDays } from "../../programme/debrief.ts";
import type { Judged } from "../rule.ts";

/** Days after its last day on which somebody looks at what became of the result. */
export const checkDays = 90;

/** The same weekday, as many weeks earlier as the debrief needs to fall within the programme, without a holiday, a closure or the recess. */
export const earlierDay = ({ calendar, ends }: Judged, { from, to }: DateSpan): PlainDate => {
  const fits = (weeks: number): boolean => {
    const kind = calendar.collision(addWeeks(from, -weeks))?.kind ?? "weekend";
    return kind === "weekend" && calendar.addWorkingDays(addWeeks(to, -weeks), debriefDays) <= ends;
  };
  let weeks = 1;
  while (weeks < 520 && !fits(weeks)) weeks++;
  return addWeeks(from, -weeks);
};

/** The run that is evaluated first, and when. */
export interface FirstEvaluated {
  readonly run: Run;
  /** Days from its first to its last, less one. */
  readonly length: number;
  /** Null where it has been held: its evaluation is no plan any more. */
  readonly evaluatedOn: PlainDate | null;
}

/** Null where no run has a date. A series is evaluated after its first date. */
export const firstEvaluated = ({ schedules, calendar }: Judged): FirstEvaluated | null => {
  const all = schedules.flatMap(({ run, occurrences: [first] }) => {
    if (first === undefined || run.status === "cancelled") return [];
    const evaluatedOn = calendar.addWorkingDays(first.days.to, debriefDays);
    return [{ run, evaluatedOn, length: daysBetween(first.days.from, first.days.to) }];
  });
  const held = all.find(({ run }) => run.status === "held");
  if (held) return { ...held, evaluatedOn: null };
  return all.reduce<(typeof all)[number] | null>((least, it) => (least === null || it.evaluatedOn < least.evaluatedOn ? it : least), null);
};

/** The last first day on which the run is evaluated before the decision. */
export const latestDay = ({ calendar }: Judged, { length }: FirstEvaluated, decided: PlainDate): PlainDate =>
  addDays(calendar.addWorkingDays(decided, -debriefDays - 1), -length);
