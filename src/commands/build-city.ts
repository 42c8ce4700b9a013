import { watched } from "../cache/trace.ts";
import { type ExitCode, exit } from "../errors.ts";
import { renderFindings } from "../report/text.ts";
import { needsDecision } from "../sync/needs-decision.ts";
import type { World } from "../world/world.ts";
import type { BuildOptions } from "./build.ts";
import { buildText } from "./build-text.ts";
import { type CityFolder, openCity } from "./city-folder.ts";
import { exportKinds, exportWrites } from "./exports.ts";
import { type KitPlan, planKit, renderKit } from "./kit.ts";
import { kitStateOf } from "./kit-state.ts";
import { failureText, ruleCounts } from "./rule-words.ts";
import { saveBuild } from "./save-build.ts";
import { unknownDocument } from "./unknown-document.ts";
import { verdictOn } from "./verdict.ts";

/** Brings one city's kit (and its exports) up to date, and keeps what it found for the next time. */
export const buildCity = async (world: World, dir: string, options: BuildOptions): Promise<ExitCode> => {
  const city = await openCity(world, dir);
  const { found, lang } = city;
  if (city.findings.length > 0) world.err(renderFindings(city.findings, lang, world.style));
  const verdict = await verdictOn(city);
  if (verdict === null) return exit.findings;
  const only = options.only ?? [];
  const plan = await planKit(await renderKit(verdict, city.facts), found, { lang, only, update: options.update === true });
  knownOnly(plan, only, city);
  const { view, asked } = watched(found);
  const kinds = await exportKinds(view, options.to, lang);
  const exports = await exportWrites(plan, { verdict, folder: view, kinds });
  const writes = [...plan.writes, ...exports];
  if (!options.dryRun) await saveBuild(city, { verdict, plan, writes, isWhole: only.length === 0, exports: { kinds, asked: asked() } });
  world.out(buildText({ dir, lang, kit: kitStateOf(plan), written: writes.length, exports: exports.length }, options));
  const { findings, failures } = verdict.judgement;
  world.err(ruleCounts(findings, city) + failureText(failures, lang));
  if (failures.length > 0) return exit.io;
  return needsDecision(plan.changes) ? exit.decision : exit.done;
};

const knownOnly = (plan: KitPlan, only: readonly string[], { lang }: CityFolder): void => {
  const ids = plan.documents.map((it) => it.id);
  const unknown = only.find((id) => !ids.includes(id));
  if (unknown !== undefined) throw unknownDocument(unknown, ids, lang);
};
