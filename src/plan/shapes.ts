import { amendmentShape } from "./amendment/shape.ts";
import { charterShape } from "./charter/shape.ts";
import { councilPaperShape } from "./council-paper/shape.ts";
import { playbookShape } from "./playbook/shape.ts";
import { roadmapShape } from "./roadmap/shape.ts";
import type { Shape } from "./shape.ts";
import { startHereShape } from "./start-here/shape.ts";

/** What each template of the core pack may read, by template name; a template without an entry is refused when oic is built. */
export const shapes: Readonly<Record<string, Shape>> = {
  playbook: playbookShape,
  amendment: amendmentShape,
  charter: charterShape,
  "council-paper": councilPaperShape,
  roadmap: roadmapShape,
  "start-here": startHereShape,
};
