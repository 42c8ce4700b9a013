import type { Finding } from "../city/finding.ts";
import { openPoints } from "../city/open-points.ts";
import type { CityProfile } from "../city/schema/index.ts";
import type { Words } from "../language.ts";
import { renderFindings } from "../report/text.ts";
import { needsDecision } from "../sync/conflicts.ts";
import { describeChanges, summariseChanges } from "../sync/describe.ts";
import type { World } from "../world/world.ts";
import type { CityFolder } from "./city-folder.ts";
import { decisionsLine } from "./decisions-line.ts";
import type { KitPlan } from "./kit.ts";

/** What a check found; `plan` is null where the city file is not valid. */
export interface Checked {
  readonly city: CityFolder;
  readonly findings: readonly Finding[];
  readonly plan: KitPlan | null;
}

/** Does the folder hold what a build would write? */
export const isUpToDate = (plan: KitPlan | null): boolean => plan !== null && plan.writes.length === 0 && !needsDecision(plan.changes);

/** A check in words: the findings, or that there are none; then the state of the kit. */
export const checkedText = ({ city, findings, plan }: Checked, world: World): string => {
  const { profile, lang, dir } = city;
  const found = findings.length === 0 ? [] : [renderFindings(findings, lang, world.style).trimEnd()];
  const fine = profile && findings.length === 0 ? [fineWords(profile, dir)[lang]] : [];
  return `${[...found, ...fine, ...(plan ? [kitState(plan, city)] : [])].join("\n")}\n`;
};

const fineWords = (profile: CityProfile, dir: string): Words => {
  const count = openPoints(profile).length;
  if (count === 0) return { de: "city.yaml ist in Ordnung.", en: "city.yaml is fine." };
  const de = count === 1 ? "Ein Punkt ist" : `${count} Punkte sind`;
  const en = count === 1 ? "One point is" : `${count} points are`;
  return {
    de: `city.yaml ist in Ordnung.\n${de} noch offen; die Liste: oic check --complete ${dir}`,
    en: `city.yaml is fine.\n${en} still open; the list: oic check --complete ${dir}`,
  };
};

/** Is the kit up to date, and what would a build change? One line a change, then the sentence. */
export const kitState = (plan: KitPlan, { lang, dir }: CityFolder): string => {
  const kept = plan.changes.filter((it) => it.kind === "keep" || it.kind === "stays-deleted" || it.kind === "blocked");
  const summary = summariseChanges(plan.changes, plan.writes.length, lang);
  if (isUpToDate(plan)) return [...describeChanges(kept, lang), upToDate[lang]].join("\n");
  const state = needsDecision(plan.changes) ? decisionsLine(plan.changes, { dir, lang }) : [outOfDate(summary, dir)[lang]];
  return [...describeChanges(plan.changes, lang), ...state].join("\n");
};

const upToDate: Words = { de: "Das Startpaket ist aktuell.", en: "The kit is up to date." };

const outOfDate = (summary: string, dir: string): Words => ({
  de: `Das Startpaket ist nicht aktuell (${summary}). So geht es: oic build ${dir}`,
  en: `The kit is not up to date (${summary}). Next: oic build ${dir}`,
});
