import { cachePath, cacheText } from "../../cache/cache.ts";
import { withFiles } from "../../cache/survey.ts";
import { type Questions, traceOf, watched } from "../../cache/trace.ts";
import { OicError } from "../../errors.ts";
import { factsPath } from "../../sync/apply.ts";
import { lockPath } from "../../sync/lock.ts";
import { markOf } from "../../sync/reconcile.ts";
import type { Folder, Snapshot, World, Write } from "../../world/world.ts";
import { surveyCity } from "../judge/survey-city.ts";
import type { Verdict } from "../judge/verdict.ts";
import { type KitPlan, planKit } from "../kit/kit.ts";
import { kitStateOf } from "../kit/kit-state.ts";
import type { CityFolder } from "../place/city-folder.ts";
import { cityFile, cityPlace } from "../place/city-place.ts";
import { exportKinds } from "./exports.ts";
import type { Reasons } from "./reasons.ts";
import { buildDraft, writeRecorded } from "./recorded.ts";

/** What a build does, kit and exports, and nothing of it done. */
export interface Decided {
  readonly verdict: Verdict;
  readonly plan: KitPlan;
  readonly reasons: Reasons;
  readonly writes: readonly Write[];
  /** Nothing was left out: what comes of it is what a build without any wish would leave. */
  readonly isWhole: boolean;
  /** The kinds of exports made, what was looked at to see which of them are new, and how many of the writes they are. */
  readonly exports: { readonly kinds: readonly string[]; readonly asked: Questions; readonly count: number };
}

/**
 * Writes what a build decided, its record in the history and the cache, all of it or nothing. False, and nothing is written, where another build
 * came in between.
 */
export const saveBuild = async (world: World, city: CityFolder, decided: Decided): Promise<boolean> => {
  const { folder, found } = city;
  const text = decided.isWhole ? await cacheAfter(city, decided) : null;
  const cache = text === null ? [] : [{ path: cachePath, bytes: text }];
  if (decided.writes.length > 0)
    return folder.exclusive(async () => {
      if (!(await isStill(folder, decided.plan))) return false;
      await writeRecorded(world, folder, { writes: decided.writes, beside: cache, draft: buildDraft(decided) });
      return true;
    });
  if (text !== null && (await found.read(cachePath).catch(() => null)) !== text) await folder.write(cache).catch(ofNoHarm);
  return true;
};

/** Is what oic remembers of the last build what the plan was made from? */
const isStill = async (folder: Folder, { before }: KitPlan): Promise<boolean> =>
  (await folder.read(lockPath)) === before.lockBefore && (await folder.read(factsPath)) === before.factsBefore;

/** A build with nothing to do needs no right to write: without the cache the next one takes longer, that is all. */
const ofNoHarm = (error: unknown): void => {
  if (!(error instanceof OicError)) throw error;
};

/** The cache for the folder as these writes leave it; null where a rule broke down, which must be told each time. */
const cacheAfter = async (city: CityFolder, { verdict, plan, writes, exports }: Decided): Promise<string | null> => {
  const { lang, dir } = city;
  const after = city.found.after(writes);
  const { view, asked } = watched(after);
  await view.digest(cityFile);
  const then = await planKit(plan.kit, view, { lang, only: [] });
  const kit = { ...kitStateOf(then), changes: then.changes.map(markOf) };
  const { survey, failures } = await surveyCity(city, { verdict, view, kit });
  if (failures.length > 0) return null;
  const { before } = cityPlace(dir);
  return cacheText({
    looked: await traceOf(after, asked()),
    exports: (await areExportsWhole(after, exports.kinds, lang)) ? await traceOf(after, { ...exports.asked, lists: ["out"] }) : null,
    survey: withFiles(survey, (file) => file.slice(before.length)),
  });
};

/** Were those exports made that a build makes by itself? */
const areExportsWhole = async (after: Snapshot, kinds: readonly string[], lang: CityFolder["lang"]): Promise<boolean> =>
  (await exportKinds(after, undefined, lang)).every((kind) => kinds.includes(kind));
