import type { KitState } from "../cache/survey.ts";
import type { Lang } from "../language.ts";
import { changesJson, describeChanges, summariseChanges } from "../sync/describe.ts";
import type { BuildOptions } from "./build.ts";
import { decisionsLine } from "./decisions-line.ts";
import { noticesJson } from "./notices-json.ts";

/** What a build did, or would do. */
export interface Built {
  readonly dir: string;
  readonly lang: Lang;
  readonly kit: KitState;
  /** Files written, those of out/ among them. */
  readonly written: number;
  /** Files of out/. */
  readonly exports: number;
}

/** A build in words or as JSON, one line each change; ends with a line end. */
export const buildText = (built: Built, options: BuildOptions): string => (options.json ? inJson(built, options) : inWords(built, options));

const inJson = ({ dir, lang, kit, written }: Built, { dryRun }: BuildOptions): string => {
  return `${JSON.stringify({ dir, dryRun: dryRun === true, changes: changesJson(kit.changes), written, ...noticesJson(kit, lang) })}\n`;
};

const inWords = ({ dir, lang, kit, written, exports }: Built, options: BuildOptions): string => {
  const { changes } = kit;
  const told = [...kit.notices.map((it) => it[lang]), ...describeChanges(changes, lang), ...decisionsLine(changes, { dir, lang })];
  const saved = exports === 0 ? [] : [lang === "de" ? `Ausgaben in out/: ${exports} Dateien` : `Exports in out/: ${exports} files`];
  const dry =
    options.dryRun === true && written > 0
      ? lang === "de"
        ? "Es wurde nichts geschrieben (--dry-run). "
        : "Nothing was written (--dry-run). "
      : "";
  const name = options.dirs.length > 1 ? `${dir}: ` : "";
  return `${[...told, ...saved, `${name}${dry}${summariseChanges(changes, written, lang)}`].join("\n")}\n`;
};
