import { readFileSync } from "node:fs";
import { join } from "node:path";
import { programmeEnd } from "../../src/calendar/plain-date.ts";
import type { Lang } from "../../src/language.ts";
import type { PlanContext } from "../../src/plan/context.ts";
import { playbookShape } from "../../src/plan/playbook/shape.ts";
import { playbookView } from "../../src/plan/playbook/view.ts";
import { scheduleRuns } from "../../src/programme/schedule.ts";
import { renderTemplate } from "../../src/render/engine.ts";
import { prepareTemplate } from "../../src/render/prepare.ts";
import { settle } from "../../src/render/settle.ts";
import { contextOf, profileOf } from "./context-of.ts";

const source = (lang: string): string => readFileSync(join(import.meta.dirname, `../../templates/core/${lang}/playbook.md.hbs`), "utf8");

const prepared = (lang: string): object =>
  new Function(`return (${prepareTemplate("playbook", source(lang), playbookShape).code})`)() as object;

const templates = { de: prepared("de"), en: prepared("en") };

const contexts = new Map<string, Promise<PlanContext>>();

/** The context of an example city as its file stands, read once for all tests. */
export const standing = (city: string, lang: Lang): Promise<PlanContext> => {
  const key = `${city} ${lang}`;
  const found = contexts.get(key) ?? contextOf(city, lang);
  contexts.set(key, found);
  return found;
};

/** The same with facts changed; the pack and the calendar stay, so a change must not touch holidays, recess or closures. */
export const changed = async (city: string, lang: Lang, change: Parameters<typeof profileOf>[1]): Promise<PlanContext> => {
  const base = await standing(city, lang);
  const profile = profileOf(city, change);
  const ends = programmeEnd(profile.programme.start, profile.programme.months);
  return { ...base, profile, ends, schedules: scheduleRuns(profile, base.calendar) };
};

const texts = new WeakMap<PlanContext, Map<string, string>>();

/** The Markdown of one run's playbook; rendered once for each context. */
export const playbookText = (ctx: PlanContext, run: string): string => {
  const known = texts.get(ctx) ?? new Map<string, string>();
  texts.set(ctx, known);
  const text = known.get(run) ?? rendered(ctx, run);
  known.set(run, text);
  return text;
};

const rendered = (ctx: PlanContext, run: string): string => {
  const schedule = ctx.schedules.find((it) => it.run.id === run)!;
  return settle(renderTemplate({ main: templates[ctx.lang], partials: {} }, playbookView(ctx, schedule))).text;
};

/** The German template, for what it must not do. */
export const germanTemplate = source("de");
