/** Text with lines no longer than `width`, broken between words; what a line begins with (spaces, a dash) is kept as an indent. */
export const wrap = (text: string, width: number): string =>
  text
    .split("\n")
    .flatMap((line) => wrapped(line, Math.max(30, Math.min(width, 90))))
    .join("\n");

const wrapped = (line: string, width: number): readonly string[] => {
  const indent = " ".repeat(/^\s*(?:- )?/.exec(line)?.[0].length ?? 0);
  const lines: string[] = [];
  let current = "";
  for (const word of line.slice(indent.length).split(" ")) {
    const longer = current === "" ? word : `${current} ${word}`;
    if (current !== "" && indent.length + longer.length > width) {
      lines.push(current);
      current = word;
    } else current = longer;
  }
  return [...lines, current].map((each, at) => `${at === 0 ? line.slice(0, indent.length) : indent}${each}`);
};
