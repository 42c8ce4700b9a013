import type { Words } from "../language.ts";
import { renderBySection } from "../report/text.ts";
import { describeChanges, summariseChanges } from "../sync/describe.ts";
import type { World } from "../world/world.ts";
import { type Checked, isUpToDate } from "./checked.ts";
import type { CityFolder } from "./city-folder.ts";
import type { KitPlan } from "./kit.ts";
import { besideFindings } from "./rule-words.ts";

/** A check in words: the findings by section, or that there are none; what is open and set aside; the state of the kit. */
export const checkText = ({ city, verdict, findings, plan }: Checked, world: World): string => {
  const found = findings.length === 0 ? [] : [renderBySection(findings, city.lang, world.style).trimEnd()];
  const fine = verdict !== null && findings.length === 0 ? [fineWords[city.lang]] : [];
  const beside = verdict === null ? [] : besideFindings(verdict, city);
  return `${[...found, ...fine, ...beside, ...(plan ? [kitState(plan, city)] : [])].join("\n")}\n`;
};

const fineWords: Words = { de: "city.yaml ist in Ordnung.", en: "city.yaml is fine." };

/** Is the kit up to date, and what would a build change? One line a change, then the sentence. */
export const kitState = (plan: KitPlan, { lang, dir }: CityFolder): string => {
  const kept = plan.changes.filter((it) => it.kind === "keep" || it.kind === "stays-deleted" || it.kind === "blocked");
  const summary = summariseChanges(plan.changes, plan.writes.length, lang);
  const notices = plan.notices.map((it) => it[lang]);
  if (isUpToDate(plan)) return [...notices, ...describeChanges(kept, lang), upToDate[lang]].join("\n");
  const blocked = plan.changes.filter((it) => it.kind === "blocked").length;
  const state = blocked > 0 ? waiting(blocked) : outOfDate(summary, dir);
  return [...notices, ...describeChanges(plan.changes, lang), state[lang]].join("\n");
};

const upToDate: Words = { de: "Das Startpaket ist aktuell.", en: "The kit is up to date." };

const outOfDate = (summary: string, dir: string): Words => ({
  de: `Das Startpaket ist nicht aktuell (${summary}). So geht es: oic build ${dir}`,
  en: `The kit is not up to date (${summary}). Next: oic build ${dir}`,
});

const waiting = (files: number): Words => ({
  de: `Das Startpaket wartet auf Ihre Entscheidung: ${files === 1 ? "Eine Datei liegt" : `${files} Dateien liegen`} im Weg.`,
  en: `The kit waits for your decision: ${files === 1 ? "one file is" : `${files} files are`} in the way.`,
});
