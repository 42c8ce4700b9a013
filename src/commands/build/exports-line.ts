import type { Lang } from "../../language.ts";

/** How many files of out/ a build wrote; nothing where none. */
export const exportsLine = (count: number, lang: Lang): readonly string[] => {
  if (count === 0) return [];
  const files = { de: count === 1 ? "eine Datei" : `${count} Dateien`, en: count === 1 ? "1 file" : `${count} files` };
  return [`${{ de: "Ausgaben in out/", en: "Exports in out/" }[lang]}: ${files[lang]}`];
};
