/** What to call the place of a line in a document: its clause (`§ 4.5`), else its heading; empty above the first heading. */
export const placeName = (lines: readonly string[], at: number): string => {
  for (let line = Math.min(at, lines.length - 1); line >= 0; line -= 1) {
    const text = lines[line] ?? "";
    const clause = /^\*\*(§ ?\d+[a-z]?(?:\.\d+[a-z]?)*)/.exec(text)?.[1];
    if (clause !== undefined) return clause;
    const heading = /^#{1,6} +(.*)$/.exec(text)?.[1];
    if (heading !== undefined) return plainText(heading);
  }
  return "";
};

/** Markdown as it is read: without marks of emphasis, table bars and backslashes before signs. */
export const plainText = (markdown: string): string =>
  markdown
    .replaceAll(/(?<!\\)(\*\*|__|`)/g, "")
    .replaceAll(/(?<!\\)\|/g, " ")
    .replaceAll(/\\([^\p{L}\p{N}\s])/gu, "$1")
    .replaceAll(/\s+/g, " ")
    .replace(/^(?:#+|>|[-*]|\d+\.)(?: \[[ x]\])? /, "")
    .trim();
