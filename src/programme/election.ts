import { addWeeks, type DateSpan, type PlainDate } from "../calendar/plain-date.ts";

/** Six weeks on either side of an election a new event looks like a campaign (estimate). */
const electionWeeks = 6;

/** Days round an election, both included. */
export const roundElection = (on: PlainDate): DateSpan => ({ from: addWeeks(on, -electionWeeks), to: addWeeks(on, electionWeeks) });
