// biome-ignore lint/correctness/useImportExtensions: generated JavaScript with its types beside it; the ending is right
import { programHash } from "../../generated/program.mjs";
import type { FolderView } from "../world/world.ts";
import { isKept } from "./is-kept.ts";
import type { Survey } from "./survey.ts";
import { holds, type Trace } from "./trace.ts";

/** Where it lies in a city's folder; `.oic/.gitignore` keeps it out of git. */
export const cachePath = ".oic/cache.json";

/** Bytes; the example with the most documents needs a twentieth. */
const sizeLimit = 1_000_000;

/** What a build found, and all that it looked at to find it. */
export interface Kept {
  readonly oic: 1;
  /** Hash of the program and the core pack: another oic finds other things. */
  readonly program: string;
  readonly looked: Trace;
  /** The files of out/ and what a build would look at to renew them; null where that was not worked out. */
  readonly exports: Trace | null;
  readonly survey: Survey;
}

/** A city's folder, as much of it as is asked here. */
interface Cached extends FolderView {
  size(path: string): Promise<number | null>;
}

/** The cache's text. Only a build writes it, together with the kit; a text that a terminal must not see is not kept (null). */
export const cacheText = (kept: Omit<Kept, "oic" | "program">): string | null => {
  const whole = { oic: 1, program: programHash, ...kept };
  const text = `${JSON.stringify(whole)}\n`;
  return text.length <= sizeLimit && isKept(whole) ? text : null;
};

/**
 * What the last build found, as long as it still holds: the same program, and every file it looked at as it was. Else null, also
 * where the cache is damaged, too big or cannot be read: then everything is worked out again. Deleting the file is always safe.
 *
 * The cache comes with the folder, so somebody else may have made it. Nothing in it is run, no path in it is written to, what it says
 * is printed without control characters. At worst a forged one says of that one folder that all is well.
 */
export const keptSurvey = async (folder: Cached, { exports }: { readonly exports: boolean }): Promise<Survey | null> => {
  const kept = await readCache(folder).catch(() => null);
  if (kept === null || kept.program !== programHash || (exports && kept.exports === null)) return null;
  const traces = [kept.looked, ...(exports && kept.exports !== null ? [kept.exports] : [])];
  const same = await Promise.all(traces.map((trace) => holds(folder, trace).catch(() => false)));
  return same.every(Boolean) ? kept.survey : null;
};

const readCache = async (folder: Cached): Promise<Kept | null> => {
  if (((await folder.size(cachePath)) ?? sizeLimit + 1) > sizeLimit) return null;
  const value: unknown = JSON.parse((await folder.read(cachePath)) ?? "null");
  return isKept(value) ? value : null;
};
