import type { Run } from "../city/schema/index.ts";
import { aboutOf, runWords } from "../programme/run-words.ts";
import { type PlanContext, textIn } from "./context.ts";
import { fact } from "./fact.ts";

type Names = Pick<PlanContext, "profile" | "formats" | "lang">;

/** What a run is called in all documents: `Hack die Wege`, `Runder Tisch (Offene Wirtschaft)`. What follows stands in no second bracket. */
export const runTitle = (ctx: Names, run: Run): string => {
  const about = aboutOf(ctx.profile, run);
  return about === null ? bareRunTitle(ctx, run) : `${bareRunTitle(ctx, run)} (${fact(about.path, textIn(ctx.lang, about.text))})`;
};

/** Its title, else its format alone: in sentences and headlines, and where the topic stands beside it. */
export const bareRunTitle = ({ formats, lang }: Names, run: Run): string =>
  run.title
    ? fact(`runs.${run.id}.title`, textIn(lang, run.title))
    : fact(`runs.${run.id}.format`, formats.get(run.format)?.words.name ?? run.format);

/** `runTitle` as plain text, for names of documents. */
export const plainRunTitle = ({ profile, formats, lang }: Names, run: Run): string => {
  const format = formats.get(run.format)?.words.name ?? run.format;
  return runWords(profile, run, { de: format, en: format })[lang];
};
