import { BorderStyle, type IParagraphStyleOptions, type IStylesOptions, LineRuleType, ShadingType } from "docx";
import type { Lang } from "../../language.ts";
import { type Tone, tones } from "../blocks.ts";
import { grey, inset, type Look, pt, quoteInset, size, toneColours } from "./look.ts";
import { tags } from "./words.ts";

/** A heading's size and the space before it, both in points. */
const heading = (level: number, accent: string, [points, before]: readonly [number, number]) => ({
  name: `heading ${level}`,
  run: { size: size(points), bold: true, color: accent },
  paragraph: {
    outlineLevel: level - 1,
    keepNext: true,
    keepLines: true,
    spacing: { before: pt(before), after: pt(level === 1 ? 7 : 4), line: 252, lineRule: LineRuleType.AUTO },
  },
});

/** A line that is not seen, and keeps the text off the edge of the ground. */
const rim = (tone: Tone) => ({ style: BorderStyle.SINGLE, size: 4, space: 3, color: toneColours[tone].ground });

/** Line and ground of a callout, for its style and for the lists inside it. */
export const boxOf = (tone: Tone) => ({
  border: { left: { style: BorderStyle.SINGLE, size: 24, space: 8, color: toneColours[tone].line }, top: rim(tone), bottom: rim(tone) },
  shading: { type: ShadingType.CLEAR, color: "auto", fill: toneColours[tone].ground },
});

export const calloutStyle = (tone: Tone): string => `Callout${tone[0]?.toUpperCase()}${tone.slice(1)}`;

const callout = (tone: Tone): IParagraphStyleOptions => ({
  id: calloutStyle(tone),
  name: `Callout ${tone}`,
  basedOn: "Normal",
  paragraph: { ...boxOf(tone), indent: inset, spacing: { before: 0, after: pt(4) } },
});

const small = (id: string, name: string, bold: boolean): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: "Normal",
  run: { size: size(9.5), bold },
  paragraph: { spacing: { before: pt(1.5), after: pt(1.5), line: 245, lineRule: LineRuleType.AUTO } },
});

/** Every style of the document: Word's own names where Word has one. */
export const stylesOf = (look: Look, lang: Lang): IStylesOptions => ({
  default: {
    document: {
      run: { font: look.font, size: size(10.5), language: { value: tags[lang], eastAsia: tags[lang] } },
      paragraph: { spacing: { after: pt(6), line: 264, lineRule: LineRuleType.AUTO } },
    },
    heading1: heading(1, look.accent, [20, 0]),
    heading2: heading(2, look.accent, [13.5, 12]),
    heading3: heading(3, look.accent, [12, 11]),
    heading4: heading(4, look.accent, [10.5, 8]),
    listParagraph: { paragraph: { spacing: { after: pt(1.5) } } },
    hyperlink: { run: { color: "0B4F9E", underline: {} } },
    footnoteText: { run: { size: size(9.5) }, paragraph: { spacing: { after: pt(2), line: 240, lineRule: LineRuleType.AUTO } } },
  },
  paragraphStyles: [
    ...tones.map(callout),
    { id: "Quote", name: "Quote", basedOn: "Normal", run: { italics: true, color: "404040" }, paragraph: { indent: quoteInset } },
    { id: "FillLine", name: "Fill line", basedOn: "Normal", paragraph: { keepLines: true, spacing: { before: pt(20), after: pt(2) } } },
    {
      id: "Rule",
      name: "Rule",
      basedOn: "Normal",
      paragraph: { spacing: { before: pt(6), after: pt(12), line: 120, lineRule: LineRuleType.AUTO } },
    },
    small("TableText", "Table text", false),
    small("TableHeading", "Table heading", true),
    { id: "Header", name: "header", basedOn: "Normal", run: { size: size(9.5), color: grey.text }, paragraph: { spacing: { after: 0 } } },
    { id: "Footer", name: "footer", basedOn: "Normal", run: { size: size(9.5), color: grey.text }, paragraph: { spacing: { after: 0 } } },
  ],
  characterStyles: [
    { id: "Code", name: "Code", basedOn: "DefaultParagraphFont", run: { font: "Consolas" } },
    {
      id: "OpenPoint",
      name: "Open point",
      basedOn: "DefaultParagraphFont",
      run: { shading: { type: ShadingType.CLEAR, color: "auto", fill: "FFF2CC" } },
    },
  ],
});
