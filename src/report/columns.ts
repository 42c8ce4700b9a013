import { wrapText } from "./wrap.ts";

/** How a table is laid out for a terminal. */
export interface ColumnsLayout {
  readonly width: number;
  /** Read aloud: no columns; cells follow each other, the first set off by a colon. */
  readonly plain: boolean;
  readonly indent: string;
}

/** Rows of cells as columns, two blanks between them; the last one wraps. Rows may differ in length. No line end at the end. */
export const columnsText = (rows: readonly (readonly string[])[], { width, plain, indent }: ColumnsLayout): string => {
  if (plain) return rows.map((cells) => `${indent}${spoken(cells)}`).join("\n");
  const widths = widthsOf(rows);
  return rows.map((cells) => indent + row(cells, { width: width - indent.length, widths, indent })).join("\n");
};

const spoken = ([first = "", ...rest]: readonly string[]): string => {
  const said = rest.filter((it) => it !== "").join(", ");
  return said === "" ? first : `${first}: ${said}`;
};

/** Of each column but the last of its row. */
const widthsOf = (rows: readonly (readonly string[])[]): readonly number[] => {
  const count = Math.max(0, ...rows.map((cells) => cells.length - 1));
  return Array.from({ length: count }, (_, at) =>
    Math.max(...rows.map((cells) => (at < cells.length - 1 ? lengthOf(cells[at] ?? "") : 0))),
  );
};

interface RowLayout {
  readonly width: number;
  readonly widths: readonly number[];
  readonly indent: string;
}

const row = (cells: readonly string[], { width, widths, indent }: RowLayout): string => {
  const before = cells.slice(0, -1).map((cell, at) => `${cell}${" ".repeat((widths[at] ?? 0) - lengthOf(cell) + 2)}`);
  const left = before.join("");
  const rest = { width: Math.max(20, width - lengthOf(left)), indent: indent + " ".repeat(lengthOf(left)) };
  return `${left}${wrapText(cells.at(-1) ?? "", rest)}`.trimEnd();
};

const lengthOf = (text: string): number => Array.from(text).length;
