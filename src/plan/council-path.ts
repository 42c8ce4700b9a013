import type { PlainDate } from "../calendar/plain-date.ts";
import type { WorkCalendar } from "../calendar/working-days.ts";
import type { CityProfile } from "../city/schema/index.ts";
import { byCodeUnit } from "../files.ts";
import { paperDay } from "../programme/paper.ts";

type CouncilBody = CityProfile["council"]["bodies"][number];

/** One body on a paper's way, and when it meets; null = open. */
export interface Station {
  readonly body: CouncilBody;
  readonly meetsOn: PlainDate | null;
  /** Last working day on which the paper can be handed in for it. */
  readonly paperOn: PlainDate | null;
}

/**
 * The way of the paper that starts the programme: the last meeting of the deciding body up to the start, else its first one after
 * it, and before that the nearest earlier meeting of each body the paper passes first. Empty where the city file names no body.
 */
export const startPath = (profile: CityProfile, calendar: WorkCalendar): readonly Station[] => {
  const { bodies } = profile.council;
  const last = Math.max(...bodies.map((it, at) => (it.role === "decides" ? at : -1)), -1);
  const passed = last < 0 ? bodies : bodies.slice(0, last + 1);
  const { start } = profile.programme;
  let before: PlainDate | null = null;
  const stations: Station[] = [];
  for (const body of [...passed].reverse()) {
    const meetsOn: PlainDate | null = stations.length === 0 ? startMeeting(body, start) : lastBefore(body, before);
    stations.unshift({ body, meetsOn, paperOn: paperDay(calendar, body, meetsOn) });
    before = meetsOn;
  }
  return stations;
};

/** The day of the resolution that starts the programme; null where nobody decides or no meeting is known. */
export const startDecision = (stations: readonly Station[]): PlainDate | null => {
  const last = stations.at(-1);
  return last?.body.role === "decides" ? last.meetsOn : null;
};

/** When the paper must be ready for its first station. */
export const firstPaperDay = (stations: readonly Station[]): PlainDate | null =>
  stations.reduce<PlainDate | null>(
    (least, { paperOn }) => (least === null || (paperOn !== null && paperOn < least) ? paperOn : least),
    null,
  );

const startMeeting = (body: CouncilBody, start: PlainDate): PlainDate | null => {
  const meetings = [...body.meetings].sort(byCodeUnit);
  return meetings.filter((it) => it <= start).at(-1) ?? meetings[0] ?? null;
};

const lastBefore = (body: CouncilBody, day: PlainDate | null): PlainDate | null =>
  day === null
    ? null
    : ([...body.meetings]
        .sort(byCodeUnit)
        .filter((it) => it < day)
        .at(-1) ?? null);
