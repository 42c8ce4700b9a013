import { watched } from "../../cache/trace.ts";
import { exit } from "../../errors.ts";
import { renderFindings } from "../../report/text.ts";
import { needsDecision } from "../../sync/needs-decision.ts";
import type { World } from "../../world/world.ts";
import { failureText, ruleCounts } from "../judge/rule-words.ts";
import { type Verdict, verdictOn } from "../judge/verdict.ts";
import { type KitPlan, planKit } from "../kit/kit.ts";
import { kitStateOf } from "../kit/kit-state.ts";
import { renderKit } from "../kit/render-kit.ts";
import { type CityFolder, openCity } from "../place/city-folder.ts";
import { unknownDocument } from "../place/unknown-document.ts";
import type { BuildOptions } from "./build.ts";
import { buildText, isPlan } from "./build-text.ts";
import { changesWithReasons } from "./change-lines.ts";
import { exportKinds, exportWrites } from "./exports.ts";
import type { Outcome } from "./many-cities.ts";
import { reasonsFor } from "./reasons.ts";
import { type Decided, saveBuild } from "./save-build.ts";
import { savePlan } from "./save-plan.ts";

/** Brings one city's kit (and its exports) up to date, and keeps what it found for the next time. */
export const buildCity = async (world: World, dir: string, options: BuildOptions): Promise<Outcome> => {
  const city = await openCity(world, dir);
  const verdict = await verdictOn(city);
  const decided = verdict === null ? null : await decide(city, verdict, options);
  const isDry = isPlan(options);
  if (decided !== null && options.savePlan !== undefined) await savePlan(world, city, { decided, file: options.savePlan });
  // Another build came in between: what was decided no longer fits.
  if (decided !== null && !isDry && !(await saveBuild(world, city, decided))) return buildCity(world, dir, options);
  if (city.findings.length > 0) world.err(renderFindings(city.findings, city.lang, world.style));
  if (decided === null) return { code: exit.findings, written: 0 };
  tell(world, city, { decided, options });
  const written = isDry ? 0 : decided.writes.length;
  if (decided.verdict.judgement.failures.length > 0) return { code: exit.io, written };
  return { code: needsDecision(decided.plan.changes) ? exit.decision : exit.done, written };
};

/** Decides what a build would do; writes nothing. Throws an OicError (exit 2) for an unknown document or export. */
const decide = async (city: CityFolder, verdict: Verdict, options: BuildOptions): Promise<Decided> => {
  const { found, lang } = city;
  const only = options.only ?? [];
  const plan = await planKit(await renderKit(verdict, city), found, { lang, only, update: options.update === true });
  knownOnly(plan, only, city);
  const { view, asked } = watched(found);
  const kinds = await exportKinds(view, options.to, lang);
  const files = await exportWrites(plan, { verdict, folder: view, kinds });
  const exports = { kinds, asked: asked(), count: files.length };
  const reasons = await reasonsFor(plan, city);
  return { verdict, plan, reasons, writes: [...plan.writes, ...files], isWhole: only.length === 0, exports };
};

const knownOnly = (plan: KitPlan, only: readonly string[], { lang }: CityFolder): void => {
  const ids = plan.documents.map((it) => it.id);
  const unknown = only.find((id) => !ids.includes(id));
  if (unknown !== undefined) throw unknownDocument(unknown, ids, lang);
};

interface Telling {
  readonly decided: Decided;
  readonly options: BuildOptions;
}

const tell = (world: World, city: CityFolder, { decided, options }: Telling): void => {
  const { dir, lang } = city;
  const { plan, reasons, writes, exports, verdict } = decided;
  const told = changesWithReasons(plan.changes, reasons, { lang, isPlan: isPlan(options) });
  world.out(buildText({ dir, lang, kit: kitStateOf(plan), told, written: writes.length, exports: exports.count }, options));
  const { findings, failures } = verdict.judgement;
  world.err(ruleCounts(findings, city) + failureText(failures, lang));
};
