import { addMonths, type PlainDate } from "../calendar/plain-date.ts";
import type { CityProfile } from "../city/schema/index.ts";
import { byCodeUnit } from "../files.ts";

/** The meetings at which the programme reports to the council: the body's first at or after each due month, within the programme. */
export const reportMeetings = ({ council, programme }: CityProfile, ends: PlainDate): readonly PlainDate[] => {
  const { reports } = council;
  const body = council.bodies.find(({ id }) => id === reports?.body);
  if (!reports || !body || reports.everyMonths < 1) return [];
  const meetings = [...body.meetings].sort(byCodeUnit);
  const dues = Array.from({ length: Math.floor(programme.months / reports.everyMonths) }, (_, at) =>
    addMonths(programme.start, (at + 1) * reports.everyMonths),
  );
  const found = dues.flatMap((due) => meetings.find((it) => it >= due) ?? []);
  return [...new Set(found)].filter((on) => on <= ends);
};
