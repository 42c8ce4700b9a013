import { type Change, changesApart } from "../../city/changes-apart.ts";
import { kitPutBack, type PutBack } from "./kit-put-back.ts";
import type { RenderedKit } from "./render-kit.ts";

/** More changes than this are not put back one by one: each costs about as much as the kit itself. */
const mostByDefault = 8;

/** Documents as they would be with a change of the city file taken back. */
export interface KitPutBack extends Change {
  /** By path. */
  readonly settled: RenderedKit["settled"];
}

/**
 * Renders the kit with each change taken back by itself, in memory. Changes that leave no valid city when taken back alone (an entry and what refers to
 * it) are taken back together; where that helps nothing, they are not among the answers.
 */
export const kitsPutBack = async (text: RenderedKit["text"], changed: PutBack, most = mostByDefault): Promise<readonly KitPutBack[]> => {
  const rendered = async (change: Change): Promise<KitPutBack | null> => {
    const settled = await kitPutBack(text, { ...changed, fields: change.fields });
    return settled === null ? null : { ...change, settled };
  };
  const kits: KitPutBack[] = [];
  const alone: Change[] = [];
  for (const change of changesApart(changed.fields, most).slice(0, most)) {
    const kit = await rendered(change);
    if (kit === null) alone.push(change);
    else kits.push(kit);
  }
  const together = { named: alone.flatMap((it) => it.named), fields: alone.flatMap((it) => it.fields) };
  const joined = alone.length > 1 ? await rendered(together) : null;
  return joined === null ? kits : [...kits, joined];
};
