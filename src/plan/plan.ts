import type { RunSchedule } from "../programme/schedule.ts";
import type { PlanContext } from "./context.ts";
import { plainRunTitle } from "./run-title.ts";
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
  readonly "renamed-from"?: readonly string[] | undefined;
}

/** A document to be written: where, from which template, with which facts. No text yet. */
export interface PlannedDocument {
  /** `charter`, `playbook/mobility-hack`. */
  readonly id: string;
  /** Ids it had before, in this or an earlier version of the pack. */
  readonly formerly: readonly string[];
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
  formerly: entry["renamed-from"] ?? [],
  path: pathOf(ctx, entry),
  title: entry.title[ctx.lang],
  view: viewOf(entry)(ctx, null),
});

const playbook = (ctx: PlanContext, entry: DocumentEntry, schedule: RunSchedule): PlannedDocument => {
  const { run } = schedule;
  return {
    audience: entry.audience,
    template: entry.template,
    id: `${entry.id}/${run.id}`,
    formerly: formerIds(entry, [run.id, ...run.formerly]),
    path: pathOf(ctx, entry, run.id),
    title: `${entry.title[ctx.lang]}: ${plainRunTitle(ctx, run)}`,
    view: viewOf(entry)(ctx, schedule),
  };
};

/** Every id a playbook may have had, by the ids of its document and of its run. */
const formerIds = (entry: DocumentEntry, runs: readonly string[]): readonly string[] =>
  [entry.id, ...(entry["renamed-from"] ?? [])].flatMap((id) => runs.map((run) => `${id}/${run}`)).slice(1);

const viewOf = (entry: DocumentEntry) => {
  const view = views[entry.template];
  if (!view) throw new Error(`no view for the template ${entry.template}`);
  return view;
};
