import type { ExportDocument } from "./document.ts";

/**
 * A Word document (bytes of a .docx) from one document of the kit: A4, real headings, header rows, numbered lists, check boxes and
 * footnotes; the same bytes for the same input on any machine. The library is loaded on first use. Throws an OicError where the
 * Markdown is too long.
 */
export const toDocx = async (doc: ExportDocument): Promise<Uint8Array> => {
  const { composeDocx } = await import("./docx/compose.ts");
  return composeDocx(doc);
};
