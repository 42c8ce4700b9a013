import { type ExitCode, exit } from "../errors.ts";
import { renderFindings } from "../report/text.ts";
import type { World } from "../world/world.ts";
import { buildText } from "./build-text.ts";
import { eachCity } from "./each-city.ts";
import { keptCity } from "./kept-city.ts";
import { ruleCounts } from "./rule-words.ts";
import { isUpToDate } from "./told.ts";

export interface BuildOptions {
  readonly dirs: readonly string[];
  readonly dryRun?: boolean;
  readonly only?: readonly string[];
  readonly to?: string;
  readonly json?: boolean;
  /** Move to newer versions of the packs first. */
  readonly update?: boolean;
}

/** Brings kits (and their exports) up to date. What people changed stays. */
export const build = (world: World, options: BuildOptions): Promise<ExitCode> =>
  eachCity(
    world,
    options.dirs,
    async (dir) => (await nothingToDo(world, dir, options)) ?? (await import("./build-city.ts")).buildCity(world, dir, options),
  );

/** Where nothing has changed since the last build, and nothing special is asked for: the same words as a build would have. */
const nothingToDo = async (world: World, dir: string, options: BuildOptions): Promise<ExitCode | null> => {
  if (options.update || options.to !== undefined || (options.only ?? []).length > 0) return null;
  const kept = await keptCity(world, dir, { exports: true });
  if (kept === null || !isUpToDate(kept.survey.kit)) return null;
  const { survey, subject } = kept;
  if (survey.found.file.length > 0) world.err(renderFindings(survey.found.file, subject.lang, world.style));
  world.out(buildText({ ...subject, kit: survey.kit, written: 0, exports: 0 }, options));
  world.err(ruleCounts(survey.found.rules, subject));
  return exit.done;
};
