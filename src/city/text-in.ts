import type { Lang, Words } from "../language.ts";
import type { Text } from "./values.ts";

/** The text in a language; what leads the text where that language is missing. */
export const textIn = (text: Text, lang: Lang): string => text.byLang[lang] ?? text.lead;

/** The text in every language oic speaks. */
export const textWords = (text: Text): Words => ({ de: textIn(text, "de"), en: textIn(text, "en") });
