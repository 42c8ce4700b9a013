import type { Finding, FindingLevel } from "../city/finding.ts";
import type { Lang, Words } from "../language.ts";
import { summary } from "./summary.ts";

/** How words are set off; each function gives its text back, with or without colour. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly dim: (text: string) => string;
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
const frame = (place: Finding["place"], style: Style, colour: (text: string) => string): readonly string[] => {
  const line = visible(place.source);
  if (line.trim() === "") return [];
  const before = [...visible(place.source.slice(0, place.column - 1))].length;
  const length = [...visible(place.source.slice(place.column - 1, place.column - 1 + place.length))].length;
  const from = before + Math.min(length, 20) > width ? before - Math.floor(width / 2) : 0;
  const chars = [...line];
  const shown = `${from > 0 ? "…" : ""}${chars.slice(from, from + width).join("")}${chars.length > from + width ? "…" : ""}`;
  const indent = before - from + (from > 0 ? 1 : 0);
  const carets = "^".repeat(Math.max(1, Math.min(length, width - (before - from))));
  const number = String(place.line);
  return [`${style.dim(`${number} |`)} ${shown}`, `${style.dim(`${" ".repeat(number.length)} |`)} ${" ".repeat(indent)}${colour(carets)}`];
};

/** A line as it takes one column a character: no tabs, no control characters that could steer a terminal. */
const visible = (text: string): string => text.replace(/\t/g, " ").replace(/[\p{Cc}\p{Cf}]/gu, "�");
