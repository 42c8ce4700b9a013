import type { Lang, Words } from "../../language.ts";
import type { Tone } from "../blocks.ts";

/** The language tag that Word checks spelling with. */
export const tags: Words = { de: "de-DE", en: "en-GB" };

export const toneWords: Readonly<Record<Tone, Words>> = {
  note: { de: "Hinweis", en: "Note" },
  tip: { de: "Tipp", en: "Tip" },
  important: { de: "Wichtig", en: "Important" },
  warning: { de: "Achtung", en: "Warning" },
};

/** "Seite 1 von 3": the words before each of the two numbers. */
export const pageWords: Readonly<Record<Lang, readonly [string, string]>> = { de: ["Seite ", " von "], en: ["Page ", " of "] };

/** What a screen reader says before a box to tick. */
export const boxWords: Words = { de: "Zum Abhaken", en: "Tick box" };
