import type { Finding } from "../city/finding.ts";
import { type ExitCode, exit } from "../errors.ts";
import { findingsJson } from "../report/json.ts";
import { renderFindings } from "../report/text.ts";
import { describeChanges, summariseChanges } from "../sync/describe.ts";
import type { World } from "../world/world.ts";
import { type CityFolder, openCity } from "./city-folder.ts";
import { eachCity } from "./each-city.ts";
import { type KitPlan, planKit } from "./kit.ts";
import { openFindings } from "./open-findings.ts";
import { isInvalid, standingOf } from "./standing.ts";

export interface CheckOptions {
  readonly dirs: readonly string[];
  readonly complete?: boolean;
  readonly exitZero?: boolean;
  readonly format: "text" | "json";
}

/** Validates, and says whether the kit is up to date. Writes nothing. */
export const check = async (world: World, options: CheckOptions): Promise<ExitCode> => {
  const code = await eachCity(world, options.dirs, (dir) => checkOne(world, dir, options));
  return options.exitZero ? exit.done : code;
};

const checkOne = async (world: World, dir: string, options: CheckOptions): Promise<ExitCode> => {
  const city = await openCity(world, dir);
  const findings = [...city.findings, ...(city.profile && options.complete ? openFindings(city) : [])];
  const plan =
    city.profile && !isInvalid(city.findings)
      ? await planKit(city.profile, city.folder, { standing: standingOf(city.findings), lang: city.lang, only: [] })
      : null;
  if (options.format === "json") world.out(asJson(city, findings, plan));
  else world.out(asText(world, city, { findings, plan }));
  if (plan?.changes.some((it) => it.kind === "blocked")) return exit.decision;
  return isInvalid(findings) || !plan || plan.writes.length > 0 ? exit.findings : exit.done;
};

const asJson = ({ dir, lang }: CityFolder, findings: readonly Finding[], plan: KitPlan | null): string => {
  const changes = plan?.changes.filter((it) => it.kind !== "none").map(({ kind, path }) => ({ kind, path })) ?? [];
  return `${JSON.stringify({ dir, ...findingsJson(findings, lang), upToDate: plan !== null && plan.writes.length === 0, changes })}\n`;
};

const asText = (
  world: World,
  { lang, dir, profile }: CityFolder,
  { findings, plan }: { findings: readonly Finding[]; plan: KitPlan | null },
): string => {
  const parts = findings.length === 0 ? [] : [renderFindings(findings, lang, world.style).trimEnd()];
  if (profile && findings.length === 0) parts.push(lang === "de" ? "city.yaml ist in Ordnung." : "city.yaml is fine.");
  if (plan) parts.push(kitState(plan, lang, dir));
  return `${parts.join("\n")}\n`;
};

const kitState = (plan: KitPlan, lang: "de" | "en", dir: string): string => {
  const kept = describeChanges(
    plan.changes.filter((it) => it.kind === "keep" || it.kind === "blocked"),
    lang,
  );
  if (plan.writes.length === 0) return [...kept, lang === "de" ? "Das Startpaket ist aktuell." : "The kit is up to date."].join("\n");
  const what = describeChanges(plan.changes, lang);
  const summary = summariseChanges(plan.changes, plan.writes.length, lang);
  const next =
    lang === "de"
      ? `Das Startpaket ist nicht aktuell (${summary}). So geht es: oic build ${dir}`
      : `The kit is not up to date (${summary}). Next: oic build ${dir}`;
  return [...what, next].join("\n");
};
