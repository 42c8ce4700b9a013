import { CheckBox, ExternalHyperlink, FootnoteReferenceRun, type IRunOptions, type ParagraphChild, Tab, TextRun } from "docx";
import type { Inline, Inlines } from "../blocks.ts";
import { plainText } from "../blocks.ts";
import type { Count, Place } from "./place.ts";
import { boxWords } from "./words.ts";

/** The runs of a stretch of text; `how` is what the stretches round it ask for (bold, a style). */
export const runs = (content: Inlines, count: Count, how: IRunOptions = {}): readonly ParagraphChild[] =>
  content.flatMap((inline) => run(inline, count, how));

const run = (inline: Inline, count: Count, how: IRunOptions): readonly ParagraphChild[] => {
  switch (inline.kind) {
    case "text":
      return [new TextRun({ ...how, text: inline.text })];
    case "code":
      return [new TextRun({ ...how, style: "Code", text: inline.text })];
    case "strong":
      return runs(inline.content, count, { ...how, bold: true });
    case "em":
      return runs(inline.content, count, { ...how, italics: true });
    case "open":
      return runs(inline.content, count, { ...how, style: "OpenPoint" });
    case "link":
      return link(inline, count, how);
    case "note":
      return [note(inline.number, count)];
    case "fill":
      return [new TextRun({ children: [new Tab()] })];
    case "break":
      return [new TextRun({ break: 1 })];
  }
};

/** Links lead out of the document; to a neighbouring file they stay text, for a document travels alone. */
const link = ({ href, content }: Extract<Inline, { kind: "link" }>, count: Count, how: IRunOptions): readonly ParagraphChild[] => {
  if (!/^(?:https?|mailto|tel):/i.test(href)) return runs(content, count, how);
  const shown: Inlines = plainText(content).trim() === "" ? [{ kind: "text", text: href }] : content;
  return [new ExternalHyperlink({ link: href, children: runs(shown, count, { ...how, style: "Hyperlink" }) })];
};

const note = (number: number, count: Count): ParagraphChild => {
  if (count.noted.has(number)) return new TextRun({ text: String(number), superScript: true });
  count.noted.add(number);
  return new FootnoteReferenceRun(number);
};

/** A box that can be ticked in Word, and the gap after it. */
export const box = (checked: boolean, { lang }: Place): readonly ParagraphChild[] => [
  new CheckBox({ checked, alias: boxWords[lang] }),
  new TextRun({ children: [new Tab()] }),
];
