import { addDays, addMonths, type PlainDate, programmeEnd } from "../calendar/plain-date.ts";
import type { WorkCalendar } from "../calendar/working-days.ts";
import { type Preset, presets } from "../city/presets.ts";
import type { CityProfile } from "../city/schema/index.ts";
import { byCodeUnit } from "../files.ts";

/** In the order of time; `close` is `evaluate` and `transfer` in one, for short programmes. */
export type PhaseId = "mandate" | "setup" | "pilots" | "portfolio" | "evaluate" | "transfer" | "close";

/** A stretch of the programme and the day on which somebody decides whether the next one begins. */
export interface Phase {
  readonly id: PhaseId;
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** A working day outside the recess, unless the city file names the day. */
  readonly gateOn: PlainDate;
  /** Whether the gate's day stands in the city file. */
  readonly gateFixed: boolean;
}

interface Stretch {
  readonly id: PhaseId;
  /** Months from the start; 0 is the first day. */
  readonly from: number;
  readonly to: number;
}

const stretch = (id: PhaseId, from: number, to: number): Stretch => ({ id, from, to });

/**
 * Lengths by programme months, all estimates. 24: planned by month 3, middle at 12, learning ends at 18, sharing to the end
 * (the rhythm of URBACT's transfer networks). 12 and 36: our own proportions. 54: the 36 months stretched.
 */
const models: Readonly<Record<Preset, readonly Stretch[]>> = {
  light: [stretch("mandate", 0, 1), stretch("setup", 1, 3), stretch("pilots", 3, 9), stretch("close", 9, 12)],
  standard: [
    stretch("mandate", 0, 1),
    stretch("setup", 1, 3),
    stretch("pilots", 3, 12),
    stretch("portfolio", 12, 18),
    stretch("evaluate", 12, 18),
    stretch("transfer", 18, 24),
  ],
  full: [
    stretch("mandate", 0, 2),
    stretch("setup", 2, 7),
    stretch("pilots", 6, 15),
    stretch("portfolio", 15, 30),
    stretch("evaluate", 24, 33),
    stretch("transfer", 33, 36),
  ],
  pilot: [
    stretch("mandate", 0, 3),
    stretch("setup", 3, 10),
    stretch("pilots", 9, 22),
    stretch("portfolio", 22, 45),
    stretch("evaluate", 36, 50),
    stretch("transfer", 50, 54),
  ],
};

/** The model a programme follows: its preset, else the one nearest to its months. */
export const presetOf = ({ programme }: CityProfile): Preset => {
  if (programme.preset !== null) return programme.preset;
  if (programme.months < 18) return "light";
  if (programme.months < 30) return "standard";
  return programme.months < 45 ? "full" : "pilot";
};

/** The phases of a programme with their gates, in the order of their starts, then of their ends. Other lengths scale to whole months; what scales to nothing is left out. */
export const phasesOf = (profile: CityProfile, calendar: WorkCalendar): readonly Phase[] => {
  const { months } = profile.programme;
  const preset = presetOf(profile);
  const scaled = (month: number): number => Math.round((month * months) / presets[preset]);
  return models[preset]
    .map((it) => ({ ...it, from: scaled(it.from), to: scaled(it.to) }))
    .filter((it) => it.to > it.from)
    .map((it) => phase(profile, calendar, it))
    .toSorted((a, b) => byCodeUnit(a.from, b.from) || byCodeUnit(a.to, b.to));
};

const phase = (profile: CityProfile, calendar: WorkCalendar, { id, from, to }: Stretch): Phase => {
  const { start } = profile.programme;
  const span = { from: addMonths(start, from), to: addDays(addMonths(start, to), -1) };
  const fixed = id === "evaluate" ? continuationOn(profile) : null;
  // Where the day of the decision is known, the evaluation ends with it.
  const ends = fixed !== null && fixed >= span.from ? fixed : span.to;
  return { id, from: span.from, to: ends, gateOn: fixed ?? gateDay(calendar, span), gateFixed: fixed !== null };
};

/** The day of the decision on what follows, where the city file names it and it lies within the programme. */
const continuationOn = ({ governance, programme }: CityProfile): PlainDate | null => {
  const on = governance.continuationDecision?.on ?? null;
  return on !== null && on >= programme.start && on <= programmeEnd(programme.start, programme.months) ? on : null;
};

/** The last working day of the phase outside the recess; within a recess that swallows the phase, its last working day. */
const gateDay = (calendar: WorkCalendar, { from, to }: { readonly from: PlainDate; readonly to: PlainDate }): PlainDate => {
  const due = calendar.dueDate(to);
  return due >= from ? due : calendar.lastWorkingDayOnOrBefore(to);
};
