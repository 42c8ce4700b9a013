import type { RunSchedule } from "../programme/schedule.ts";
import { type PlanContext, textIn } from "./context.ts";
import { views } from "./views.ts";

/** Whom a document is for; printed on it, and obeyed by its view. */
export type Audience = "internal" | "partners" | "council" | "public";

/** What the pack says of a document (packs/manifest.ts). */
export interface DocumentEntry {
  readonly id: string;
  readonly title: { readonly de: string; readonly en: string };
  readonly output: { readonly de: string; readonly en: string };
  readonly template: string;
  readonly audience: Audience;
  readonly perRun?: boolean | undefined;
}

/** A document to be written: where, from which template, with which facts. No text yet. */
export interface PlannedDocument {
  /** `charter`, `playbook/mobility-hack`. */
  readonly id: string;
  /** `kit/de/charta.md`. */
  readonly path: string;
  readonly title: string;
  readonly audience: Audience;
  readonly template: string;
  readonly view: object;
}

/**
 * The documents of one language, in the order of the pack: all, or those whose path is wanted. Throws where the pack names a template without a
 * view.
 */
export const planDocuments = (
  ctx: PlanContext,
  entries: readonly DocumentEntry[],
  isWanted: (path: string) => boolean = () => true,
): readonly PlannedDocument[] =>
  entries.flatMap((entry) => {
    if (entry.perRun !== true) return isWanted(pathOf(ctx, entry)) ? [single(ctx, entry)] : [];
    return ctx.schedules.filter(({ run }) => isWanted(pathOf(ctx, entry, run.id))).map((schedule) => playbook(ctx, entry, schedule));
  });

const pathOf = ({ lang }: PlanContext, { output }: DocumentEntry, run = ""): string => `kit/${lang}/${output[lang].replace("{id}", run)}`;

const single = (ctx: PlanContext, entry: DocumentEntry): PlannedDocument => ({
  audience: entry.audience,
  template: entry.template,
  id: entry.id,
  path: pathOf(ctx, entry),
  title: entry.title[ctx.lang],
  view: viewOf(entry)(ctx, null),
});

const playbook = (ctx: PlanContext, entry: DocumentEntry, schedule: RunSchedule): PlannedDocument => {
  const { run } = schedule;
  const format = ctx.formats.get(run.format)?.words.name ?? run.format;
  return {
    audience: entry.audience,
    template: entry.template,
    id: `${entry.id}/${run.id}`,
    path: pathOf(ctx, entry, run.id),
    title: `${entry.title[ctx.lang]}: ${run.title ? textIn(ctx.lang, run.title) : format}`,
    view: viewOf(entry)(ctx, schedule),
  };
};

const viewOf = (entry: DocumentEntry) => {
  const view = views[entry.template];
  if (!view) throw new Error(`no view for the template ${entry.template}`);
  return view;
};
