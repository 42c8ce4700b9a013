import { placeOf } from "./city-text.ts";
import type { Finding, Saying } from "./finding.ts";
import { refusals } from "./refusals.ts";

/** The bytes of a city file as text without a byte order mark, or why they are none. */
export type DecodedCity = { readonly source: string; readonly finding: null } | { readonly source: null; readonly finding: Finding };

/** Most bytes that are read at all: four for each character a city file may have. */
export const byteLimit = 4_000_000;

/** Decodes UTF-8; `file` is the name shown in messages. Anything else is refused at the first byte that does not fit: a guess could lose letters. */
export const decodeCity = (bytes: Uint8Array, file: string): DecodedCity => {
  if (bytes.length > byteLimit) return refused(file, "", refusals.tooBig(bytes.length));
  if (isUtf16(bytes)) return refused(file, "", refusals.utf16());
  if (bytes.includes(0) && !isUtf8(bytes)) return refused(file, "", refusals.noText());
  if (isUtf8(bytes)) return { source: new TextDecoder().decode(bytes), finding: null };
  return refused(file, new TextDecoder().decode(bytes), refusals.notUtf8());
};

/** The finding for a file too big to be read. */
export const tooBigToRead = (size: number, file: string): Finding => findingAt(file, "", refusals.tooBig(size));

const isUtf16 = ([first, second]: Uint8Array): boolean => (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

const refused = (file: string, shown: string, saying: Saying): DecodedCity => ({ source: null, finding: findingAt(file, shown, saying) });

/** At the first letter that could not be read, which the decoder replaced. */
const findingAt = (file: string, source: string, saying: Saying): Finding => {
  const at = Math.max(0, source.indexOf("\ufffd"));
  return { ...saying, level: "error", path: "", place: placeOf({ file, source }, [at, at + 1]) };
};
