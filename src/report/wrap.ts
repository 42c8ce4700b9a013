/** How text is laid out: the columns of its lines, and what stands before each line after the first (it does not count). */
export interface Layout {
  readonly width: number;
  readonly indent?: string;
}

/** The text in lines of at most `width` columns, broken between words; a longer word stands on a line of its own. Line ends in it stay. */
export const wrapText = (text: string, { width, indent = "" }: Layout): string =>
  text
    .split("\n")
    .map((line) => wrapLine(line, { width, indent }))
    .join(`\n${indent}`);

const wrapLine = (text: string, { width, indent }: Required<Layout>): string => {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    const fits = columns(longer) <= width;
    if (line !== "" && !fits) lines.push(line);
    line = fits || line === "" ? longer : word;
  }
  return [...lines, line].join(`\n${indent}`);
};

const columns = (text: string): number => Array.from(text).length;
