import { exit, OicError } from "../../errors.ts";
import type { Lang, Words } from "../../language.ts";
import type { Lock } from "../../sync/lock.ts";
import { type PackMove, packMoves } from "../../sync/pack-moves.ts";

interface Moving {
  /** `oic update`: a newer version is taken. */
  readonly update: boolean;
  readonly lang: Lang;
}

/**
 * What there is to say where the installed packs are not those the kit was built with. Throws an OicError (exit 4) where the kit must not be
 * built with them: another version, unless it is newer and `update` asks for it. The same version with other files is only told.
 */
export const packNotices = (locked: Lock["packs"], installed: Lock["packs"], { update, lang }: Moving): readonly Words[] => {
  const moves = packMoves(locked, installed);
  const older = moves.find(({ kind }) => kind === "older");
  if (older !== undefined) throw tooOld(older, lang);
  const newer = moves.find(({ kind }) => kind === "newer");
  if (newer !== undefined && !update) throw otherVersion(newer, lang);
  if (update && moves.length === 0 && Object.keys(locked).length > 0) return [upToDate(installed)];
  return moves.map(moved);
};

const upToDate = (installed: Lock["packs"]): Words => {
  const packs = Object.entries(installed).map(([id, { version }]) => `${id} ${version}`);
  return {
    de: `Das Startpaket nutzt schon die installierte Fassung der Vorlagen (${packs.join(", ")}); zu aktualisieren ist nichts.`,
    en: `The kit already uses the installed version of the templates (${packs.join(", ")}); there is nothing to update.`,
  };
};

const otherVersion = ({ id, from, to }: PackMove, lang: Lang): OicError =>
  lang === "de"
    ? new OicError(
        exit.pack,
        `Das Startpaket entstand mit dem Paket ${id} ${from}; installiert ist ${id} ${to}.`,
        "Gehen Sie mit „oic update“ auf die neue Fassung über (vorher ansehen: oic update --dry-run); Ihre Änderungen bleiben.",
      )
    : new OicError(
        exit.pack,
        `The kit was built with the pack ${id} ${from}; ${id} ${to} is installed.`,
        "Move to the new version with “oic update” (look first: oic update --dry-run); what you changed stays.",
      );

const tooOld = ({ id, from, to }: PackMove, lang: Lang): OicError =>
  lang === "de"
    ? new OicError(
        exit.pack,
        `Das Startpaket entstand mit dem Paket ${id} ${from}; installiert ist die ältere Fassung ${id} ${to}.`,
        `Installieren Sie die Fassung von oic, die ${id} ${from} enthält; zurück geht oic nicht.`,
      )
    : new OicError(
        exit.pack,
        `The kit was built with the pack ${id} ${from}; the older ${id} ${to} is installed.`,
        `Install the version of oic that holds ${id} ${from}; oic does not go back.`,
      );

const moved = ({ id, kind, from, to }: PackMove): Words =>
  kind === "newer"
    ? { de: `Paket ${id}: ${from} → ${to}`, en: `Pack ${id}: ${from} → ${to}` }
    : {
        de: `Paket ${id} ${to}: dieselbe Version, aber andere Dateien als beim letzten Mal; gebaut wird mit den installierten`,
        en: `Pack ${id} ${to}: the same version, but other files than last time; the installed ones are used`,
      };
