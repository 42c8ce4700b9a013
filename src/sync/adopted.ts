import type { Lang } from "../language.ts";

/** Where adopted texts are kept, byte for byte, with the facts of that time. */
const adoptedFolder = ".oic/adopted";

/** Where the text of an adopted version lies, and the facts of the day it was first seen as adopted. */
export const adoptedPaths = (document: string, version: string): { readonly text: (lang: Lang) => string; readonly facts: string } => {
  const folder = [adoptedFolder, ...document.split("/").map(fileName), fileName(version)].join("/");
  return { text: (lang) => `${folder}/${lang}.md`, facts: `${folder}/facts.json` };
};

/** A name that every system takes and that no other text has: letters, digits, hyphens and inner full stops stay, all else becomes its code. */
const fileName = (text: string): string =>
  text
    .replace(/[^a-z0-9.-]|^\.|\.$/g, (sign) => Array.from(sign, (each) => `_${(each.codePointAt(0) ?? 0).toString(16)}`).join(""))
    .replace(/^(?=(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))/, "_");
