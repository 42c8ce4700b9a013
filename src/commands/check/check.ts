import { hasErrors } from "../../city/finding.ts";
import { type ExitCode, exit } from "../../errors.ts";
import { needsDecision } from "../../sync/needs-decision.ts";
import type { World } from "../../world/world.ts";
import { keptCity } from "../judge/kept-city.ts";
import { failureText } from "../judge/rule-words.ts";
import { type Checked, type Depth, isUpToDate, toldOf } from "../judge/told.ts";
import { eachCity } from "../place/each-city.ts";
import { checkText } from "./check-text.ts";

export interface CheckOptions {
  readonly dirs: readonly string[];
  readonly complete?: boolean;
  readonly rulesOnly?: boolean;
  readonly fix?: boolean;
  /** With `fix`: only show what would be mended. */
  readonly dryRun?: boolean;
  readonly exitZero?: boolean;
  readonly format: "text" | "json" | "github" | "sarif" | "junit";
  /** Of oic, for SARIF. */
  readonly version: string;
}

/** Validates, applies the rules, and says whether the kit is up to date. Writes nothing but, with `fix`, the city file. */
export const check = async (world: World, options: CheckOptions): Promise<ExitCode> => {
  const all: Checked[] = [];
  const code = await eachCity(world, options.dirs, async (dir) => {
    const checked = await checkOne(world, dir, options);
    all.push(checked);
    return exitOf(checked, options);
  });
  if (options.format === "sarif") world.out((await reports()).checksSarif(all, options.version));
  if (options.format === "junit") world.out((await reports()).checksJunit(all));
  return options.exitZero ? exit.done : code;
};

const checkOne = async (world: World, dir: string, options: CheckOptions): Promise<Checked> => {
  const { format } = options;
  if (format === "text" && options.dirs.length > 1) world.out(`${world.style.bold(dir)}\n`);
  const say = (text: string): void => (format === "text" ? world.out(text) : world.err(text));
  if (options.fix) await (await import("./fix.ts")).fixCity(world, dir, { dryRun: options.dryRun === true, say });
  const depth = { complete: options.complete === true, rulesOnly: options.rulesOnly === true };
  const checked = (await keptCheck(world, dir, depth)) ?? (await (await import("./checked.ts")).checkCity(world, dir, depth));
  if (format === "text") world.out(checkText(checked, world));
  if (format === "github") world.out((await reports()).checkGithub(checked));
  if (format === "json") world.out((await reports()).checkJson(checked));
  world.err(failureText(checked.failures, checked.lang));
  return checked;
};

/** What the last build found, where nothing has changed since; the same, word for word, as checking again. */
const keptCheck = async (world: World, dir: string, depth: Depth): Promise<Checked | null> => {
  const kept = await keptCity(world, dir, { exports: false });
  return kept && toldOf(kept.survey, kept.subject, depth);
};

/** Loaded only where a machine reads. */
const reports = () => import("./check-reports.ts");

const exitOf = ({ findings, failures, kit }: Checked, { rulesOnly }: CheckOptions): ExitCode => {
  if (failures.length > 0) return exit.io;
  if (kit && needsDecision(kit.changes)) return exit.decision;
  return hasErrors(findings) || (!rulesOnly && !isUpToDate(kit)) ? exit.findings : exit.done;
};
