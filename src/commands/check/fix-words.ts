import type { Lang, Words } from "../../language.ts";
import type { RuleFinding } from "../../rules/rule-finding.ts";

interface Texts {
  readonly before: string;
  readonly after: string;
  readonly lang: Lang;
}

/** A mend as it is shown: what is wrong, the lines that go and those that come. */
export const shownFix = ({ code, rule, message, place }: RuleFinding, { before, after, lang }: Texts): string => {
  const { line, gone, come } = changedLines(before, after);
  const head = `${place.file}:${line}  ${code} ${rule.title[lang]}\n${message[lang]}`;
  return `${[head, ...gone.map((it) => `- ${it}`), ...come.map((it) => `+ ${it}`)].join("\n")}\n\n`;
};

/** The lines in which two texts differ, from the first to the last; `line` counts from 1. */
export const changedLines = (
  before: string,
  after: string,
): { readonly line: number; readonly gone: readonly string[]; readonly come: readonly string[] } => {
  const [a, b] = [before.split(/\r?\n/), after.split(/\r?\n/)];
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return { line: start + 1, gone: a.slice(start, a.length - end), come: b.slice(start, b.length - end) };
};

export const unfixable: Words = {
  de: "Nichts zu beheben: Keine Meldung hat eine einzige, sichere Abhilfe.\n\n",
  en: "Nothing to fix: no finding has one single, safe mend.\n\n",
};

/** What became of the mends. */
export const fixedText = (count: number, { file, dryRun, lang }: { file: string; dryRun: boolean; lang: Lang }): string => {
  const places: Words = { de: count === 1 ? "eine Stelle" : `${count} Stellen`, en: count === 1 ? "one place" : `${count} places` };
  if (count === 0) return { de: `${file} bleibt, wie sie ist.\n\n`, en: `${file} stays as it is.\n\n` }[lang];
  if (dryRun)
    return {
      de: `Das ließe sich beheben: ${places.de}. Es wurde nichts geschrieben (--dry-run).\n\n`,
      en: `This could be mended: ${places.en}. Nothing was written (--dry-run).\n\n`,
    }[lang];
  return { de: `Geändert in ${file}: ${places.de}.\n\n`, en: `Changed in ${file}: ${places.en}.\n\n` }[lang];
};
