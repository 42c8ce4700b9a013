import { byPlace } from "../city/finding.ts";
import { type ExitCode, exit } from "../errors.ts";
import { renderGithub } from "../report/github.ts";
import { findingsJson } from "../report/json.ts";
import { needsDecision } from "../sync/conflicts.ts";
import { changesJson } from "../sync/describe.ts";
import type { World } from "../world/world.ts";
import { type Checked, checkedText, isUpToDate, kitState } from "./checked.ts";
import { openCity } from "./city-folder.ts";
import { eachCity } from "./each-city.ts";
import { planKit } from "./kit.ts";
import { openFindings } from "./open-findings.ts";
import { isInvalid, standingOf } from "./standing.ts";

export interface CheckOptions {
  readonly dirs: readonly string[];
  readonly complete?: boolean;
  readonly exitZero?: boolean;
  readonly format: "text" | "json" | "github";
}

/** Validates, and says whether the kit is up to date. Writes nothing. */
export const check = async (world: World, options: CheckOptions): Promise<ExitCode> => {
  const code = await eachCity(world, options.dirs, (dir) => checkOne(world, dir, options));
  return options.exitZero ? exit.done : code;
};

const checkOne = async (world: World, dir: string, options: CheckOptions): Promise<ExitCode> => {
  const city = await openCity(world, dir);
  const valid = city.profile !== null && !isInvalid(city.findings) ? city.profile : null;
  const plan = valid && (await planKit(valid, city.folder, { standing: standingOf(city.findings), lang: city.lang, only: [] }));
  const checked: Checked = { city, findings: byPlace([...city.findings, ...(options.complete ? openFindings(city) : [])]), plan };
  if (options.format === "text" && options.dirs.length > 1) world.out(`${world.style.bold(dir)}\n`);
  world.out(asked[options.format](checked, world));
  if (plan && needsDecision(plan.changes)) return exit.decision;
  return isInvalid(checked.findings) || !isUpToDate(plan) ? exit.findings : exit.done;
};

const asked: Readonly<Record<CheckOptions["format"], (checked: Checked, world: World) => string>> = {
  text: checkedText,
  github: ({ city, findings, plan }) => renderGithub(findings, city.lang) + (plan === null ? "" : `${kitState(plan, city)}\n`),
  json: ({ city, findings, plan }) => {
    const changes = changesJson(plan?.changes ?? []);
    return `${JSON.stringify({ dir: city.dir, ...findingsJson(findings, city.lang), upToDate: isUpToDate(plan), changes })}\n`;
  },
};
