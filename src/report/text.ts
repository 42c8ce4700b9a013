import type { Finding, FindingLevel } from "../city/finding.ts";
import type { Lang, Words } from "../language.ts";
import { summary } from "./summary.ts";

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

/** Longest part of a line shown. */
const width = 100;

/** Findings for people: place and sentence, the line with the spot marked, what is allowed, how to mend it; at the end how many. Ends with a line end; nothing is said by colour alone. */
export const renderFindings = (findings: readonly Finding[], lang: Lang, style: Style = plainStyle): string =>
  [...findings.map((finding) => renderFinding(finding, lang, style)), `${style.bold(summary(findings, lang))}\n`].join("\n");

const renderFinding = ({ place, level, message, allowed, mend }: Finding, lang: Lang, style: Style): string => {
  const colour = level === "error" ? style.red : level === "warning" ? style.yellow : style.dim;
  const where = `${place.file}:${place.line}:${place.column}`;
  const lines = [
    `${style.bold(where)}  ${colour(levels[level][lang])}  ${visible(message[lang])}`,
    ...frame(place, style, colour),
    ...(allowed ? [`  ${allowedWord[lang]}: ${visible(allowed[lang])}`] : []),
    `  ${mendWord[lang]}: ${visible(mend[lang])}`,
  ];
  return `${lines.join("\n")}\n`;
};

/** The line and carets below what is meant; a long line is cut round it. Nothing where the place shows no line. */
const frame = ({ source, line, column, length }: Finding["place"], style: Style, colour: Colour): readonly string[] => {
  const chars = charsOf(source);
  if (chars.join("").trim() === "") return [];
  const before = charsOf(source.slice(0, column - 1)).length;
  const meant = charsOf(source.slice(column - 1, column - 1 + length)).length;
  const from = before + Math.min(meant, 20) > width ? before - Math.floor(width / 2) : 0;
  const shown = [from > 0 ? "…" : "", ...chars.slice(from, from + width), chars.length > from + width ? "…" : ""].join("");
  const indent = " ".repeat(before - from + (from > 0 ? 1 : 0));
  const carets = "^".repeat(Math.max(1, Math.min(meant, width - (before - from))));
  const gutter = (text: string): string => style.dim(`${text.padStart(String(line).length)} |`);
  return [`${gutter(String(line))} ${shown}`, `${gutter("")} ${indent}${colour(carets)}`];
};

const charsOf = (text: string): readonly string[] => Array.from(visible(text));

/** A line as it takes one column a character: no tabs, no control characters that could steer a terminal. */
const visible = (text: string): string => text.replace(/\t/g, " ").replace(/[\p{Cc}\p{Cf}]/gu, "�");
