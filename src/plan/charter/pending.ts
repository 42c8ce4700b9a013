import { openValue, type PlanContext } from "../context.ts";
import { allHeld } from "../run-order.ts";
import { openWords } from "./words.ts";

/** The marker of a value whose name stands before it: still to be agreed or named; not known where the programme is over. */
export const pending = (ctx: PlanContext, path: string, label: "toAgree" | "toName"): string =>
  openValue(ctx, path, pendingLabel(ctx, label));

/** The words in that marker. */
export const pendingLabel = (ctx: PlanContext, label: "toAgree" | "toName") => openWords[allHeld(ctx) ? "notKnown" : label];
