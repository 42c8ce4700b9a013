import type { RunSchedule } from "../../programme/schedule.ts";
import type { PlanContext } from "../context.ts";
import { textIn } from "../context.ts";
import { fact } from "../fact.ts";

/** The title of a run, else the name of its format. */
export const runTitle = (ctx: PlanContext, run: RunSchedule["run"]): string =>
  run.title
    ? fact(`runs.${run.id}.title`, textIn(ctx.lang, run.title))
    : fact(`runs.${run.id}.format`, ctx.formats.get(run.format)?.words.name ?? run.format);
