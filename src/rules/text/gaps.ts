import { cellsOf, type Line, tablesOf } from "./markdown-lines.ts";

/** A line to write on, as the exports know it; fewer underscores are a blank in something that is said. */
const fill = /_{8,}/;
const signature = /unterschrift|unterzeichn|signature|signed|stempel|stamp/i;

/** A line to write on is a form field where its label stands before it and the sentence does not go on behind it. */
const isGapInProse = ({ kind, text }: Line): boolean => {
  if (signature.test(text) || (kind === "item" && /^\[[ xX]\]/.test(text))) return false;
  return /_{8,}[ \t]*[\p{Ll}\d.,;)]/u.test(text);
};

/** In a table the label is the row's first cell; a row without any text is left for later, one with text but no label has a gap. */
const isGapInRow = (row: Line): boolean => {
  const [first = "", ...rest] = cellsOf(row);
  const says = rest.some((cell) => cell !== "" && !fill.test(cell));
  return (fill.test(first) && says) || cellsOf(row).some((cell) => isGapInProse({ ...row, text: cell }));
};

/** Lines with a line to write on that is neither a form field nor for a signature. */
export const gapsIn = (lines: readonly Line[]): readonly Line[] => {
  const signed = tablesOf(lines).flatMap(({ head, rows }) => (signature.test(head.text) ? rows : []));
  return lines.filter((line) => (line.kind === "table" ? !signed.includes(line) && isGapInRow(line) : isGapInProse(line)));
};
