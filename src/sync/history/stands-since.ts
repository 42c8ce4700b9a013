import { plainText } from "../place-name.ts";
import type { BuildRecord } from "./record.ts";

/** A place of a document, as oic wrote it; `text` null where oic wrote nothing there. */
interface Written {
  readonly path: string;
  readonly section: string;
  readonly text: string | null;
}

/**
 * The record of the build that wrote a place as it is: the newest that changed it, else the one that brought the document in. What was taken back
 * does not count. Null where the records do not reach that far, or do not list every place they changed.
 */
export const standsSince = (records: readonly BuildRecord[], { path, section, text }: Written): BuildRecord | null => {
  const undone = new Set(records.map(({ undoes }) => undoes));
  const builds = records.filter(({ kind, number }) => kind !== "undo" && !undone.has(number)).toSorted((a, b) => b.number - a.number);
  const said = text === null ? null : plainText(text);
  for (const record of builds) {
    const entry = record.documents.find((it) => it.path === path);
    if (entry === undefined) continue;
    if (entry.change === "create" || entry.change === "adopt") return record;
    if (said === null) continue;
    if (entry.places.some(({ where, after }) => where === section && after !== "" && said.includes(after))) return record;
    if (entry.more > 0) return null;
  }
  return null;
};
