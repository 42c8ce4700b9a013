import type { Lang } from "../language.ts";

/** A section as it is named to people. */
export const sectionWords = (section: string, lang: Lang): string =>
  section === "" ? { de: "Am Anfang", en: "At the start" }[lang] : readable(section);

/** Without the backslashes before signs. */
export const readable = (markdown: string): string => markdown.replaceAll(/\\([^\p{L}\p{N}\s])/gu, "$1");
