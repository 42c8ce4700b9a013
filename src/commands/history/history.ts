import { type ExitCode, exit } from "../../errors.ts";
import type { Words } from "../../language.ts";
import type { BuildRecord } from "../../sync/history/record.ts";
import type { World } from "../../world/world.ts";
import { readRecords } from "../build/recorded.ts";
import { openCity } from "../place/city-folder.ts";
import { recordLines } from "./history-words.ts";

export interface HistoryOptions {
  readonly dir: string;
  readonly json?: boolean;
}

/** Prints what the builds of a city changed, the newest first. Writes nothing. */
export const history = async (world: World, { dir, json }: HistoryOptions): Promise<ExitCode> => {
  const { folder, lang } = await openCity(world, dir);
  const read = await readRecords(folder);
  const records = read.flatMap(({ record }) => (record === null ? [] : [record]));
  for (const { path, record } of read) if (record === null) world.err(`${unreadable(path)[lang]}\n`);
  if (json) world.out(`${JSON.stringify({ dir, records }, null, 1)}\n`);
  else
    world.out(
      `${records.length === 0 ? none(dir)[lang] : records.map((it: BuildRecord) => recordLines(it, lang).join("\n")).join("\n\n")}\n`,
    );
  return exit.done;
};

const none = (dir: string): Words => ({
  de: `Hier wurde noch nichts aufgezeichnet. Die erste Aufzeichnung entsteht mit: oic build ${dir}`,
  en: `Nothing is recorded here yet. The first record is made by: oic build ${dir}`,
});

const unreadable = (path: string): Words => ({
  de: `„${path}“ ist nicht lesbar und wird übergangen.`,
  en: `“${path}” cannot be read and is left out.`,
});
