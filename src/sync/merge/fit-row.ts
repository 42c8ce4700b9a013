import { fold } from "../fold.ts";
import { newBudget } from "./budget.ts";
import { cellsIn } from "./cells.ts";
import { matchEqual } from "./match-equal.ts";
import type { Part } from "./part.ts";
import type { Sides } from "./sides.ts";

/** A row that one side added, by its place there. */
interface Added {
  readonly side: "ours" | "theirs";
  readonly place: number;
}

/** The text of a row that one side added: with empty cells for the columns that the other side added to its table meanwhile. */
export function fitRow(sides: Sides, { side, place }: Added): string {
  const parts = sides[side];
  const row = parts[place];
  if (row?.kind !== "row") return row?.text ?? "";
  let head = place;
  while (isTable(parts[head - 1])) head--;
  const base = (side === "ours" ? sides.fromOurs : sides.fromTheirs)[head] ?? -1;
  const other = side === "ours" ? sides.theirs[sides.toTheirs[base] ?? -1] : sides.ours[sides.toOurs[base] ?? -1];
  const before = sides.base[base];
  if (before === undefined || other === undefined || cellsIn(parts[head]?.text ?? "").cells.length !== cellsIn(before.text).cells.length)
    return row.text;
  return widened(row.text, { before, after: other });
}

const isTable = (part: Part | undefined): boolean => part?.kind === "row" || (part?.kind === "rule" && part.text.includes("|"));

function widened(row: string, head: { readonly before: Part; readonly after: Part }): string {
  const { cells, gaps } = cellsIn(row);
  const after = cellsIn(head.after.text).cells;
  const columns = matchEqual(cellsIn(fold(head.before.text)).cells, after.map(fold), newBudget());
  if (after.length <= columns.length || cells.length !== columns.length || columns.includes(-1)) return row;
  const from = new Map([...columns].map((column, index) => [column, index]));
  const fitted = after.map((_, column) => cells[from.get(column) ?? -1] ?? "");
  return `${gaps[0] ?? "| "}${fitted.join(" | ")}${gaps.at(-1) ?? " |"}`;
}
