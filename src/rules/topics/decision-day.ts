import { addWeeks, type PlainDate } from "../../calendar/plain-date.ts";
import type { CityProfile, Run } from "../../city/schema/index.ts";
import { byCodeUnit } from "../../files.ts";
import { officeDay } from "../days.ts";
import type { Judged } from "../rule.ts";

export type CouncilBody = CityProfile["council"]["bodies"][number];

/** Weeks to write the paper before it is due (DESIGN §4, the promise's clock). */
export const writingWeeks = 2;
/** A paper deadline that nobody has named is taken as four weeks; a decision outside the council as five weeks after the run (estimates). */
const usualDeadline = 4;
const weeksToDecision = 5;

/** The council's body that decides on a run; null where none is named. */
export const decidingBody = ({ council }: CityProfile, { decision }: Run): CouncilBody | null =>
  council.bodies.find(({ id }) => id === decision.body) ?? null;

/** A day for the decision on a run that ends on `lastDay`. `on` is null where the body has no meeting listed from `from` on. */
export const decisionDay = (judged: Judged, run: Run, lastDay: PlainDate): { readonly from: PlainDate; readonly on: PlainDate | null } => {
  const body = decidingBody(judged.city, run);
  if (body === null) {
    const from = addWeeks(lastDay, weeksToDecision);
    return { from, on: officeDay(judged, from) };
  }
  const from = addWeeks(lastDay, (body.paperDeadlineWeeks ?? usualDeadline) + writingWeeks);
  return { from, on: [...body.meetings].sort(byCodeUnit).find((day) => day >= from) ?? null };
};
