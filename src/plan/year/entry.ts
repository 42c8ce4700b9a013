import type { PlainDate } from "../../calendar/plain-date.ts";
import type { Words } from "../../language.ts";

/** What must be begun, handed in, held, answered or decided, in the order in which a day shows it. */
export const actionKinds = [
  "programme-starts",
  "preparation",
  "run",
  "interim",
  "paper",
  "meeting",
  "decision",
  "final",
  "council-report",
  "milestone",
  "gate",
  "handover",
  "grant-report",
  "grant-ends",
  "term-ends",
  "programme-ends",
] as const;
export type ActionKind = (typeof actionKinds)[number];

/** What the programme must plan round. */
export type AroundKind = "holiday" | "recess" | "closure" | "election";

/** Why a day will not do. `large-runs`: two that bind much staff within a week; `near-election`: six weeks before or after. */
export type ClashKind =
  | "holiday"
  | "recess"
  | "closure"
  | "bridge"
  | "near-election"
  | "large-runs"
  | "paper-missed"
  | "paper-tight"
  | "no-meeting"
  | "before-start"
  | "moved";

export interface Clash {
  readonly kind: ClashKind;
  /** The day it is about: of the holiday, the election, the paper, the other run; of a moved due day the one it was moved from. */
  readonly day: PlainDate;
  /** Name of the holiday, the closure or the body. */
  readonly name: Words | null;
  /** Id of the other run. */
  readonly other: string | null;
}

/** One line of the year. Days are included; most lines are one day. */
export interface Entry<Kind extends string = ActionKind | AroundKind> {
  readonly kind: Kind;
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** The field of the city file that gives or would move it. */
  readonly path: string;
  /** Id of the run, council body, milestone, phase or partner it is about. */
  readonly about: string | null;
  /** The name of a holiday or closure, the kind of an election. */
  readonly name: Words | null;
  /** Of a milestone: our proposal; of an election: its day is estimated. */
  readonly proposed: boolean;
  /** Of `preparation`: weeks to the event. */
  readonly weeks: number | null;
  readonly clashes: readonly Clash[];
}

type Details = Partial<Omit<Entry, "kind" | "from" | "path">>;

/** A line of one day, or more where `to` says so. */
export const entry = <Kind extends ActionKind | AroundKind>(
  kind: Kind,
  at: { readonly on: PlainDate; readonly path: string },
  more: Details = {},
): Entry<Kind> => ({
  kind,
  from: at.on,
  to: more.to ?? at.on,
  path: at.path,
  about: more.about ?? null,
  name: more.name ?? null,
  proposed: more.proposed ?? false,
  weeks: more.weeks ?? null,
  clashes: more.clashes ?? [],
});

/** A clash on a day. */
export const clash = (kind: ClashKind, day: PlainDate, more: Partial<Pick<Clash, "name" | "other">> = {}): Clash => ({
  kind,
  day,
  name: more.name ?? null,
  other: more.other ?? null,
});
