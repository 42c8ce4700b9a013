import { type Inlines, plainText } from "../blocks.ts";
import { cm, pt } from "./look.ts";

/** A letter in the table's 10 point is about half as wide as high. */
const letter = pt(5);
/** The header row is bold, and so wider. */
const bold = 1.2;
const padding = cm(0.4);
const narrowest = cm(1.6);

/** The least width of a column (its longest word) and the one it would like (its longest text, tempered by the usual one). */
interface Need {
  readonly least: number;
  readonly liked: number;
}

const longestWord = (text: string): number => Math.max(0, ...text.split(/[\s/]+|(?<=-)/u).map((part) => part.length));

const needOf = (texts: readonly string[], total: number): Need => {
  const word = Math.max(...texts.map((text, row) => longestWord(text) * (row === 0 ? bold : 1)));
  const longest = Math.max(...texts.map((text) => text.length));
  const usual = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  const least = Math.min(Math.max(word * letter + padding, narrowest), total / 3);
  return { least, liked: Math.max(least, Math.min(longest, 2 * usual + 8) * letter + padding) };
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

const needsOf = (rows: readonly (readonly Inlines[])[], total: number): readonly Need[] =>
  (rows[0] ?? []).map((_, column) =>
    needOf(
      rows.map((row) => plainText(row[column] ?? [])),
      total,
    ),
  );

/** True where a table of six columns and more would be cramped in `total` twips. */
export const cramped = (rows: readonly (readonly Inlines[])[], total: number): boolean => {
  const needs = needsOf(rows, total);
  return needs.length >= 6 && (needs.length >= 8 || sum(needs.map((need) => (need.least + need.liked) / 2)) > total);
};

/** Widths of the columns in twips, by what stands in them (header row first): together `total`, none below 1.6 cm where that fits. */
export const columnWidths = (rows: readonly (readonly Inlines[])[], total: number): readonly number[] => {
  const needs = needsOf(rows, total);
  const widths = share(needs, total).map(Math.floor);
  const rest = total - sum(widths);
  return widths.map((width, column) => (column === widths.length - 1 ? width + rest : width));
};

const share = (needs: readonly Need[], total: number): readonly number[] => {
  const [least, liked] = [sum(needs.map((need) => need.least)), sum(needs.map((need) => need.liked))];
  if (narrowest * needs.length >= total) return needs.map(() => total / needs.length);
  if (liked <= total) return needs.map((need) => (need.liked * total) / liked);
  if (least <= total) return between(needs, total);
  const over = least - narrowest * needs.length;
  return needs.map((need) => narrowest + ((total - narrowest * needs.length) * (need.least - narrowest)) / over);
};

/** Columns that like less than an equal part get what they like; the longer texts share the rest, each above its least. */
const between = (needs: readonly Need[], total: number): readonly number[] => {
  let small: readonly Need[] = [];
  for (;;) {
    const rest = total - sum(small.map((need) => need.liked));
    const content = needs.filter((need) => small.includes(need) || need.liked <= rest / (needs.length - small.length));
    if (content.length === small.length) break;
    small = content;
  }
  const large = needs.filter((need) => !small.includes(need));
  const spare = total - sum(small.map((need) => need.liked)) - sum(large.map((need) => need.least));
  if (spare < 0) return proportional(needs, total);
  const widths = new Map(
    large.map((need, index) => [need, proportional(large, total - sum(small.map((each) => each.liked)))[index] ?? need.least]),
  );
  return needs.map((need) => widths.get(need) ?? need.liked);
};

const proportional = (needs: readonly Need[], total: number): readonly number[] => {
  const [least, liked] = [sum(needs.map((need) => need.least)), sum(needs.map((need) => need.liked))];
  return needs.map((need) => need.least + ((total - least) * (need.liked - need.least)) / (liked - least));
};
