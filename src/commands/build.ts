import { type ExitCode, exit, OicError } from "../errors.ts";
import type { Lang } from "../language.ts";
import { renderFindings } from "../report/text.ts";
import { summariseChanges } from "../sync/describe.ts";
import type { World } from "../world/world.ts";
import { applyPlan } from "./apply-plan.ts";
import { type CityFolder, openCity } from "./city-folder.ts";
import { carryOut, type Decided, decide } from "./decided.ts";
import { manyCities, type Outcome } from "./many-cities.ts";
import { planJson, planLines } from "./plan-words.ts";
import { reasonsFor } from "./reasons.ts";
import { failureText, ruleCounts } from "./rule-words.ts";
import { savePlan } from "./save-plan.ts";
import { shardOf } from "./shard.ts";
import { verdictOn } from "./verdict.ts";

export interface BuildOptions {
  readonly dirs: readonly string[];
  readonly dryRun?: boolean;
  readonly only?: readonly string[];
  readonly to?: string;
  readonly json?: boolean;
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
  if (dirs.length === 1 && options.shard === undefined) return (await buildOne(world, options.dirs[0] ?? ".", options)).code;
  return manyCities(world, dirs, { json: options.json === true, work: (dir) => buildOne(world, dir, options) });
};

const buildOne = async (world: World, dir: string, options: BuildOptions): Promise<Outcome> => {
  const city = await openCity(world, dir);
  if (city.findings.length > 0) world.err(renderFindings(city.findings, city.lang, world.style));
  if (options.apply !== undefined) return applyPlan(world, city, options.apply);
  const verdict = await verdictOn(city);
  if (verdict === null) return { code: exit.findings, written: 0 };
  const decideNow = () => decide(city, verdict, options);
  const decided = await decideNow();
  if (options.savePlan !== undefined) await savePlan(world, city, { decided, file: options.savePlan });
  const isDry = options.dryRun === true || options.savePlan !== undefined;
  const done = isDry ? decided : await carryOut(world, city, { decided, decideNow });
  await print(world, city, { done, isDry, options });
  world.err(ruleCounts(verdict, city) + failureText(verdict.judgement.failures, city.lang));
  const written = isDry ? 0 : done.writes.length;
  if (verdict.judgement.failures.length > 0) return { code: exit.io, written };
  return { code: done.plan.changes.some((it) => it.kind === "blocked") ? exit.decision : exit.done, written };
};

interface Printing {
  readonly done: Decided;
  /** Nothing was written. */
  readonly isDry: boolean;
  readonly options: BuildOptions;
}

const print = async (world: World, city: CityFolder, { done, isDry, options }: Printing): Promise<void> => {
  const { dir, lang } = city;
  const { plan, writes, exports } = done;
  const reasons = isDry ? await reasonsFor(plan, city.facts) : null;
  if (options.json) {
    world.out(`${JSON.stringify({ dir, dryRun: isDry, ...planJson(plan.changes, reasons), written: writes.length })}\n`);
    return;
  }
  const lines = planLines(plan.changes, reasons, lang);
  const saved = exports === 0 ? [] : [lang === "de" ? `Ausgaben in out/: ${exports} Dateien` : `Exports in out/: ${exports} files`];
  const flag = options.savePlan === undefined ? "--dry-run" : "--save-plan";
  const nothing = lang === "de" ? `Es wurde nichts geschrieben (${flag}). ` : `Nothing was written (${flag}). `;
  const dry = isDry && writes.length > 0 ? nothing : "";
  const name = options.dirs.length > 1 ? `${dir}: ` : "";
  world.out(`${[...lines, ...saved, `${name}${dry}${summariseChanges(plan.changes, writes.length, lang)}`].join("\n")}\n`);
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
