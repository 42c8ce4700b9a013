import { type Change, changesApart } from "../city/changes-apart.ts";
import { isPlainMap, type PlainMap } from "../city/plain.ts";
import { putBack } from "../city/put-back.ts";
import { readYaml } from "../city/read-yaml.ts";
import type { FileTree } from "../files.ts";
import { type CityFolder, parsedFacts } from "./city-folder.ts";
import { renderSome } from "./kit.ts";
import { verdictOn } from "./verdict.ts";

/** More changes than this are not put back one by one: each costs about as much as the kit itself. */
const mostPutBack = 8;

/** Documents as they would be with a change of the city file taken back. */
export interface KitPutBack extends Change {
  /** By path. */
  readonly texts: FileTree;
}

interface Changed {
  readonly before: PlainMap;
  readonly fields: readonly string[];
  /** Of these documents. */
  readonly paths: readonly string[];
}

/**
 * Renders the kit with each change taken back by itself, in memory. Changes that leave no valid city when taken back alone (an entry and what refers to
 * it) are taken back together; where that helps nothing, they are not among the answers.
 */
export const kitsPutBack = async ({ text }: Pick<CityFolder, "text">, changed: Changed): Promise<readonly KitPutBack[]> => {
  const { before, fields, paths } = changed;
  const read = readYaml(text.source, text.file);
  const { facts } = read;
  if (!isPlainMap(facts)) return [];
  const rendered = async (change: Change): Promise<KitPutBack | null> => {
    const verdict = await verdictOn({ ...(await parsedFacts({ ...read, facts: putBack(facts, { before, paths: change.fields }) })), text });
    return verdict === null ? null : { ...change, texts: await renderSome(verdict, paths) };
  };
  const kits: KitPutBack[] = [];
  const alone: Change[] = [];
  for (const change of changesApart(fields, mostPutBack).slice(0, mostPutBack)) {
    const kit = await rendered(change);
    if (kit === null) alone.push(change);
    else kits.push(kit);
  }
  const together = { named: alone.flatMap((it) => it.named), fields: alone.flatMap((it) => it.fields) };
  const joined = alone.length > 1 ? await rendered(together) : null;
  return joined === null ? kits : [...kits, joined];
};
