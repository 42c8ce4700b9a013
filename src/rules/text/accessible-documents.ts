import { levels, titles } from "./headings.ts";
import { cellsOf, type Line, linesOf, tablesOf } from "./markdown-lines.ts";
import type { TextBreach, TextRule } from "./text-rule.ts";

/** Link texts that say nothing when they are read out alone. */
const bare = /(?<!!)\[\s*[*_]*(hier|hier klicken|mehr|weiter|weiterlesen|link|here|click here|more|read more|this link)[*_]*[\s.…]*\]\(/gi;
const image = /!\[([^\]]*)\]\(([^)\s]*)[^)]*\)/g;

const heads = (lines: readonly Line[]): readonly TextBreach[] =>
  tablesOf(lines).flatMap(({ head }) => {
    const cells = cellsOf(head);
    const at = cells.findIndex((cell, column) => cell === "" && (column > 0 || cells.every((each) => each === "")));
    return at < 0 ? [] : [{ line: head.number, values: { column: at + 1 }, says: "head" }];
  });

const inLine = ({ number, text }: Line): readonly TextBreach[] => [
  ...[...text.matchAll(bare)].map((it) => ({ line: number, values: { text: it[1] ?? "" }, says: "link" })),
  ...[...text.matchAll(image)].flatMap((it) => (it[1]?.trim() ? [] : [{ line: number, values: { file: it[2] ?? "" }, says: "image" }])),
];

export const accessibleDocuments: TextRule = {
  code: "D-08",
  name: "accessible-documents",
  level: "error",
  dimension: "data",
  sources: ["https://barrierefreiheit-bw.de/barrierefreiheitumsetzen/informationstechnik/dokumente"],
  good: "# Fahrplan\n\n## Termine\n\n| | Wann |\n|---|---|\n| Rat | Mai |\n\n[Zur Vorlage](vorlage.md) ![Karte der Orte](karte.png)\n",
  bad: "# Fahrplan\n\n### Termine\n\n| Wer | |\n|---|---|\n| Rat | Mai |\n\nMehr steht [hier](vorlage.md). ![](karte.png)\n\n# Noch ein Titel\n",
  check: ({ text }) => {
    const lines = linesOf(text);
    return [...titles(lines), ...levels(lines), ...heads(lines), ...lines.flatMap(inLine)].sort((a, b) => a.line - b.line);
  },
};
