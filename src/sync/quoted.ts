import type { Lang } from "../language.ts";

/** Words of a document in quotation marks, on one line, cut at a word after about 90 letters. */
export const quoted = (text: string, lang: Lang): string => (lang === "de" ? `„${short(text)}“` : `“${short(text)}”`);

const short = (text: string): string => {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return line.length <= 90 ? line : `${line.slice(0, 80).replace(/\s+\S*$/, "")} …`;
};
