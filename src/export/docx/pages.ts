import {
  BorderStyle,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Tab,
  TabStopType,
  TextRun,
} from "docx";
import type { Block, Blocks } from "../blocks.ts";
import type { ExportDocument } from "../document.ts";
import { bodyOf } from "./body.ts";
import { cramped } from "./columns.ts";
import { cm, grey, type Look, page, textWidth } from "./look.ts";
import type { Place } from "./place.ts";
import { pageWords } from "./words.ts";

type Way = keyof typeof textWidth;

/** A stretch of the document on pages that lie the same way. */
interface Stretch {
  readonly way: Way;
  readonly blocks: Blocks;
}

/** The document's sections: chapters with a table too wide for an upright page lie on their side. */
export const sectionsOf = (doc: ExportDocument, blocks: Blocks, look: Look): readonly ISectionOptions[] => {
  const count: Place["count"] = { lists: 0, noted: new Set() };
  return stretches(blocks).map(({ way, blocks: part }) => {
    const place: Place = {
      look,
      lang: doc.language,
      count,
      width: textWidth[way],
      indent: 0,
      depth: 0,
      box: null,
      afterTable: false,
      below: null,
    };
    return {
      properties: {
        type: SectionType.NEXT_PAGE,
        page: {
          size: {
            width: page.width,
            height: page.height,
            orientation: way === "landscape" ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
          },
          margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin, header: page.edge, footer: page.edge },
        },
      },
      headers: { default: headerOf(doc, look, way) },
      footers: { default: footerOf(doc, way) },
      children: bodyOf(part, place),
    };
  });
};

const stretches = (blocks: Blocks): readonly Stretch[] => {
  const done: { way: Way; blocks: Block[] }[] = [];
  for (const { way, blocks: part } of chapters(blocks)) {
    const last = done.at(-1);
    if (last?.way === way) last.blocks.push(...part);
    else done.push({ way, blocks: [...part] });
  }
  return done.length === 0 ? [{ way: "portrait", blocks: [] }] : done;
};

/** A chapter begins at a heading; headings right above a heading go with it, so that no page holds a heading alone. */
const chapters = (blocks: Blocks): readonly Stretch[] => {
  const parts: Block[][] = [];
  for (const block of blocks) {
    const open = parts.at(-1);
    if (open === undefined || (block.kind === "heading" && open.some((each) => each.kind !== "heading"))) parts.push([block]);
    else open.push(block);
  }
  return parts.map((part) => ({ way: part.some(isWide) ? "landscape" : "portrait", blocks: part }));
};

const isWide = (block: Block): boolean => block.kind === "table" && cramped([block.header, ...block.rows], textWidth.portrait);

const rightEdge = (way: Way) => [{ type: TabStopType.RIGHT, position: textWidth[way] }];
const thin = { style: BorderStyle.SINGLE, size: 4, space: 4, color: grey.line };

const headerOf = ({ mark, audience }: ExportDocument, look: Look, way: Way): Header =>
  new Header({
    children: [
      new Paragraph({
        style: "Header",
        tabStops: rightEdge(way),
        children: [new TextRun({ text: mark ?? "", bold: true, color: look.accent }), new TextRun({ children: [new Tab(), audience] })],
      }),
    ],
  });

const footerOf = ({ city, title, language }: ExportDocument, way: Way): Footer => {
  const [pageWord, of] = pageWords[language];
  const text = `${city} · ${title}`;
  const long = text.length * cm(0.18) > textWidth[way] - cm(3);
  return new Footer({
    children: [
      new Paragraph({
        style: "Footer",
        border: { top: thin },
        tabStops: rightEdge(way),
        children: [
          new TextRun({ text }),
          ...(long ? [new TextRun({ break: 1 })] : []),
          new TextRun({ children: [new Tab(), pageWord, PageNumber.CURRENT, of, PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
};
