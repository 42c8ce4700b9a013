/** Where a piece of a fact will stand, read off the line written so far. */
export interface Place {
  readonly inline: "plain" | "code" | "link" | "autolink";
  readonly row: boolean;
  readonly heading: boolean;
  /** Nothing but marks of quotes and lists before it: the next character could open a block. */
  readonly blockStart: boolean;
}

/**
 * The place that follows `line`, the current line as written so far. Templates write table rows with a bar at their start;
 * a bar, backtick, `](` or `<` counts only as the template wrote it, since those in facts are escaped.
 */
export const placeAfter = (line: string): Place => {
  const inner = line.replace(/^[ \t>]+/, "");
  return {
    inline: inlineAfter(line),
    row: inner.startsWith("|"),
    heading: /^#{1,6}\s/.test(inner),
    blockStart: /^(?:(?:[-*+]|\d{1,9}[.)])[ \t]+|>[ \t]*)*(?:\[[ xX]\][ \t]+)?$/.test(inner),
  };
};

const inlineAfter = (line: string): Place["inline"] => {
  if (line.includes("](") && /(?<!\\)(?:\\\\)*\]\([^()\s]*$/.test(line)) return "link";
  if (line.includes("<") && /(?<!\\)<[^<>\s]*$/.test(line)) return "autolink";
  if (!line.includes("`")) return "plain";
  const ticks = line.replace(/\\./g, "").split("`").length - 1;
  return ticks % 2 === 1 ? "code" : "plain";
};

/** A fact's text as Markdown that reads as this text and nothing else; `next` is the character that follows it. */
export const escapeFact = (text: string, place: Place, next: string): string => {
  switch (place.inline) {
    case "link":
      return text.replace(/[\s"()<>[\]\\^`{|}\p{Cc}]/gu, percent);
    case "autolink":
      return text.replace(/[\s"<>\\^`{|}\p{Cc}]/gu, "");
    case "code":
      return inRow(text.replaceAll("`", "'"), place);
    default:
      return inRow(plain(text, place, next), place);
  }
};

/** A character as it may stand in the destination of a link. */
const percent = (character: string): string =>
  "()".includes(character) ? `%${character.charCodeAt(0).toString(16)}` : encodeURIComponent(character);

/** The pack's own prose: emphasis stays, what would open a block or a cell does not. */
export const escapeProse = (text: string, place: Place, next: string): string => {
  if (place.inline !== "plain") return escapeFact(text, place, next);
  const started = place.blockStart
    ? text
        .replace(/^\*(?=\s|$)/, "\\*")
        .replace(blockMark, "\\$&")
        .replace(itemNumber, "$1\\$2")
    : text;
  return inRow(started, place);
};

const blockMark = /^(?:#{1,6}(?=\s|$)|[-+](?=\s|$)|-(?=[-\s]*$)|>|\||=+\s*$)/;
const itemNumber = /^(\d{1,9})([.)])(?=\s|$)/;

/** Most facts are plain words, in which there is nothing to escape. */
const mayMark = /[\\*`[\]~<_#^!]/;

const plain = (text: string, place: Place, next: string): string => {
  if (!place.blockStart && !mayMark.test(text)) return text;
  const started = place.blockStart && (blockMark.test(text) || itemNumber.test(text));
  const quoted = text.replace(/[\\*`[\]~]|(?<=\[)\^|<(?=[A-Za-z/!?]|$)/g, "\\$&").replace(/_+/g, underscores);
  const marked = started ? quoted.replace(blockMark, "\\$&").replace(itemNumber, "$1\\$2") : quoted;
  const closed = place.heading ? marked.replace(/(^|[ \t])#/g, "$1\\#") : marked;
  return next === "[" ? closed.replace(/!$/, "\\!") : closed;
};

/** `snake_case` may stay as it is; an underscore at the edge of a word could open emphasis, eight of them are a line to write on. */
const underscores = (run: string, at: number, text: string): string => {
  const inside = isWord(text[at - 1]) && isWord(text[at + run.length]) && run.length < 8;
  return inside ? run : run.replaceAll("_", "\\_");
};

const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

const inRow = (text: string, place: Place): string => (place.row ? text.replaceAll("|", "\\|") : text);
