import { type ExitCode, exit, OicError } from "../../errors.ts";
import type { Lang } from "../../language.ts";
import { renderFindings } from "../../report/text.ts";
import type { World } from "../../world/world.ts";
import { keptCity } from "../judge/kept-city.ts";
import { ruleCounts } from "../judge/rule-words.ts";
import { isUpToDate } from "../judge/told.ts";
import { buildText, changesAlone } from "./build-text.ts";
import { manyCities, type Outcome } from "./many-cities.ts";
import { shardOf } from "./shard.ts";

export interface BuildOptions {
  readonly dirs: readonly string[];
  readonly dryRun?: boolean;
  readonly only?: readonly string[];
  readonly to?: string;
  readonly json?: boolean;
  /** Move to newer versions of the packs first. */
  readonly update?: boolean;
  /** File for the plan; nothing else is written then. */
  readonly savePlan?: string;
  /** File of a plan that is carried out. */
  readonly apply?: string;
  /** `1/4`: the first of four parts of the cities. */
  readonly shard?: string;
}

/** Brings kits (and their exports) up to date. What people changed stays. Many cities are summed up at the end. */
export const build = async (world: World, options: BuildOptions): Promise<ExitCode> => {
  refuseMixed(options, world.lang);
  const dirs = options.shard === undefined ? options.dirs : shardOf(options.dirs, options.shard, world.lang);
  if (dirs.length === 1 && options.shard === undefined) return (await buildOne(world, dirs[0] ?? ".", options)).code;
  return manyCities(world, dirs, { json: options.json === true, work: (dir) => buildOne(world, dir, options) });
};

const buildOne = async (world: World, dir: string, options: BuildOptions): Promise<Outcome> => {
  if (options.apply !== undefined) return (await import("./apply-plan.ts")).applyPlan(world, dir, options.apply);
  return (await nothingToDo(world, dir, options)) ?? (await import("./build-city.ts")).buildCity(world, dir, options);
};

/** Where nothing has changed since the last build, and nothing special is asked for: the same words as a build would have. */
const nothingToDo = async (world: World, dir: string, options: BuildOptions): Promise<Outcome | null> => {
  if (options.update || options.to !== undefined || options.savePlan !== undefined || (options.only ?? []).length > 0) return null;
  const kept = await keptCity(world, dir, { exports: true });
  if (kept === null || !isUpToDate(kept.survey.kit)) return null;
  const { survey, subject } = kept;
  if (survey.found.file.length > 0) world.err(renderFindings(survey.found.file, subject.lang, world.style));
  world.out(
    buildText({ ...subject, kit: survey.kit, told: changesAlone(survey.kit.changes, subject.lang), written: 0, exports: 0 }, options),
  );
  world.err(ruleCounts(survey.found.rules, subject));
  return { code: exit.done, written: 0 };
};

/** A plan is of one city, and is carried out as it is. */
const refuseMixed = ({ dirs, savePlan: save, apply, ...rest }: BuildOptions, lang: Lang): void => {
  if (save === undefined && apply === undefined) return;
  const flag = apply === undefined ? "--save-plan" : "--apply";
  const many = dirs.length > 1 || rest.shard !== undefined;
  const others = apply !== undefined && (save !== undefined || rest.dryRun || rest.to !== undefined || (rest.only ?? []).length > 0);
  if (!many && !others) return;
  const [de, en] = many
    ? ["gilt für eine einzige Stadt", "is for one single city"]
    : [
        "führt genau den gespeicherten Plan aus und verträgt sich nicht mit weiteren Optionen",
        "carries out exactly the saved plan and goes with no other option",
      ];
  throw lang === "de"
    ? new OicError(exit.usage, `Die Option „${flag}“ ${de}.`, "So geht es: oic build meine-stadt --apply plan.json")
    : new OicError(exit.usage, `The option “${flag}” ${en}.`, "Like this: oic build my-city --apply plan.json");
};
