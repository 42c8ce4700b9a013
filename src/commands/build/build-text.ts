import type { KitState } from "../../cache/survey.ts";
import type { Lang } from "../../language.ts";
import { changesJson, describeChanges, summariseChanges } from "../../sync/describe.ts";
import type { ChangeMark } from "../../sync/reconcile.ts";
import { decisionsLine } from "../kit/decisions-line.ts";
import { noticesJson } from "../kit/notices-json.ts";
import type { BuildOptions } from "./build.ts";
import { exportsLine } from "./exports-line.ts";

/** What is told of the changes: lines for people, and the same for machines. */
export interface ToldChanges {
  readonly lines: readonly string[];
  readonly json: object;
}

/** What a build did, or would do. */
export interface Built {
  readonly dir: string;
  readonly lang: Lang;
  readonly kit: KitState;
  readonly told: ToldChanges;
  /** Files written, those of out/ among them. */
  readonly written: number;
  /** Files of out/. */
  readonly exports: number;
}

/** The changes by themselves. What they follow from is told in change-lines.ts: a build with nothing to do loads none of it. */
export const changesAlone = (changes: readonly ChangeMark[], lang: Lang): ToldChanges => ({
  lines: describeChanges(changes, lang),
  json: { changes: changesJson(changes) },
});

/** Is nothing written, but what would be? */
export const isPlan = ({ dryRun, savePlan }: BuildOptions): boolean => dryRun === true || savePlan !== undefined;

/** A build in words or as JSON, one line each change; ends with a line end. */
export const buildText = (built: Built, options: BuildOptions): string => (options.json ? inJson(built, options) : inWords(built, options));

const inJson = ({ dir, lang, kit, told, written }: Built, options: BuildOptions): string =>
  `${JSON.stringify({ dir, dryRun: isPlan(options), ...told.json, written, ...noticesJson(kit, lang) })}\n`;

const inWords = (built: Built, options: BuildOptions): string => {
  const { dir, lang, kit, told, written, exports } = built;
  const { changes, notices } = kit;
  const lines = [...notices.map((it) => it[lang]), ...told.lines, ...decisionsLine(changes, { dir, lang }), ...exportsLine(exports, lang)];
  const name = options.dirs.length > 1 ? `${dir}: ` : "";
  return `${[...lines, `${name}${dryWords(built, options)}${summariseChanges(changes, written, lang)}`].join("\n")}\n`;
};

const dryWords = ({ lang, written }: Built, options: BuildOptions): string => {
  if (written === 0 || !isPlan(options)) return "";
  const flag = options.savePlan === undefined ? "--dry-run" : "--save-plan";
  return lang === "de" ? `Es wurde nichts geschrieben (${flag}). ` : `Nothing was written (${flag}). `;
};
