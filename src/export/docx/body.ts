import { BorderStyle, type IParagraphOptions, Paragraph, type Table, TextRun } from "docx";
import { type Block, type Blocks, type Inlines, type Item, type Tone, tones } from "../blocks.ts";
import { type ListKind, numberingOf } from "./lists.ts";
import { grey, inset, pt, quoteInset, step, toneColours } from "./look.ts";
import { headingOf, paragraphsOf } from "./paragraphs.ts";
import type { Place } from "./place.ts";
import { box } from "./runs.ts";
import { tableOf } from "./tables.ts";
import { toneWords } from "./words.ts";

type Piece = Paragraph | Table;

/** Blocks as what Word's body holds. Two tables in a row get a hairline of a paragraph between them, or Word would join them. */
export const bodyOf = (blocks: Blocks, place: Place): readonly Piece[] =>
  blocks.flatMap((block, index) => {
    const afterTable = index === 0 ? place.afterTable : blocks[index - 1]?.kind === "table";
    const between = afterTable && block.kind === "table" ? [new Paragraph({ spacing: { after: 0, line: pt(8), lineRule: "exact" } })] : [];
    return [...between, ...pieceOf(block, { ...place, afterTable, below: belowOf(block, blocks[index + 1], place) })];
  });

/** Between a text and a list in a callout there is no white: their grounds touch. */
const belowOf = (block: Block, next: Block | undefined, { box: around, below }: Place): number | null => {
  if (next === undefined) return below;
  return isTone(around) && (block.kind === "list") !== (next.kind === "list") ? 0 : null;
};

const isTone = (around: Place["box"]): around is Tone => tones.some((tone) => tone === around);

const pieceOf = (block: Block, place: Place): readonly Piece[] => {
  switch (block.kind) {
    case "heading":
      return [headingOf(block.level, block.content, place)];
    case "paragraph":
      return paragraphsOf(block.content, place);
    case "list":
      return listOf(block, place);
    case "table":
      return [tableOf(block, place)];
    case "callout":
      return calloutOf(block, place);
    case "quote":
      return bodyOf(block.blocks, { ...place, box: "quote", indent: place.indent + quoteInset.left, depth: 0 });
    case "rule":
      return [new Paragraph({ style: "Rule", border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: grey.line } } })];
    case "notes":
      return []; // Word has them at the foot of the page
  }
};

const listOf = (list: Extract<Block, { kind: "list" }>, place: Place): readonly Piece[] => {
  const instance = place.count.lists++;
  const below = place.below ?? (place.depth === 0 ? pt(8) : null);
  return list.items.flatMap((item, index) => {
    const kind: ListKind = item.checked !== null ? "check" : list.ordered ? "ordered" : "bullet";
    const last = index === list.items.length - 1;
    const numbering = {
      reference: numberingOf(kind, list.start, place.indent - step * place.depth),
      level: Math.min(place.depth, 2),
      instance,
    };
    return itemOf(item, numbering, { ...place, afterTable: place.afterTable && index === 0, below: last ? below : null });
  });
};

const itemOf = (item: Item, numbering: NonNullable<IParagraphOptions["numbering"]>, place: Place): readonly Piece[] => {
  const inside: Place = { ...place, depth: place.depth + 1, indent: place.indent + step };
  const [first] = item.blocks;
  const [content, others] = first?.kind === "paragraph" ? [first.content, item.blocks.slice(1)] : [[], item.blocks];
  const head = paragraphsOf(content, others.length === 0 ? inside : { ...inside, below: null }, {
    lead: item.checked === null ? [] : box(item.checked, place),
    options: { numbering, indent: { left: inside.indent, hanging: step, right: place.box === null ? 0 : inset.right } },
  });
  return [...head, ...bodyOf(others, { ...inside, afterTable: false })];
};

/** A callout is a run of shaded paragraphs: its word in bold, then its title or first paragraph, then the rest. */
const calloutOf = ({ tone, title, blocks }: Extract<Block, { kind: "callout" }>, place: Place): readonly Piece[] => {
  const inside: Place = { ...place, box: tone, indent: place.indent + inset.left, depth: 0, below: pt(10) };
  const label = new TextRun({ text: `${toneWords[tone][place.lang]}: `, bold: true, color: toneColours[tone].line });
  const first = blocks[0];
  const runIn = title.length === 0 && first?.kind === "paragraph";
  const [content, others]: readonly [Inlines, Blocks] = runIn
    ? [first.content, blocks.slice(1)]
    : [[{ kind: "strong", content: title }], blocks];
  const below = others.length === 0 ? pt(10) : others[0]?.kind === "list" ? 0 : null;
  const head = paragraphsOf(
    content,
    { ...inside, below },
    { lead: [label], options: { keepNext: others.length > 0, spacing: { before: pt(6) } } },
  );
  return [...head, ...bodyOf(others, { ...inside, afterTable: false })];
};
