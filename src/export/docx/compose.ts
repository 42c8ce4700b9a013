import { Document, Packer, Paragraph } from "docx";
import type { Block, Blocks, Note } from "../blocks.ts";
import type { ExportDocument } from "../document.ts";
import { parseMarkdown } from "../markdown.ts";
import { type Mend, settled } from "./archive.ts";
import { type Look, lookOf } from "./look.ts";
import { sectionsOf } from "./pages.ts";
import type { Count } from "./place.ts";
import { runs } from "./runs.ts";
import { stylesOf } from "./styles.ts";
import { tags } from "./words.ts";

/** See `toDocx`, which loads this. */
export const composeDocx = async (given: ExportDocument): Promise<Uint8Array> => {
  const doc = printable(given);
  const blocks = parseMarkdown(doc.markdown, doc.language);
  const bytes = await Packer.toArrayBuffer(wordOf(doc, blocks, lookOf(doc.brand)));
  return settled(new Uint8Array(bytes), mendsOf(doc));
};

const wordOf = (doc: ExportDocument, blocks: Blocks, look: Look): Document =>
  new Document({
    title: doc.title,
    creator: doc.city,
    lastModifiedBy: doc.city,
    compatibility: { version: 15 },
    hyphenation: { autoHyphenation: true, consecutiveHyphenLimit: 2, doNotHyphenateCaps: true },
    styles: stylesOf(look, doc.language),
    footnotes: Object.fromEntries(notesIn(blocks).map((note) => [note.number, { children: [footnote(note)] }])),
    sections: sectionsOf(doc, blocks, look),
  });

const notesIn = (blocks: Blocks): readonly Note[] => blocks.flatMap((block: Block) => (block.kind === "notes" ? block.notes : []));

const footnote = ({ content }: Note): Paragraph => {
  const count: Count = { lists: 0, noted: new Set() };
  return new Paragraph({ style: "FootnoteText", children: runs([{ kind: "text", text: " " }, ...content], count) });
};

/** What the library cannot say: no time of making, the language of document and settings, boxes as text that can be read aloud. */
const mendsOf = ({ language }: ExportDocument): Readonly<Record<string, Mend>> => {
  const tag = tags[language];
  return {
    "docProps/core.xml": (xml) =>
      xml
        .replace(/<dcterms:(created|modified)[\s\S]*?<\/dcterms:\1>/g, "")
        .replace("</cp:coreProperties>", `<dc:language>${tag}</dc:language></cp:coreProperties>`),
    "word/settings.xml": (xml) => xml.replace("</w:settings>", `<w:themeFontLang w:val="${tag}"/></w:settings>`),
    "word/document.xml": (xml) =>
      xml.replace(
        /<w:sym w:char="(261[02])" w:font="MS Gothic"\/>/g,
        (_, code: string) => `<w:rPr><w:rFonts ${gothic}/></w:rPr><w:t>${String.fromCodePoint(Number.parseInt(code, 16))}</w:t>`,
      ),
  };
};

const gothic = 'w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"';

/** What XML can hold: no control characters but tab and line end, no half of a surrogate pair. */
const holds = (char: string): boolean => {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff;
};

const clean = (text: string): string => Array.from(text).filter(holds).join("");

/** The same document without characters that XML cannot hold. */
const printable = (doc: ExportDocument): ExportDocument => ({
  ...doc,
  title: clean(doc.title),
  city: clean(doc.city),
  audience: clean(doc.audience),
  mark: doc.mark === null ? null : clean(doc.mark),
  markdown: clean(doc.markdown),
});
