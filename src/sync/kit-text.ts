/**
 * A Markdown file of somebody else's as it may stand in a kit: line ends LF, underlined headings as `#`, raw HTML and links to anything but web, mail
 * and telephone kept as readable text. Code stays as it is.
 */
export const asKitText = (text: string): string => {
  const lines = headed(text.replace(/\r\n?/g, "\n").split("\n"));
  let fence = "";
  return lines
    .map((line) => {
      const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? "";
      if (fence !== "") {
        if (mark.startsWith(fence)) fence = "";
        return line;
      }
      fence = mark;
      return mark === "" ? plainLine(line) : line;
    })
    .join("\n");
};

/** `Title` over a line of `===` or `---` becomes `# Title` or `## Title`. */
const headed = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line, at) => {
    const under = /^ {0,3}(={3,}|-{3,})[ \t]*$/;
    const isTitle = (text: string | undefined, before: string | undefined) =>
      text !== undefined && /^[^\s>#|*+`~-]/.test(text) && !under.test(text) && (before ?? "").trim() === "";
    const mark = under.exec(lines[at + 1] ?? "")?.[1];
    if (mark !== undefined && isTitle(line, lines[at - 1])) return [`${mark.startsWith("=") ? "#" : "##"} ${line.trim()}`];
    return under.test(line) && isTitle(lines[at - 1], lines[at - 2]) ? [""] : [line];
  });

/** Outside of code: `<b>` becomes `\<b>`, a link that could run something loses its bracket. */
const plainLine = (line: string): string =>
  line
    .split(/(`+[^`]*`+)/)
    .map((piece, at) => (at % 2 === 1 ? piece : escaped(piece)))
    .join("");

const escaped = (text: string): string =>
  text
    .replace(/(?<!\\)<(?!(?:https?:\/\/|mailto:)[^\s<>]{1,500}>)(?=[A-Za-z/!?])/g, "\\<")
    .replace(/(?<!\\)\[(?=[^\]]{0,300}\]\(\s*(?!https?:|mailto:|tel:)[A-Za-z][\w+.-]*:)/gi, "\\[");
