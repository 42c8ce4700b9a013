import { paperDay } from "../../programme/paper.ts";
import type { PlanContext } from "../context.ts";
import { bodyFact } from "../owners.ts";
import type { ViewOf } from "../shape.ts";
import { pendingLabel } from "./pending.ts";
import type { charterShape } from "./shape.ts";
import { dateOr } from "./texts.ts";
import { openWords } from "./words.ts";

type Continuation = ViewOf<typeof charterShape>["continuation"];

/** The decision on what follows: which body, which day, and the day on which its paper is due. */
export const continuationView = (ctx: PlanContext): Continuation => {
  const decision = ctx.profile.governance.continuationDecision;
  const path = "governance.continuationDecision";
  const body = decision?.body ?? ctx.profile.council.bodies.find(({ role }) => role === "decides")?.id;
  const decider = ctx.profile.council.bodies.find(({ id }) => id === decision?.body) ?? null;
  return {
    body: bodyFact(ctx, `${path}.body`, { id: body, label: pendingLabel(ctx, "toName") }),
    isNamed: body !== undefined,
    on: dateOr(ctx, `${path}.on`, { on: decision?.on, label: openWords.continuationOn }),
    paperOn: dateOr(ctx, `${path}.on`, { on: paperDay(ctx.calendar, decider, decision?.on ?? null), label: openWords.paperOn }),
  };
};
