import type { Lang, Words } from "../../language.ts";
import type { ChangeMark } from "../../sync/reconcile.ts";

/** How many places and files wait for a person, and how to settle them; nothing where none does. */
export const decisionsLine = (
  changes: readonly ChangeMark[],
  { dir, lang }: { readonly dir: string; readonly lang: Lang },
): readonly string[] => {
  const blocked = changes.filter(({ kind }) => kind === "blocked");
  const halves = blocked.filter(({ marks }) => marks !== undefined).length;
  const told = [
    [openPlaces(changes), placesWait(dir)],
    [blocked.length - halves, filesInTheWay],
    [halves, twoVersions],
  ] as const;
  return told.flatMap(([count, words]) => (count === 0 ? [] : [words(count)[lang]]));
};

const openPlaces = (changes: readonly ChangeMark[]): number =>
  changes.reduce((sum, { kind, places = 0, merged }) => sum + (kind === "conflict" ? (merged?.conflicts.length ?? 0) : places), 0);

const placesWait =
  (dir: string) =>
  (count: number): Words => ({
    de: `${count === 1 ? "Eine Stelle wartet" : `${count} Stellen warten`} auf Ihre Entscheidung. So geht es: oic resolve ${dir}`,
    en: `${count === 1 ? "One place waits" : `${count} places wait`} for your decision. Next: oic resolve ${dir}`,
  });

const filesInTheWay = (count: number): Words => ({
  de: `Das Startpaket wartet auf Ihre Entscheidung: ${count === 1 ? "Eine Datei liegt" : `${count} Dateien liegen`} im Weg.`,
  en: `The kit waits for your decision: ${count === 1 ? "one file is" : `${count} files are`} in the way.`,
});

const twoVersions = (count: number): Words => ({
  de: `Das Startpaket wartet auf Ihre Entscheidung: In ${count === 1 ? "einer Datei" : `${count} Dateien`} stehen zwei Fassungen.`,
  en: `The kit waits for your decision: two versions stand in ${count === 1 ? "one file" : `${count} files`}.`,
});
