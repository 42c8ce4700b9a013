import { factsText, readFacts } from "../city/facts-text.ts";
import { byCodeUnit } from "../files.ts";
import { coreHash } from "../packs/core.ts";
import { historyFolder } from "../sync/history/record.ts";
import { savedPlanText } from "../sync/history/saved-plan.ts";
import { keepBytes } from "../sync/history/undo-data.ts";
import type { Folder, World } from "../world/world.ts";
import type { CityFolder } from "./city-folder.ts";
import { cityFile } from "./city-place.ts";
import { writeNamed } from "./named-file.ts";
import { buildDraft, fingerprintOf } from "./recorded.ts";
import type { Decided } from "./save-build.ts";

interface Saving {
  readonly decided: Decided;
  readonly file: string;
}

/** Writes what was decided into a file, with the fingerprint of all it was decided from. The same plan gives the same bytes. */
export const savePlan = async (world: World, { folder }: CityFolder, { decided, file }: Saving): Promise<void> => {
  const { plan, writes } = decided;
  const paths = [
    cityFile,
    ...plan.templated.keys(),
    ...plan.before.base.keys(),
    ...writes.map(({ path }) => path),
    ...(await remembered(folder)),
  ];
  const inputs: [string, string | null][] = [];
  for (const path of [...new Set(paths)].sort(byCodeUnit)) inputs.push([path, fingerprintOf(world, await folder.readBytes(path))]);
  const bytesOf = (bytes: Uint8Array | string | null) => keepBytes(typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes);
  const text = savedPlanText({
    oic: 1,
    packs: { core: coreHash },
    facts: { ...readFacts(factsText(plan.kit.facts ?? {})) },
    inputs: Object.fromEntries(inputs),
    draft: buildDraft(decided),
    writes: writes.map(({ path, bytes }) => ({ path, bytes: bytesOf(bytes) })),
  });
  await writeNamed(world, file, text);
};

/** What oic remembers of earlier builds, beside its records and the traces of a write. */
const remembered = async (folder: Folder): Promise<readonly string[]> =>
  (await folder.list(".oic")).filter(
    (path) => !path.startsWith(`${historyFolder}/`) && !/^\.oic\/(tmp-|lock-build|journal|draft|cache)/.test(path),
  );
