import { Buffer, isUtf8 } from "node:buffer";
import type { OicError } from "../errors.ts";
import { ioError, type Place, quoted } from "./place.ts";

const byteOrderMark = "\ufeff";

/** UTF-8 bytes as text without a byte order mark; throws (exit 5) where they are in another encoding, for a guess could lose letters. */
export function decodeText(place: Pick<Place, "lang">, path: string, bytes: Uint8Array): string {
  if (!isUtf8(bytes)) throw notUtf8(place, path);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  return text.startsWith(byteOrderMark) ? text.slice(1) : text;
}

function notUtf8(place: Pick<Place, "lang">, path: string): OicError {
  const name = quoted(path);
  return ioError(
    place,
    { de: `${name.de} ist nicht als UTF-8 gespeichert.`, en: `${name.en} is not saved as UTF-8.` },
    { de: "Speichern Sie die Datei mit der Kodierung UTF-8.", en: "Save the file with the encoding UTF-8." },
  );
}
