import type { RunSchedule } from "../programme/schedule.ts";
import { charterView } from "./charter/view.ts";
import type { PlanContext } from "./context.ts";
import { councilPaperView } from "./council-paper/view.ts";
import { playbookView } from "./playbook/view.ts";
import { roadmapView } from "./roadmap/view.ts";
import { startHereView } from "./start-here/view.ts";

/** The view behind each template of the core pack; a playbook's needs its run. */
export const views: Readonly<Record<string, (ctx: PlanContext, schedule: RunSchedule | null) => object>> = {
  "start-here": startHereView,
  charter: charterView,
  "council-paper": councilPaperView,
  roadmap: roadmapView,
  playbook: (ctx, schedule) => {
    if (!schedule) throw new Error("a playbook needs its run");
    return playbookView(ctx, schedule);
  },
};
