import { type ExitCode, exit, OicError } from "../errors.ts";
import { renderFindings } from "../report/text.ts";
import { describeChanges, summariseChanges } from "../sync/describe.ts";
import type { World } from "../world/world.ts";
import { type CityFolder, openCity } from "./city-folder.ts";
import { eachCity } from "./each-city.ts";
import { exportKinds, exportWrites } from "./exports.ts";
import { type KitPlan, planKit } from "./kit.ts";
import { noticesJson } from "./notices-json.ts";
import { failureText, ruleCounts } from "./rule-words.ts";
import { verdictOn } from "./verdict.ts";

export interface BuildOptions {
  readonly dirs: readonly string[];
  readonly dryRun?: boolean;
  readonly only?: readonly string[];
  readonly to?: string;
  readonly json?: boolean;
  /** Move to newer versions of the packs first. */
  readonly update?: boolean;
}

/** Brings kits (and their exports) up to date. What people changed stays. */
export const build = (world: World, options: BuildOptions): Promise<ExitCode> =>
  eachCity(world, options.dirs, (dir) => buildOne(world, dir, options));

const buildOne = async (world: World, dir: string, options: BuildOptions): Promise<ExitCode> => {
  const city = await openCity(world, dir);
  if (city.findings.length > 0) world.err(renderFindings(city.findings, city.lang, world.style));
  const verdict = await verdictOn(city);
  if (verdict === null) return exit.findings;
  const only = options.only ?? [];
  const plan = await planKit(verdict, city.folder, { lang: city.lang, only, facts: city.facts, update: options.update === true });
  knownOnly(plan, only, city);
  const kinds = await exportKinds(city.folder, options.to, city.lang);
  const exports = await exportWrites(plan, { verdict, folder: city.folder, kinds });
  const writes = [...plan.writes, ...exports];
  if (!options.dryRun && writes.length > 0) await city.folder.exclusive(() => city.folder.write(writes));
  print(world, city, { plan, written: writes.length, exports: exports.length, options });
  world.err(ruleCounts(verdict, city) + failureText(verdict.judgement.failures, city.lang));
  if (verdict.judgement.failures.length > 0) return exit.io;
  return plan.changes.some((it) => it.kind === "blocked") ? exit.decision : exit.done;
};

const knownOnly = (plan: KitPlan, only: readonly string[], { lang }: CityFolder): void => {
  const ids = plan.documents.map((it) => it.id);
  const unknown = only.find((id) => !ids.includes(id));
  if (unknown === undefined) return;
  const list = [...new Set(ids)].join(", ");
  throw lang === "de"
    ? new OicError(exit.usage, `Eine Unterlage „${unknown}“ gibt es hier nicht.`, `Es gibt: ${list}`)
    : new OicError(exit.usage, `There is no document “${unknown}” here.`, `There are: ${list}`);
};

interface Done {
  readonly plan: KitPlan;
  readonly written: number;
  readonly exports: number;
  readonly options: BuildOptions;
}

const print = (world: World, { dir, lang }: CityFolder, { plan, written, exports, options }: Done): void => {
  if (options.json) {
    const changes = plan.changes.filter((it) => it.kind !== "none").map(({ kind, path }) => ({ kind, path }));
    world.out(`${JSON.stringify({ dir, dryRun: options.dryRun === true, changes, written, ...noticesJson(plan, lang) })}\n`);
    return;
  }
  const lines = [...plan.notices.map((it) => it[lang]), ...describeChanges(plan.changes, lang)];
  const saved = exports === 0 ? [] : [lang === "de" ? `Ausgaben in out/: ${exports} Dateien` : `Exports in out/: ${exports} files`];
  const dry =
    options.dryRun === true && written > 0
      ? lang === "de"
        ? "Es wurde nichts geschrieben (--dry-run). "
        : "Nothing was written (--dry-run). "
      : "";
  const name = options.dirs.length > 1 ? `${dir}: ` : "";
  world.out(`${[...lines, ...saved, `${name}${dry}${summariseChanges(plan.changes, written, lang)}`].join("\n")}\n`);
};
