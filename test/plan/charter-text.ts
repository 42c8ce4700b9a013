import { readFileSync } from "node:fs";
import { join } from "node:path";
import { charterShape } from "../../src/plan/charter/shape.ts";
import { charterView } from "../../src/plan/charter/view.ts";
import type { PlanContext } from "../../src/plan/context.ts";
import { renderTemplate } from "../../src/render/engine.ts";
import { prepareTemplate } from "../../src/render/prepare.ts";
import { settle } from "../../src/render/settle.ts";

/** The source of the charter's template in a language. */
export const charterSource = (lang: string): string =>
  readFileSync(join(import.meta.dirname, `../../templates/core/${lang}/charter.md.hbs`), "utf8");

/** The charter's Markdown, from the repository's own templates. */
export const charterText = (ctx: PlanContext): string => {
  const { code } = prepareTemplate("charter", charterSource(ctx.lang), charterShape);
  const main = new Function(`return (${code})`)() as object;
  return settle(renderTemplate({ main, partials: {} }, charterView(ctx))).text;
};
