import { exit, OicError } from "../errors.ts";
import { factsPath } from "../sync/apply.ts";
import { lockPath } from "../sync/lock.ts";
import type { World, Write } from "../world/world.ts";
import type { CityFolder } from "./city-folder.ts";
import { exportKinds, exportWrites } from "./exports.ts";
import { type KitPlan, planKit } from "./kit.ts";
import { buildDraft, writeRecorded } from "./recorded.ts";
import type { Verdict } from "./verdict.ts";

/** What a build would write, kit and exports, and nothing of it done. */
export interface Decided {
  readonly plan: KitPlan;
  readonly writes: readonly Write[];
  /** How many of the writes are exports. */
  readonly exports: number;
}

interface Wanted {
  readonly only?: readonly string[];
  readonly to?: string;
}

/** Decides what a build would do. Throws an OicError (exit 2) for an unknown document or export. */
export const decide = async (city: CityFolder, verdict: Verdict, { only = [], to }: Wanted): Promise<Decided> => {
  const { folder, lang, facts } = city;
  const plan = await planKit(verdict, folder, { lang, only, facts });
  knownOnly(plan, only, city);
  const kinds = await exportKinds(folder, to, lang);
  const exports = await exportWrites(plan, { verdict, folder, kinds });
  return { plan, writes: [...plan.writes, ...exports], exports: exports.length };
};

interface Deciding {
  readonly decided: Decided;
  readonly decideNow: () => Promise<Decided>;
}

/**
 * Does what was decided, under the folder's build lock, and records it. Where another build came in between, it is decided again. Gives
 * what was done.
 */
export const carryOut = async (world: World, { folder, facts }: CityFolder, { decided, decideNow }: Deciding): Promise<Decided> => {
  if (decided.writes.length === 0) return decided;
  return folder.exclusive(async () => {
    const { lockText, facts: built } = decided.plan.before;
    const isSame = (await folder.read(lockPath)) === lockText && (await folder.read(factsPath)) === built;
    const now = isSame ? decided : await decideNow();
    const draft = await buildDraft(now.plan, facts, now.exports);
    await writeRecorded(world, folder, { writes: now.writes, draft });
    return now;
  });
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
