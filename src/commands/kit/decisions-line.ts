import type { Lang } from "../../language.ts";
import type { ChangeMark } from "../../sync/reconcile.ts";

/** How many places and files wait for a person, and how to settle them; nothing where none does. */
export const decisionsLine = (
  changes: readonly ChangeMark[],
  { dir, lang }: { readonly dir: string; readonly lang: Lang },
): readonly string[] => {
  const open = changes.reduce(
    (sum, { kind, places = 0, merged }) => sum + (kind === "conflict" ? (merged?.conflicts.length ?? 0) : places),
    0,
  );
  const blocked = changes.filter(({ kind }) => kind === "blocked");
  const halves = blocked.filter(({ marks }) => marks !== undefined).length;
  const files = blocked.length - halves;
  const de = [
    ...(open === 0
      ? []
      : [`${open === 1 ? "Eine Stelle wartet" : `${open} Stellen warten`} auf Ihre Entscheidung. So geht es: oic resolve ${dir}`]),
    ...(files === 0
      ? []
      : [`Das Startpaket wartet auf Ihre Entscheidung: ${files === 1 ? "Eine Datei liegt" : `${files} Dateien liegen`} im Weg.`]),
    ...(halves === 0
      ? []
      : [`Das Startpaket wartet auf Ihre Entscheidung: In ${halves === 1 ? "einer Datei" : `${halves} Dateien`} stehen zwei Fassungen.`]),
  ];
  const en = [
    ...(open === 0 ? [] : [`${open === 1 ? "One place waits" : `${open} places wait`} for your decision. Next: oic resolve ${dir}`]),
    ...(files === 0 ? [] : [`The kit waits for your decision: ${files === 1 ? "one file is" : `${files} files are`} in the way.`]),
    ...(halves === 0 ? [] : [`The kit waits for your decision: two versions stand in ${halves === 1 ? "one file" : `${halves} files`}.`]),
  ];
  return { de, en }[lang];
};
