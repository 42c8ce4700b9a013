import { openValue, type PlanContext } from "../context.ts";
import { openWords } from "./words.ts";

/** Whether every event of the programme is over: then nothing is proposed any more. */
export const isOver = ({ profile }: PlanContext): boolean =>
  profile.runs.length > 0 && profile.runs.every(({ status }) => status === "held" || status === "cancelled");

/** The marker of a value whose name stands before it: still to be agreed or named; not known where the programme is over. */
export const pending = (ctx: PlanContext, path: string, label: "toAgree" | "toName"): string =>
  openValue(ctx, path, pendingLabel(ctx, label));

/** The words in that marker. */
export const pendingLabel = (ctx: PlanContext, label: "toAgree" | "toName") => openWords[isOver(ctx) ? "notKnown" : label];
