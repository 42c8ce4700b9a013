import * as z from "zod";

/** Where it lies that takes the last build back. `.oic/.gitignore` keeps it out of git: it is of use in this folder alone. */
export const undoPath = ".oic/history/undo.json";

/** Bytes of a file in a form JSON can hold; null for no file. */
export const keptBytes = z.union([z.strictObject({ text: z.string() }), z.strictObject({ base64: z.base64() }), z.null()]);

const undoSchema = z.strictObject({
  oic: z.literal(1),
  /** The number of the record it takes back. */
  number: z.int(),
  /** Each file the build wrote: what was there before, and the fingerprint of what it wrote (null: it removed the file). */
  files: z.array(z.strictObject({ path: z.string(), before: keptBytes, after: z.nullable(z.string()) })),
});

export type UndoData = Readonly<z.output<typeof undoSchema>>;
type Kept = z.output<typeof keptBytes>;

export const undoText = (data: UndoData): string => `${JSON.stringify(data, null, 1)}\n`;

/** Reads what was kept to take a build back; null where it is none, or damaged. */
export const readUndo = (text: string): UndoData | null => {
  try {
    const found = undoSchema.safeParse(JSON.parse(text));
    return found.success ? found.data : null;
  } catch {
    return null;
  }
};

/** Bytes in a form JSON can hold: as text where they are UTF-8; null for no file. */
export const keepBytes = (file: Uint8Array | null): Kept => {
  if (file === null) return null;
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(file) };
  } catch {
    return { base64: btoa(Array.from(file, (byte) => String.fromCharCode(byte)).join("")) };
  }
};

/** The bytes again, exactly; null for no file. */
export const bytesAgain = (kept: Kept): Uint8Array | null => {
  if (kept === null) return null;
  if ("text" in kept) return new TextEncoder().encode(kept.text);
  return Uint8Array.from(atob(kept.base64), (sign) => sign.charCodeAt(0));
};
