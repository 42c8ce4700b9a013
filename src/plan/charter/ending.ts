import { formatDate } from "../../calendar/format-date.ts";
import { addMonths, addWeeks, type PlainDate } from "../../calendar/plain-date.ts";
import { openValue, type PlanContext } from "../context.ts";
import { fact } from "../fact.ts";
import { bodyFact } from "../owners.ts";
import type { ViewOf } from "../shape.ts";
import type { charterShape } from "./shape.ts";
import { dateOr } from "./texts.ts";
import { openWords } from "./words.ts";

type Continuation = ViewOf<typeof charterShape>["continuation"];

/** Months before the end in which the decision falls where the city names no day (toolkits B1, estimate). */
const decideBefore = 9;

/** Whether every event of the programme is over: then nothing is proposed any more. */
export const isOver = ({ profile }: PlanContext): boolean =>
  profile.runs.length > 0 && profile.runs.every(({ status }) => status === "held" || status === "cancelled");

/** The decision on what follows: which body, which day, and the day on which its paper is due. */
export const continuationView = (ctx: PlanContext): Continuation => {
  const decision = ctx.profile.governance.continuationDecision;
  const path = "governance.continuationDecision";
  const on = decision?.on ?? proposedDay(ctx);
  return {
    body: bodyFact(ctx, `${path}.body`, { id: decision?.body ?? decidingBody(ctx), label: openWords.continuation }),
    on: on === null ? openValue(ctx, `${path}.on`, openWords.continuationOn) : fact(decision?.on ? `${path}.on` : "programme.months", formatDate(on, ctx.lang)),
    paperOn: dateOr(ctx, `${path}.on`, { on: decision?.on ? paperDay(ctx, decision.body, decision.on) : null, label: openWords.paperOn }),
    proposed: on !== null && !decision?.on,
  };
};

const decidingBody = ({ profile }: PlanContext): string | null => profile.council.bodies.find(({ role }) => role === "decides")?.id ?? null;

const proposedDay = (ctx: PlanContext): PlainDate | null => (isOver(ctx) ? null : ctx.calendar.dueDate(addMonths(ctx.ends, -decideBefore)));

const paperDay = ({ profile, calendar }: PlanContext, body: string, on: PlainDate): PlainDate | null => {
  const weeks = profile.council.bodies.find(({ id }) => id === body)?.paperDeadlineWeeks ?? null;
  return weeks === null ? null : calendar.lastWorkingDayOnOrBefore(addWeeks(on, -weeks));
};
