import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Lang } from "../../src/language.ts";
import type { PlanContext } from "../../src/plan/context.ts";
import { shapes } from "../../src/plan/shapes.ts";
import { views } from "../../src/plan/views.ts";
import { renderTemplate } from "../../src/render/engine.ts";
import { preparePartial, preparer } from "../../src/render/prepare.ts";
import { settle } from "../../src/render/settle.ts";
import { once } from "./once.ts";

/** The documents of a kit, by the names of their templates. */
export type Document = "charter" | "council-paper" | "playbook" | "roadmap" | "start-here";

const suffix = ".md.hbs";

/** The templates right in a folder of templates/core, by name. */
const sourcesIn = (folder: string): ReadonlyMap<string, string> => {
  const path = join(import.meta.dirname, "../../templates/core", folder);
  const names = readdirSync(path).filter((name) => name.endsWith(suffix));
  return new Map(names.map((name) => [name.slice(0, -suffix.length), readFileSync(join(path, name), "utf8")]));
};

const partialsOf = (lang: Lang) => sourcesIn(`${lang}/_partials`);

/** The sources of a document's template: itself, and the partials it is made of. */
export const templateSources = (lang: Lang, name: Document): readonly string[] => [
  ...[...sourcesIn(lang)].filter(([each]) => each === name).map(([, source]) => source),
  ...[...partialsOf(lang)].filter(([each]) => each.startsWith(`${name}-`)).map(([, source]) => source),
];

const program = (code: string): object => new Function(`return (${code})`)() as object;

const prepared = (lang: Lang) => {
  const ready = preparer(partialsOf(lang));
  const main = (name: Document) => program(ready(name, sourcesIn(lang).get(name) ?? "", shapes[name]!).code);
  const partials = Object.fromEntries([...partialsOf(lang)].map(([name, source]) => [name, program(preparePartial(name, source).code)]));
  return { main, mains: new Map<Document, object>(), partials };
};

const templates = new Map<Lang, ReturnType<typeof prepared>>();
const texts = new WeakMap<PlanContext, Map<string, string>>();

const rendered = (ctx: PlanContext, name: Document, run: string | null): string => {
  const { main, mains, partials } = once(templates, ctx.lang, () => prepared(ctx.lang));
  const schedule = ctx.schedules.find((it) => it.run.id === run) ?? null;
  const view = views[name]?.(ctx, schedule) ?? {};
  return settle(renderTemplate({ main: once(mains, name, () => main(name)), partials }, view)).text;
};

/** The Markdown of a document, from the repository's own templates; a playbook's of one run. Rendered once for each context. */
export const documentText = (ctx: PlanContext, name: Document, run: string | null = null): string => {
  const known = once(texts, ctx, () => new Map<string, string>());
  return once(known, `${name} ${run}`, () => rendered(ctx, name, run));
};

/** The words of a text, as a reader counts them: marks and bars are none. */
export const wordCount = (text: string): number => text.split(/\s+/).filter((it) => /[\p{L}\p{N}]/u.test(it)).length;
