import { exit, OicError } from "../../errors.ts";
import { byCodeUnit } from "../../files.ts";
import type { Lang } from "../../language.ts";

/**
 * One part of the cities: `2/4` the second of four. Each city is in exactly one part, whatever order they were given in. Throws an OicError (exit 2)
 * where the part is none.
 */
export const shardOf = (dirs: readonly string[], shard: string, lang: Lang): readonly string[] => {
  const [, part = "0", of = "0"] = /^(\d{1,4})\/(\d{1,4})$/.exec(shard) ?? [];
  const [nth, parts] = [Number(part), Number(of)];
  if (nth < 1 || nth > parts) throw noShard(shard, lang);
  return [...new Set(dirs)].sort(byCodeUnit).filter((_, at) => at % parts === nth - 1);
};

const noShard = (shard: string, lang: Lang): OicError =>
  lang === "de"
    ? new OicError(exit.usage, `„${shard}“ ist kein Teil der Städte.`, "So geht es: --shard 1/4 ist der erste von vier Teilen.")
    : new OicError(exit.usage, `“${shard}” is no part of the cities.`, "Like this: --shard 1/4 is the first of four parts.");
