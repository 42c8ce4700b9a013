import type { KitState } from "../cache/survey.ts";
import type { Lang } from "../language.ts";
import { changesJson, describeChanges, summariseChanges } from "../sync/describe.ts";
import type { BuildOptions } from "./build.ts";
import { decisionsLine } from "./decisions-line.ts";
import { exportsLine } from "./exports-line.ts";
import { noticesJson } from "./notices-json.ts";
import { causeLines, placeLines } from "./reason-words.ts";
import { placesOf, type Reasons } from "./reasons.ts";

/** What a build did, or would do. */
export interface Built {
  readonly dir: string;
  readonly lang: Lang;
  readonly kit: KitState;
  /** What each document changes and because of what; null: it is not told. */
  readonly reasons: Reasons | null;
  /** Files written, those of out/ among them. */
  readonly written: number;
  /** Files of out/. */
  readonly exports: number;
}

/** A build in words or as JSON, one line each change; ends with a line end. */
export const buildText = (built: Built, options: BuildOptions): string => (options.json ? inJson(built, options) : inWords(built, options));

const inJson = ({ dir, lang, kit, reasons, written }: Built, { dryRun, savePlan }: BuildOptions): string => {
  const head = { dir, dryRun: dryRun === true || savePlan !== undefined };
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
    ...changes.flatMap((change) => [
      ...describeChanges([change], lang),
      ...(reasons === null ? [] : placeLines(placesOf(change, reasons), lang)),
    ]),
    ...decisionsLine(changes, { dir, lang }),
    ...exportsLine(exports, lang),
  ];
  const name = options.dirs.length > 1 ? `${dir}: ` : "";
  return `${[...lines, `${name}${dryWords(built, options)}${summariseChanges(changes, written, lang)}`].join("\n")}\n`;
};

const dryWords = ({ lang, written }: Built, { dryRun, savePlan }: BuildOptions): string => {
  if (written === 0 || (dryRun !== true && savePlan === undefined)) return "";
  const flag = savePlan === undefined ? "--dry-run" : "--save-plan";
  return lang === "de" ? `Es wurde nichts geschrieben (${flag}). ` : `Nothing was written (${flag}). `;
};
