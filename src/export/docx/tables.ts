import { AlignmentType, BorderStyle, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import type { Align, Block, Inlines } from "../blocks.ts";
import { columnWidths } from "./columns.ts";
import { cm, grey } from "./look.ts";
import { paragraphsOf } from "./paragraphs.ts";
import type { Place } from "./place.ts";

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

const line = { style: BorderStyle.SINGLE, size: 4, color: grey.line };
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };

type TableBlock = Extract<Block, { kind: "table" }>;

/** A table as wide as the text, its header row marked and repeated on every page, no row broken across pages. */
export const tableOf = ({ align, header, rows }: TableBlock, place: Place): Table => {
  const total = place.width - place.indent;
  const widths = columnWidths([header, ...rows], total);
  const row = (cells: readonly Inlines[], box: "header" | "cell", keepNext: boolean) =>
    new TableRow({
      tableHeader: box === "header",
      cantSplit: true,
      keepNext,
      children: widths.map((width, column) =>
        cellOf(cells[column] ?? [], align[column] ?? "left", {
          ...place,
          box,
          width: width - cm(0.4),
          indent: 0,
          depth: 0,
          afterTable: false,
          below: null,
        }),
      ),
    });
  return new Table({
    width: { size: total, type: WidthType.DXA },
    indent: { size: place.indent, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders,
    margins: { top: cm(0.04), bottom: cm(0.04), left: cm(0.18), right: cm(0.18) },
    tableLook: { firstRow: true, firstColumn: false, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [row(header, "header", rows.length > 0), ...rows.map((cells, index) => row(cells, "cell", staysWithNext(index, rows.length)))],
  });
};

/** Short tables stay on one page; long ones end with at least two rows. */
const staysWithNext = (index: number, rows: number): boolean => (rows <= 7 ? index < rows - 1 : index === rows - 2);

const cellOf = (content: Inlines, align: Align, place: Place): TableCell =>
  new TableCell({
    width: { size: place.width + cm(0.4), type: WidthType.DXA },
    ...(place.box === "header" ? { shading: { type: ShadingType.CLEAR, color: "auto", fill: place.look.ground } } : {}),
    children: paragraphsOf(content, place, { options: { alignment: alignments[align] } }),
  });
