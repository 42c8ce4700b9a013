/**
 * A text as it is compared: without byte order mark, with LF line ends, in Unicode form C, with plain spaces for non-breaking ones
 * (U+00A0, U+2007, U+202F). What editors, mail and file systems change by themselves is no edit.
 */
export const fold = (text: string): string =>
  text
    .replace(/^\uFEFF/, "")
    .replaceAll(/\r\n?/g, "\n")
    .normalize("NFC")
    .replaceAll(/[\u00A0\u2007\u202F]/g, " ");

/** Do two texts say the same? A text that is not there (undefined) is the same as another that is not there. */
export const isSame = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined ? a === b : a === b || fold(a) === fold(b);

/** A text with the line ends of the one it replaces: CRLF where all of that one's were. */
export function withLineEnds(text: string, found: string): string {
  const crlf = found.includes("\r\n") && !/(^|[^\r])\n/.test(found);
  return crlf ? text.replaceAll(/\r?\n/g, "\r\n") : text;
}
