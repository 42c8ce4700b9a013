/** A table's row taken apart: `gaps[i]` (bars and padding) before `cells[i]`, the last after the last. */
export interface Cells {
  readonly cells: readonly string[];
  readonly gaps: readonly string[];
}

/** Takes a row apart at its bars; `\|` is none. An empty cell is `""`. */
export function cellsIn(row: string): Cells {
  const cells: string[] = [];
  const gaps: string[] = [];
  let at = 0;
  let gap = /^[ \t]*(?:>[ \t]?)*[ \t]*\|?/.exec(row)?.[0] ?? "";
  at = gap.length;
  for (const raw of split(row.slice(at))) {
    const start = raw.length - raw.trimStart().length;
    const cell = raw.trim();
    gaps.push(gap + raw.slice(0, start));
    cells.push(cell);
    gap = `${raw.slice(start + cell.length)}|`;
    at += raw.length + 1;
  }
  return closed({ cells, gaps: [...gaps, gap.slice(0, -1)] });
}

/** A row that ends with a bar has no cell after it. */
function closed({ cells, gaps }: Cells): Cells {
  if (cells.length < 2 || cells.at(-1) !== "") return { cells, gaps };
  return { cells: cells.slice(0, -1), gaps: [...gaps.slice(0, -2), gaps.slice(-2).join("")] };
}

function split(row: string): readonly string[] {
  const cells: string[] = [];
  let start = 0;
  for (let i = 0; i < row.length; i++) {
    if (row[i] === "\\") i++;
    else if (row[i] === "|") {
      cells.push(row.slice(start, i));
      start = i + 1;
    }
  }
  return [...cells, row.slice(start)];
}
