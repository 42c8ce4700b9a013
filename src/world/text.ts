import { ioError, type Place, quoted } from "./place.ts";

/** UTF-8 bytes as text without a byte order mark; throws (exit 5) where they are in another encoding, for a guess could lose letters. */
export function decodeText(place: Pick<Place, "lang">, path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const name = quoted(path);
    throw ioError(
      place,
      { de: `${name.de} ist nicht als UTF-8 gespeichert.`, en: `${name.en} is not saved as UTF-8.` },
      { de: "Speichern Sie die Datei mit der Kodierung UTF-8.", en: "Save the file with the encoding UTF-8." },
    );
  }
}
