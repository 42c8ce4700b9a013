import type { Lang } from "../language.ts";
import type { Change } from "../sync/reconcile.ts";

/** How many places and files wait for a person, and how to settle them; nothing where none does. */
export const decisionsLine = (
  changes: readonly Change[],
  { dir, lang }: { readonly dir: string; readonly lang: Lang },
): readonly string[] => {
  const places = changes.reduce(
    (sum, it) => sum + (it.kind === "conflict" ? it.merged.conflicts.length : it.kind === "waiting" ? it.places : 0),
    0,
  );
  const files = changes.filter(({ kind }) => kind === "blocked").length;
  const de = [
    ...(places === 0
      ? []
      : [`${places === 1 ? "Eine Stelle wartet" : `${places} Stellen warten`} auf Ihre Entscheidung. So geht es: oic resolve ${dir}`]),
    ...(files === 0
      ? []
      : [`Das Startpaket wartet auf Ihre Entscheidung: ${files === 1 ? "Eine Datei liegt" : `${files} Dateien liegen`} im Weg.`]),
  ];
  const en = [
    ...(places === 0 ? [] : [`${places === 1 ? "One place waits" : `${places} places wait`} for your decision. Next: oic resolve ${dir}`]),
    ...(files === 0 ? [] : [`The kit waits for your decision: ${files === 1 ? "one file is" : `${files} files are`} in the way.`]),
  ];
  return { de, en }[lang];
};
