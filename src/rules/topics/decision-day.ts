import { officeDay } from "../../calendar/good-days.ts";
import { addWeeks, type PlainDate } from "../../calendar/plain-date.ts";
import type { CityProfile, Run } from "../../city/schema/index.ts";
import { byCodeUnit } from "../../files.ts";
import { weeksBeforeMeeting } from "../../programme/paper.ts";
import type { Judged } from "../rule.ts";

export type CouncilBody = CityProfile["council"]["bodies"][number];

/** A decision outside the council is taken as five weeks after the run (estimate). */
const weeksToDecision = 5;

/** The council's body that decides on a run; null where none is named. */
export const decidingBody = ({ council }: CityProfile, { decision }: Run): CouncilBody | null =>
  council.bodies.find(({ id }) => id === decision.body) ?? null;

/** A day for the decision on a run that ends on `lastDay`. `on` is null where the body has no meeting listed from `from` on. */
export const decisionDay = (judged: Judged, run: Run, lastDay: PlainDate): { readonly from: PlainDate; readonly on: PlainDate | null } => {
  const body = decidingBody(judged.city, run);
  if (body === null) {
    const from = addWeeks(lastDay, weeksToDecision);
    return { from, on: officeDay(judged.calendar, from) };
  }
  const from = addWeeks(lastDay, weeksBeforeMeeting(body.paperDeadlineWeeks));
  return { from, on: [...body.meetings].sort(byCodeUnit).find((day) => day >= from) ?? null };
};
