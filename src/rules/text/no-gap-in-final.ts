import { gapsIn } from "./gaps.ts";
import { linesOf } from "./markdown-lines.ts";
import type { TextBreach, TextRule } from "./text-rule.ts";

const openMarker = /\\?\[(?:offen|open): ((?:[^[\]\\]|\\[^\]]){1,400})\\?\](?!\()/g;

export const noGapInFinal: TextRule = {
  code: "L-02",
  name: "no-gap-in-final",
  level: "error",
  dimension: "language",
  sources: ["estimate"],
  good: "# Charta\n\nVorsitz: Stadt Musterstadt\n\nOrt, Datum, Unterschrift: ______________________________\n",
  bad: "# Charta\n\nVorsitz: [offen: Vorsitz des Lenkungskreises]\n\nDer Rat beschließt am ________ über die Fortführung.\n",
  check: ({ text, final }) => {
    if (!final) return [];
    const lines = linesOf(text);
    const gaps = gapsIn(lines);
    return lines.flatMap((line): readonly TextBreach[] => {
      const markers = [...line.text.matchAll(openMarker)].map((found) => ({
        line: line.number,
        values: { what: (found[1] ?? "").replaceAll("\\", "") },
        says: "marker",
      }));
      const shown = line.text
        .replaceAll(/_{8,}/g, "____")
        .replaceAll(/\s*\|\s*/g, " | ")
        .trim();
      return gaps.includes(line) ? [...markers, { line: line.number, values: { text: shown.slice(0, 80) }, says: "fill" }] : markers;
    });
  },
};
