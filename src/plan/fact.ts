import type { Lang, Words } from "../language.ts";

/** Private-use characters that frame a fact on its way through a template; `settle` (render/settle.ts) takes them out. */
export const sentinels = { fact: "\uE000", middle: "\uE001", end: "\uE002", open: "\uE003", prose: "\uE004" } as const;

const openWord: Words = { de: "offen", en: "open" };
const anySentinel = /[\uE000-\uE004]/g;
const opening = /[\uE000\uE003\uE004]([^\uE000-\uE004]*)\uE001|[\uE000-\uE004]/g;

/** A fact with the path it comes from (`runs.mobility-hack.date`); its text, facts inside it too, never becomes Markdown. */
export const fact = (path: string, text: string): string => framed(sentinels.fact, path, text);

/** The pack's own prose, its slots filled by facts: emphasis in it stays, block marks, bars and line breaks do not. */
export const prose = (path: string, text: string): string => framed(sentinels.prose, path, text);

/** The visible marker of a value that is not there yet: `[offen: Vorsitz]`, `[open: chair]`. */
export const openFact = (path: string, label: string, lang: Lang): string =>
  framed(sentinels.open, path, `[${openWord[lang]}: ${stripFacts(label)}]`);

/** Whether a text is, or holds, an open value. */
export const isOpen = (text: string): boolean => text.includes(sentinels.open);

/** The text as a reader sees it, without the frames of its facts. */
export const stripFacts = (text: string): string => text.replace(opening, "");

const framed = (mark: string, path: string, text: string): string =>
  `${mark}${path.replace(anySentinel, "")}${sentinels.middle}${isPaired(text) ? text.trim() : text.replace(anySentinel, "").trim()}${sentinels.end}`;

/** Whether every frame in a text is closed in it: a stray private-use character from a city file must not open one. */
const isPaired = (text: string): boolean => {
  let depth = 0;
  for (const [mark, path] of text.matchAll(opening)) {
    if (path !== undefined) depth += 1;
    else if (mark !== sentinels.end) return false;
    else depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
};
