import type { KitState } from "../../cache/survey.ts";
import type { Lang } from "../../language.ts";
import { changesJson, describeChanges, summariseChanges } from "../../sync/describe.ts";
import { decisionsLine } from "../kit/decisions-line.ts";
import { noticesJson } from "../kit/notices-json.ts";
import type { BuildOptions } from "./build.ts";
import { changeLines } from "./change-lines.ts";
import { exportsLine } from "./exports-line.ts";
import { causeLines } from "./reason-words.ts";
import { placesOf, type Reasons } from "./reasons.ts";

/** What a build did, or would do. */
export interface Built {
  readonly dir: string;
  readonly lang: Lang;
  readonly kit: KitState;
  /** What moved since the last build, and what follows from it, which is told of what is not done yet; null: it was not looked into. */
  readonly reasons: Reasons | null;
  /** Files written, those of out/ among them. */
  readonly written: number;
  /** Files of out/. */
  readonly exports: number;
}

/** A build in words or as JSON, one line each change; ends with a line end. */
export const buildText = (built: Built, options: BuildOptions): string => (options.json ? inJson(built, options) : inWords(built, options));

const isPlan = ({ dryRun, savePlan }: BuildOptions): boolean => dryRun === true || savePlan !== undefined;

const inJson = ({ dir, lang, kit, written, ...built }: Built, options: BuildOptions): string => {
  const head = { dir, dryRun: isPlan(options) };
  const reasons = isPlan(options) ? built.reasons : null;
  const why = reasons === null ? {} : { facts: reasons.facts, packs: reasons.packs };
  const each = kit.changes.flatMap((change) => {
    const places = reasons === null ? {} : { places: placesOf(change, reasons) };
    return changesJson([change]).map((it) => ({ ...it, ...places }));
  });
  return `${JSON.stringify({ ...head, ...why, changes: each, written, ...noticesJson(kit, lang) })}\n`;
};

const inWords = (built: Built, options: BuildOptions): string => {
  const { dir, lang, kit, reasons, written, exports } = built;
  const { changes, notices } = kit;
  const lines = [
    ...notices.map((it) => it[lang]),
    ...(reasons === null ? [] : causeLines(reasons, lang)),
    ...(reasons === null || !isPlan(options) ? describeChanges(changes, lang) : changeLines(changes, reasons, lang)),
    ...decisionsLine(changes, { dir, lang }),
    ...exportsLine(exports, lang),
  ];
  const name = options.dirs.length > 1 ? `${dir}: ` : "";
  return `${[...lines, `${name}${dryWords(built, options)}${summariseChanges(changes, written, lang)}`].join("\n")}\n`;
};

const dryWords = ({ lang, written }: Built, options: BuildOptions): string => {
  if (written === 0 || !isPlan(options)) return "";
  const flag = options.savePlan === undefined ? "--dry-run" : "--save-plan";
  return lang === "de" ? `Es wurde nichts geschrieben (${flag}). ` : `Nothing was written (${flag}). `;
};
