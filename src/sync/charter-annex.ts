import type { Lang, Words } from "../language.ts";
import type { Clause, Section } from "./charter-text.ts";

/** A clause of the existing charter, and the one of the new text that it became; null: none. */
export interface AnnexPiece {
  readonly section: Section;
  readonly clause: Clause;
  readonly now: { readonly section: Section; readonly clause: Clause } | null;
}

const words = {
  annex: { de: "Aus dem bisherigen Text übernommen", en: "Taken over from the existing text" },
  intro: {
    de: "Für diese Absätze gibt es in der neuen Gliederung keine passende Stelle. Ihr Wortlaut ist unverändert; ordnen Sie sie ein oder streichen Sie sie.",
    en: "The new order has no fitting place for these paragraphs. Their wording is unchanged; move them to where they belong, or strike them.",
  },
  none: {
    de: "Alle Absätze des bisherigen Textes haben oben ihren Platz gefunden.",
    en: "Every paragraph of the existing text has found its place above.",
  },
  where: { de: "Wo der bisherige Text steht", en: "Where the existing text stands" },
  old: { de: "Bisher", en: "Existing" },
  now: { de: "Jetzt", en: "Now" },
  here: { de: "dieser Anhang", en: "this annex" },
  start: { de: "Am Anfang", en: "At the beginning" },
} as const satisfies Record<string, Words>;

/** The annex of what found no place, and the table of where everything else stands. */
export const annexText = (before: readonly Section[], pieces: readonly AnnexPiece[], lang: Lang): string => {
  const left = pieces.filter(({ now }) => now === null);
  const groups = before.flatMap((section) => {
    const own = left.filter((piece) => piece.section === section).map(({ clause }) => clause.text);
    return own.length === 0 ? [] : [`### ${section.heading === "" ? words.start[lang] : section.heading}`, ...own];
  });
  const rows = before.flatMap((section) => tableRows(section, pieces, lang));
  const table = [`| ${words.old[lang]} | ${words.now[lang]} |`, "| --- | --- |", ...rows].join("\n");
  return [
    `## ${words.annex[lang]}`,
    left.length === 0 ? words.none[lang] : words.intro[lang],
    ...groups,
    `### ${words.where[lang]}`,
    table,
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");
};

/** Which number the heading and clauses of the existing charter have now. */
const tableRows = (section: Section, pieces: readonly AnnexPiece[], lang: Lang): readonly string[] => {
  const own = pieces.filter((piece) => piece.section === section);
  const places = [...new Set(own.map(({ now }) => (now === null ? words.here[lang] : now.section.number)))];
  const head = section.heading === "" ? [] : [`| ${cell(section.heading)} | ${places.join(", ") || "–"} |`];
  const numbers = own.flatMap(({ clause, now }) =>
    clause.number === "" || now === null
      ? []
      : [`| ${cell(`${section.number} ${clause.number}`.trim())} | ${now.clause.number || now.section.number} |`],
  );
  return [...head, ...numbers];
};

const cell = (text: string): string => text.replace(/(?<!\\)\|/g, "\\|");
