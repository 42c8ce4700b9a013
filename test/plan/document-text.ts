import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PlanContext } from "../../src/plan/context.ts";
import { councilPaperShape } from "../../src/plan/council-paper/shape.ts";
import { councilPaperView } from "../../src/plan/council-paper/view.ts";
import { roadmapShape } from "../../src/plan/roadmap/shape.ts";
import { roadmapView } from "../../src/plan/roadmap/view.ts";
import { startHereShape } from "../../src/plan/start-here/shape.ts";
import { startHereView } from "../../src/plan/start-here/view.ts";
import { renderTemplate } from "../../src/render/engine.ts";
import { prepareTemplate } from "../../src/render/prepare.ts";
import { settle } from "../../src/render/settle.ts";

const documents = {
  roadmap: { shape: roadmapShape, view: roadmapView },
  "council-paper": { shape: councilPaperShape, view: councilPaperView },
  "start-here": { shape: startHereShape, view: startHereView },
} as const;

/** The Markdown of a document that stands once in a kit, from the repository's own templates. */
export const documentText = (ctx: PlanContext, name: keyof typeof documents): string => {
  const source = readFileSync(join(import.meta.dirname, `../../templates/core/${ctx.lang}/${name}.md.hbs`), "utf8");
  const main = new Function(`return (${prepareTemplate(name, source, documents[name].shape).code})`)() as object;
  return settle(renderTemplate({ main, partials: {} }, documents[name].view(ctx))).text;
};

/** The words of a text, as a reader counts them: marks and bars are none. */
export const wordCount = (text: string): number => text.split(/\s+/).filter((it) => /[\p{L}\p{N}]/u.test(it)).length;
