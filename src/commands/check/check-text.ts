import type { KitState } from "../../cache/survey.ts";
import type { Words } from "../../language.ts";
import { renderBySection } from "../../report/text.ts";
import { describeChanges, summariseChanges } from "../../sync/describe.ts";
import { needsDecision } from "../../sync/needs-decision.ts";
import type { World } from "../../world/world.ts";
import { besideFindings } from "../judge/rule-words.ts";
import { type Checked, isUpToDate } from "../judge/told.ts";
import { decisionsLine } from "../kit/decisions-line.ts";

/** A check in words: the findings by section, or that there are none; what is open and set aside; the state of the kit. */
export const checkText = (checked: Checked, { style }: Pick<World, "style">): string => {
  const { lang, sections, findings, rules, kit } = checked;
  const found = findings.length === 0 ? [] : [renderBySection(findings, { lang, style, sections }).trimEnd()];
  const fine = rules !== null && findings.length === 0 ? [fineWords[lang]] : [];
  const beside = rules === null ? [] : besideFindings(rules, checked);
  return `${[...found, ...fine, ...beside, ...(kit ? [kitWords(kit, checked)] : [])].join("\n")}\n`;
};

const fineWords: Words = { de: "city.yaml ist in Ordnung.", en: "city.yaml is fine." };

/** Is the kit up to date, and what would a build change? What is said beside it, one line a change, then the sentence. */
export const kitWords = (kit: KitState, { lang, dir }: Pick<Checked, "lang" | "dir">): string => {
  const kept = kit.changes.filter((it) => it.kind === "keep" || it.kind === "stays-deleted" || it.kind === "blocked");
  const summary = summariseChanges(kit.changes, kit.writes, lang);
  const notices = kit.notices.map((it) => it[lang]);
  if (isUpToDate(kit)) return [...notices, ...describeChanges(kept, lang), upToDate[lang]].join("\n");
  const state = needsDecision(kit.changes) ? decisionsLine(kit.changes, { dir, lang }) : [outOfDate(summary, dir)[lang]];
  return [...notices, ...describeChanges(kit.changes, lang), ...state].join("\n");
};

const upToDate: Words = { de: "Das Startpaket ist aktuell.", en: "The kit is up to date." };

const outOfDate = (summary: string, dir: string): Words => ({
  de: `Das Startpaket ist nicht aktuell (${summary}). So geht es: oic build ${dir}`,
  en: `The kit is not up to date (${summary}). Next: oic build ${dir}`,
});
