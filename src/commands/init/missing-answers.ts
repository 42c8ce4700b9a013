import { flagFor, optionsOf, type Unanswered } from "../../interview/take-defaults.ts";
import type { Lang } from "../../language.ts";

interface How {
  readonly yes: boolean;
  /** There is a file with answers; what it leaves out is open. */
  readonly file: boolean;
  readonly lang: Lang;
}

const words = {
  needed: { de: "Diese Antworten fehlen:", en: "These answers are missing:" },
  open: { de: "Diese dürfen offen bleiben oder haben einen Vorschlag (--yes):", en: "These may stay open or have a proposal (--yes):" },
};

/** The missing answers with the flags that give them, as text; null where nothing stands in the way. */
export const missingAnswers = (unanswered: readonly Unanswered[], { yes, file, lang }: How): string | null => {
  const needed = unanswered.filter(({ assumed }) => assumed === undefined);
  const others = unanswered.filter(({ assumed }) => assumed !== undefined);
  const asks = !yes && !file;
  if (needed.length === 0 && (!asks || others.length === 0)) return null;
  return [...list(needed, words.needed[lang], lang), ...(asks ? list(others, words.open[lang], lang) : [])].join("\n");
};

const list = (unanswered: readonly Unanswered[], title: string, lang: Lang): readonly string[] => {
  if (unanswered.length === 0) return [];
  const shown = unanswered.filter(({ step: { part } }) => part.end !== true || part.flag !== undefined);
  return [title, ...shown.flatMap((it) => [`  ${asked(it, lang)}`, `      ${flagFor(it, lang)}`])];
};

const asked = ({ step: { part } }: Unanswered, lang: Lang): string => {
  const options = optionsOf(part);
  return options === null ? part.ask[lang] : `${part.ask[lang]} (${options})`;
};
