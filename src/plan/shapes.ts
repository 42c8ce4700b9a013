import { playbookShape } from "./playbook/shape.ts";
import type { Shape } from "./shape.ts";

/** What each template of the core pack may read, by template name; a template without an entry is refused when oic is built. */
export const shapes: Readonly<Record<string, Shape>> = {
  playbook: playbookShape,
};
