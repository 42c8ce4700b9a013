import type { KitState } from "../../cache/survey.ts";
import type { KitPlan } from "./kit.ts";

/** A plan as it is told. */
export const kitStateOf = ({ changes, writes, notices, adopted }: KitPlan): KitState => ({
  changes,
  writes: writes.length,
  notices,
  adopted: adopted.map(({ path, entry, differences, amendment }) => ({
    document: entry.document,
    version: entry.version,
    path,
    differences,
    amendment: amendment?.document.path ?? null,
  })),
});
