import { factsText, readFacts } from "../../city/facts-text.ts";
import { exit, OicError } from "../../errors.ts";
import { byCodeUnit } from "../../files.ts";
import type { Lang } from "../../language.ts";
import { coreHash } from "../../packs/core.ts";
import { historyFolder } from "../../sync/history/record.ts";
import { readSavedPlan, savedPlanText, sealed } from "../../sync/history/saved-plan.ts";
import { keepBytes } from "../../sync/history/undo-data.ts";
import type { Folder, World } from "../../world/world.ts";
import type { CityFolder } from "../place/city-folder.ts";
import { cityFile } from "../place/city-place.ts";
import { namedFile } from "../place/named-file.ts";
import { buildDraft, fingerprintOf } from "./recorded.ts";
import type { Decided } from "./save-build.ts";

interface Saving {
  readonly decided: Decided;
  readonly file: string;
}

/**
 * Writes what was decided into a file, with the fingerprint of all it was decided from. The same plan gives the same bytes. Throws an OicError
 * (exit 3) where a file lies there that is no plan: a person's document, the city file.
 */
export const savePlan = async (world: World, { folder, lang }: CityFolder, { decided, file }: Saving): Promise<void> => {
  const { folder: beside, name } = namedFile(world, file);
  const there = await beside.read(name);
  if (there !== null && readSavedPlan(there) === null) throw inTheWay(file, lang);
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
  const text = savedPlanText(
    sealed((bytes) => world.fingerprint(bytes), {
      oic: 1,
      packs: { core: coreHash },
      facts: { ...readFacts(factsText(plan.kit.facts ?? {})) },
      inputs: Object.fromEntries(inputs),
      draft: buildDraft(decided),
      writes: writes.map(({ path, bytes }) => ({ path, bytes: bytesOf(bytes) })),
    }),
  );
  await beside.write([{ path: name, bytes: text, was: there }]);
};

/** What oic remembers of earlier builds, beside its records and the traces of a write. */
const remembered = async (folder: Folder): Promise<readonly string[]> =>
  (await folder.list(".oic")).filter(
    (path) => !path.startsWith(`${historyFolder}/`) && !/^\.oic\/(tmp-|lock-build|journal|draft|cache)/.test(path),
  );

const inTheWay = (file: string, lang: Lang): OicError =>
  lang === "de"
    ? new OicError(
        exit.decision,
        `„${file}“ gibt es schon und ist kein Plan von oic; die Datei bleibt, wie sie ist. Geschrieben wurde nichts.`,
        "Nennen Sie für den Plan einen anderen Namen: oic build --save-plan plan.json",
      )
    : new OicError(
        exit.decision,
        `“${file}” is there already and is not a plan of oic; the file stays as it is. Nothing was written.`,
        "Give the plan another name: oic build --save-plan plan.json",
      );
