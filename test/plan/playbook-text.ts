import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PlanContext } from "../../src/plan/context.ts";
import { playbookShape } from "../../src/plan/playbook/shape.ts";
import { playbookView } from "../../src/plan/playbook/view.ts";
import { renderTemplate } from "../../src/render/engine.ts";
import { prepareTemplate } from "../../src/render/prepare.ts";
import { settle } from "../../src/render/settle.ts";

const source = (lang: string): string => readFileSync(join(import.meta.dirname, `../../templates/core/${lang}/playbook.md.hbs`), "utf8");

const prepared = (lang: string): object =>
  new Function(`return (${prepareTemplate("playbook", source(lang), playbookShape).code})`)() as object;

const templates = { de: prepared("de"), en: prepared("en") };

/** The Markdown of one run's playbook. */
export const playbookText = (ctx: PlanContext, run: string): string => {
  const schedule = ctx.schedules.find((it) => it.run.id === run)!;
  return settle(renderTemplate({ main: templates[ctx.lang], partials: {} }, playbookView(ctx, schedule))).text;
};

/** The German template, for what it must not do. */
export const germanTemplate = source("de");
