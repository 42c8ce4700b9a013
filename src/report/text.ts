import type { Finding, FindingLevel } from "../city/finding.ts";
import type { Lang, Words } from "../language.ts";
import { summary } from "./summary.ts";
import { wrapText } from "./wrap.ts";

type Colour = (text: string) => string;

/** How words are set off; each function gives its text back, with or without colour. */
export interface Style {
  readonly bold: Colour;
  readonly red: Colour;
  readonly yellow: Colour;
  readonly dim: Colour;
}

export const plainStyle: Style = { bold: (text) => text, red: (text) => text, yellow: (text) => text, dim: (text) => text };

const levels: Readonly<Record<FindingLevel, Words>> = {
  error: { de: "Fehler", en: "Error" },
  warning: { de: "Warnung", en: "Warning" },
  hint: { de: "Hinweis", en: "Note" },
  open: { de: "Offen", en: "Open" },
};

const allowedWord: Words = { de: "Erlaubt", en: "Allowed" };
const mendWord: Words = { de: "So geht es", en: "How to mend it" };
const moreWord: Words = { de: "Warum", en: "Why" };

/** Columns of a message: the narrowest terminal in use, and mails. */
const width = 80;

/** Findings for people: place and sentence, the line with the spot marked, what is allowed, how to mend it; at the end how many. Ends with a line end; nothing is said by colour alone. */
export const renderFindings = (findings: readonly Finding[], lang: Lang, style: Style = plainStyle): string =>
  [...findings.map((finding) => renderFinding(finding, lang, style)), `${style.bold(summary(findings, lang))}\n`].join("\n");

/** How findings are told in sections. */
export interface Sections {
  readonly lang: Lang;
  readonly style?: Style;
  /** The sections of the city file by key, as people call them. */
  readonly sections: Readonly<Record<string, Words>>;
}

/** The same under a heading a section of the city file (or a document); without headings where all is of one section. */
export const renderBySection = (findings: readonly Finding[], { lang, style = plainStyle, sections }: Sections): string => {
  const sectionOf = ({ path, place }: Finding): string => sections[sectionKey(path)]?.[lang] ?? place.file;
  const titles = [...new Set(findings.map(sectionOf))];
  if (titles.length < 2) return renderFindings(findings, lang, style);
  const parts = titles.flatMap((title) => [
    `${style.bold(`== ${title} ==`)}\n`,
    ...findings.filter((it) => sectionOf(it) === title).map((it) => renderFinding(it, lang, style)),
  ]);
  return [...parts, `${style.bold(summary(findings, lang))}\n`].join("\n");
};

/** The section a field stands in: `budget` of `budget.lines.0`. */
const sectionKey = (path: string): string => path.split(".")[0] ?? "";

const renderFinding = ({ code, place, level, message, allowed, mend, rule }: Finding, lang: Lang, style: Style): string => {
  const colour = level === "error" ? style.red : level === "warning" ? style.yellow : style.dim;
  const where = `${place.file}:${place.line}:${place.column}`;
  const lines = [
    `${style.bold(where)}  ${colour(levels[level][lang])}${rule ? `  ${code} ${rule.title[lang]}` : ""}`,
    wrapText(visible(message[lang]), { width }),
    ...frame(place, style, colour),
    ...(allowed ? [below(`${allowedWord[lang]}: ${allowed[lang]}`)] : []),
    below(`${mendWord[lang]}: ${mend[lang]}`),
    ...(rule ? [below(`${moreWord[lang]}: oic explain ${code}`)] : []),
  ];
  return `${lines.join("\n")}\n`;
};

const below = (text: string): string => `  ${wrapText(visible(text), { width: width - 4, indent: "    " })}`;

/** The line and carets below what is meant; a long line is cut round it. Nothing where the place shows no line. */
const frame = ({ source, line, column, length }: Finding["place"], style: Style, colour: Colour): readonly string[] => {
  const chars = charsOf(source);
  if (chars.join("").trim() === "") return [];
  const before = charsOf(source.slice(0, column - 1)).length;
  const meant = charsOf(source.slice(column - 1, column - 1 + length)).length;
  const room = width - String(line).length - " | ……".length;
  const from = before + Math.min(meant, 20) > room ? before - Math.floor(room / 2) : 0;
  const shown = [from > 0 ? "…" : "", ...chars.slice(from, from + room), chars.length > from + room ? "…" : ""].join("");
  const indent = " ".repeat(before - from + (from > 0 ? 1 : 0));
  const carets = "^".repeat(Math.max(1, Math.min(meant, room - (before - from))));
  const gutter = (text: string): string => style.dim(`${text.padStart(String(line).length)} |`);
  return [`${gutter(String(line))} ${shown}`, `${gutter("")} ${indent}${colour(carets)}`];
};

const charsOf = (text: string): readonly string[] => Array.from(visible(text));

/** A line as it takes one column a character: no tabs, no control characters that could steer a terminal. */
const visible = (text: string): string => text.replace(/\t/g, " ").replace(/[\p{Cc}\p{Cf}]/gu, "�");
