import { HeadingLevel, type IParagraphOptions, LeaderType, Paragraph, type ParagraphChild, Tab, TabStopType, TextRun } from "docx";
import type { Inline, Inlines, HeadingLevel as Level } from "../blocks.ts";
import { plainText } from "../blocks.ts";
import { cm, inset, pt, quoteInset, step } from "./look.ts";
import type { Place } from "./place.ts";
import { runs } from "./runs.ts";
import { boxOf, calloutStyle } from "./styles.ts";

/** How a text becomes a paragraph: what comes before it (a label, a box to tick) and options that win over the place's own. */
export interface Shape {
  readonly lead?: readonly ParagraphChild[];
  readonly options?: IParagraphOptions;
}

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 } as const;

export const headingOf = (level: Level, content: Inlines, { count }: Place): Paragraph =>
  new Paragraph({ heading: headings[level], children: runs(content, count) });

/** A text as paragraphs: one, or one a line where there are lines to write on. */
export const paragraphsOf = (content: Inlines, place: Place, shape: Shape = {}): readonly Paragraph[] => {
  const [line = [], ...others] = holdsFill(content) ? linesOf(content) : [content];
  const rest = others.map((other, index) => paragraphOf(other, { ...place, afterTable: false }, { more: index < others.length - 1 }));
  return [paragraphOf(line, place, { ...shape, more: others.length > 0 }), ...rest];
};

const paragraphOf = (line: Inlines, place: Place, { lead = [], options = {}, more }: Shape & { readonly more: boolean }): Paragraph => {
  const fill: IParagraphOptions = holdsFill(line) ? fillOf(line, place, more) : {};
  const spacing = {
    ...fill.spacing,
    ...(place.afterTable ? { before: pt(9) } : {}),
    ...options.spacing,
    ...(more || place.below === null ? {} : { after: place.below }),
  };
  const gap = hangs(place, options) ? [new TextRun({ children: [new Tab()] })] : [];
  return new Paragraph({ ...styleOf(place), ...options, ...fill, spacing, children: [...lead, ...gap, ...runs(line, place.count)] });
};

/** Style and indent that a place gives to the text in it. */
const styleOf = ({ box, depth, indent }: Place): IParagraphOptions => {
  if (box === "header") return { style: "TableHeading" };
  if (box === "cell") return { style: "TableText" };
  const right = box === null ? 0 : box === "quote" ? quoteInset.right : inset.right;
  if (box === null && depth === 0) return {};
  if (depth === 0 && box !== null) return { style: box === "quote" ? "Quote" : calloutStyle(box), indent: { left: indent, right } };
  // The line of a callout stands where the first line begins: hanging back to the callout's edge keeps it straight.
  if (box !== null && box !== "quote")
    return { style: "ListParagraph", indent: { left: indent, right, hanging: step * depth }, ...boxOf(box) };
  return { style: "ListParagraph", indent: { left: indent, right } };
};

/** Whether text hangs back to a callout's edge, without a mark of a list there, and has to be moved in again. */
const hangs = ({ box, depth }: Place, { numbering }: IParagraphOptions): boolean =>
  depth > 0 && numbering === undefined && box !== null && box !== "quote";

const holdsFill = (content: Inlines): boolean =>
  content.some((inline) => inline.kind === "fill" || ("content" in inline && holdsFill(inline.content)));

const linesOf = (content: Inlines): readonly Inlines[] => {
  const lines: Inline[][] = [[]];
  for (const inline of content) {
    if (inline.kind === "break") lines.push([]);
    else lines.at(-1)?.push(inline);
  }
  return lines.filter((line) => line.length > 0);
};

/** Lines to write on are tab stops with a line before them: a screen reader stays silent, and they end flush on every computer. */
const fillOf = (line: Inlines, { width, indent, depth, box }: Place, more: boolean): IParagraphOptions => {
  const right = width - indent;
  const count = line.filter((inline) => inline.kind === "fill").length || 1;
  const stops: number[] = [];
  let at = 0;
  for (const inline of line) {
    if (inline.kind === "fill") {
      const even = (right * (stops.length + 1)) / count;
      at = Math.min(Math.round(Math.max(even - (stops.length + 1 < count ? cm(0.4) : 0), at + cm(2))), right);
      stops.push(indent + at);
    } else at += plainText([inline]).length * cm(0.2);
  }
  const tabStops = stops.map((position) => ({ type: TabStopType.LEFT, position, leader: LeaderType.UNDERSCORE }));
  const spacing = box === "cell" ? { before: pt(7), after: pt(3) } : { before: pt(box === null ? 20 : 14), after: pt(more ? 2 : 9) };
  return { tabStops, keepNext: more, spacing, ...(box === null && depth === 0 ? { style: "FillLine" } : {}) };
};
