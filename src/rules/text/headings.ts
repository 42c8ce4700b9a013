import type { Line } from "./markdown-lines.ts";
import type { TextBreach } from "./text-rule.ts";

/** A document has one title, a heading of the first level. */
export const titles = (lines: readonly Line[]): readonly TextBreach[] => {
  const found = lines.filter(({ level }) => level === 1);
  if (found.length === 0) return [{ line: 1, values: {}, says: "untitled" }];
  return found.slice(1).map(({ number, text }) => ({ line: number, values: { text, first: found[0]?.text ?? "" }, says: "titles" }));
};

/** A heading is at most one level below the one before it. */
export const levels = (lines: readonly Line[]): readonly TextBreach[] => {
  const headings = lines.filter(({ kind }) => kind === "heading");
  return headings.flatMap(({ level, number, text }, at) => {
    const before = headings[at - 1]?.level ?? 1;
    return level > before + 1
      ? [{ line: number, values: { text, level, to: before + 1, marks: "#".repeat(before + 1) }, says: "level" }]
      : [];
  });
};
