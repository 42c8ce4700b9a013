import { addDays, addWeeks, type DateSpan, type PlainDate } from "../calendar/plain-date.ts";
import { seriesDates } from "../calendar/series.ts";
import type { WorkCalendar } from "../calendar/working-days.ts";
import type { CityProfile, Run } from "../city/schema/index.ts";
import { paperDay, weeksBeforeMeeting } from "./paper.ts";

/** One date of a run: its days, when the decision falls and when the two answers are due; null = open. */
export interface Occurrence {
  readonly days: DateSpan;
  readonly decisionOn: PlainDate | null;
  /** Last working day on which the paper for the deciding body can be handed in. */
  readonly paperOn: PlainDate | null;
  /** The event's last day at the latest, so that there is time for the paper; null where there is no deadline to keep. */
  readonly endBy: PlainDate | null;
  /** Moved before holidays, weekends and recess. */
  readonly interimOn: PlainDate;
  readonly finalOn: PlainDate | null;
}

/** The dates of a run, worked out once for every document. Empty where the date is open. */
export interface RunSchedule {
  readonly run: Run;
  readonly occurrences: readonly Occurrence[];
}

/** Dates, decisions and due answers of every run (DESIGN §4, the promise's clock). */
export const scheduleRuns = (profile: CityProfile, calendar: WorkCalendar): readonly RunSchedule[] =>
  profile.runs.map((run) => ({ run, occurrences: firstDays(run).map((day) => occurrence(profile, calendar, { run, day })) }));

/** Has a run no interim answer of its own, as each is due on the day of the final one or later? One decision: the last date counts. */
export const interimFallsIn = ({ run, occurrences }: RunSchedule): boolean => {
  const counting = run.decision.on === null ? occurrences : occurrences.slice(-1);
  return counting.length > 0 && counting.every(fallsIn);
};

/** Is a date's interim answer due on the day of its final one or later? */
export const fallsIn = ({ interimOn, finalOn }: Occurrence): boolean => finalOn !== null && interimOn >= finalOn;

const firstDays = (run: Run): readonly PlainDate[] => {
  if (run.date === null) return [];
  return run.repeat ? seriesDates(run.date, run.repeat) : [run.date];
};

const occurrence = (profile: CityProfile, calendar: WorkCalendar, { run, day }: { run: Run; day: PlainDate }): Occurrence => {
  const to = run.until ?? addDays(day, run.days - 1);
  const { interimWeeks, finalWeeks } = profile.governance.answer;
  const decisionOn = decisionDay(run, to);
  const body = profile.council.bodies.find((it) => it.id === run.decision.body) ?? null;
  return {
    days: { from: day, to },
    decisionOn,
    paperOn: paperDay(calendar, body, decisionOn),
    endBy:
      decisionOn && body && body.paperDeadlineWeeks !== null ? addWeeks(decisionOn, -weeksBeforeMeeting(body.paperDeadlineWeeks)) : null,
    interimOn: calendar.dueDate(addWeeks(to, interimWeeks)),
    finalOn: decisionOn && calendar.dueDate(addWeeks(decisionOn, finalWeeks)),
  };
};

const decisionDay = ({ decision }: Run, lastDay: PlainDate): PlainDate | null =>
  decision.on ?? (decision.afterWeeks === null ? null : addWeeks(lastDay, decision.afterWeeks));
