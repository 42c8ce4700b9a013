import { nearest } from "../../city/nearest.ts";
import { type ExitCode, exit, OicError } from "../../errors.ts";
import type { Lang } from "../../language.ts";
import { renderFindings } from "../../report/text.ts";
import { standsSince } from "../../sync/history/stands-since.ts";
import { type TracedLine, traceLine } from "../../sync/trace-line.ts";
import type { World } from "../../world/world.ts";
import { readRecords } from "../build/recorded.ts";
import { verdictOn } from "../judge/verdict.ts";
import { type KitPlan, planKit } from "../kit/kit.ts";
import { renderKit } from "../kit/render-kit.ts";
import { type CityFolder, openCity } from "../place/city-folder.ts";
import { answersIn, type LineExplained, packTextsIn } from "./explain-line.ts";
import { lineText } from "./explain-line-text.ts";
import { type KitPlace, kitPlace } from "./kit-place.ts";
import { learningLine } from "./learning-card.ts";

/** Explains a line of a document of the kit: from which answers, template and learnings it was made, and whether a person changed it. */
export const explainPlace = async (world: World, said: string, json: boolean): Promise<ExitCode> => {
  const place = await kitPlace(world, said);
  const city = await openCity(world, place.dir);
  const verdict = await verdictOn(city);
  if (verdict === null) {
    world.err(renderFindings(city.findings, city.lang, world.style));
    return exit.findings;
  }
  const { found, lang } = city;
  const plan = await planKit(await renderKit(verdict, city), found, { lang, only: [], update: true });
  const it = await lineExplained(city, plan, place);
  world.out(json ? `${JSON.stringify(it, null, 2)}\n` : lineText(world, it, lang));
  return exit.done;
};

const lineExplained = async (city: CityFolder, plan: KitPlan, { dir, path, line }: KitPlace): Promise<LineExplained> => {
  const { found, lang, text, profile } = city;
  const document = plan.documents.find((it) => it.path === path);
  const now = plan.templated.get(path);
  if (document === undefined || now === undefined || document.template === "") throw notOfKit(path, plan, lang);
  const ours = await found.read(path);
  if (ours === null) throw missing(path, dir, lang);
  const count = ours.replace(/\n$/, "").split("\n").length;
  if (line === null) throw withoutLine(path, count, lang);
  const base = plan.before.base.get(path);
  const traced = traceLine(line, { ours, written: base === undefined || base === "" ? null : base, now });
  if (traced === null) throw noSuchLine({ path, line, count }, lang);
  const { facts, cited, kind, ...rest } = traced;
  const learnings = [...new Set([...facts.flatMap(({ path: each }) => /^learnings\.(.+)$/.exec(each)?.[1] ?? []), ...cited])];
  const pack = plan.before.lock.packs["core"];
  const entry = plan.adopted.find((it) => it.path === path)?.entry;
  return {
    kind: "line",
    path,
    line,
    ...rest,
    part: kind,
    document: document.title,
    answers: profile === null ? [] : answersIn(facts, { profile, text, lang }),
    packTexts: packTextsIn(facts),
    learnings: await Promise.all(learnings.map(async (id) => ({ id, says: await learningLine(id, lang) }))),
    template: {
      file: `templates/core/${document.lang}/${document.template}.md.hbs`,
      pack: "core",
      version: pack?.version ?? null,
      hash: pack?.hash ?? null,
    },
    adopted: entry === undefined ? null : { version: entry.version, on: entry.on },
    since: await sinceOf(city, path, traced),
  };
};

const sinceOf = async ({ found }: CityFolder, path: string, traced: TracedLine): Promise<LineExplained["since"]> => {
  const { state, section, written, text } = traced;
  const records = await readRecords(found);
  const oics = state === "added" ? null : (written ?? text);
  const record = standsSince(
    records.flatMap((it) => it.record ?? []),
    { path, section, text: oics },
  );
  return record === null ? null : { number: record.number, at: record.at };
};

const notOfKit = (path: string, plan: KitPlan, lang: Lang): OicError => {
  const known = plan.documents.map((it) => it.path);
  const near = nearest(path, known);
  return lang === "de"
    ? new OicError(
        exit.usage,
        `„${path}“ ist keine Unterlage des Startpakets.`,
        near ? `Meinten Sie „${near}“?` : `Es gibt: ${known.join(", ")}`,
      )
    : new OicError(exit.usage, `“${path}” is no document of the kit.`, near ? `Did you mean “${near}”?` : `There are: ${known.join(", ")}`);
};

const missing = (path: string, dir: string, lang: Lang): OicError =>
  lang === "de"
    ? new OicError(exit.usage, `„${path}“ liegt nicht im Ordner.`, `So entsteht die Unterlage: oic build ${dir}`)
    : new OicError(exit.usage, `“${path}” is not in the folder.`, `To write the document: oic build ${dir}`);

const withoutLine = (path: string, count: number, lang: Lang): OicError =>
  lang === "de"
    ? new OicError(
        exit.usage,
        `Welche Zeile von „${path}“? Die Unterlage hat ${count}.`,
        `Nennen Sie die Zeile, zum Beispiel: oic explain ${path}:${Math.min(42, count)}`,
      )
    : new OicError(
        exit.usage,
        `Which line of “${path}”? The document has ${count}.`,
        `Name the line, for example: oic explain ${path}:${Math.min(42, count)}`,
      );

const noSuchLine = (
  { path, line, count }: { readonly path: string; readonly line: number; readonly count: number },
  lang: Lang,
): OicError =>
  lang === "de"
    ? new OicError(exit.usage, `„${path}“ hat keine Zeile ${line}.`, `Die Unterlage hat ${count} Zeilen.`)
    : new OicError(exit.usage, `“${path}” has no line ${line}.`, `The document has ${count} lines.`);
