import type { Lang, Words } from "../../language.ts";
import type { PlannedDocument } from "../../plan/plan.ts";
import { adoptedPaths } from "../../sync/adopted.ts";
import { isSame } from "../../sync/fold.ts";
import { removed } from "../../sync/reconcile.ts";
import type { KitToday } from "./adopted-papers.ts";
import { type Adopted, adoptedNotice } from "./adopted-words.ts";

/** A version whose text is kept; `fresh`: kept from now on. */
export interface Kept {
  readonly entry: Adopted;
  readonly text: string;
  readonly fresh: boolean;
  readonly notices: readonly Words[];
}

/** Is an entry about this document, by its id or one it had before? */
export const isAbout =
  ({ id, formerly }: Pick<PlannedDocument, "id" | "formerly">) =>
  ({ document }: Adopted): boolean =>
    document === id || formerly.includes(document);

/** The text that counts as adopted: the kept one of the newest version, else what lies in the kit now. Null: nothing is to be kept. */
export const keptVersion = async (kit: KitToday, document: KitToday["documents"][number]): Promise<Kept | null> => {
  const { id, path, lang } = document;
  const entries = kit.profile.adopted.filter(isAbout(document));
  const newest = entries.at(-1);
  if (newest === undefined) return null;
  const kept = await lastKept(kit, entries, lang);
  if (kept?.entry === newest) return kept;
  const ours = kit.ours.get(path);
  if (kept !== null && ours !== undefined && isSame(ours, kept.text))
    return kit.only.includes(id) ? null : { ...kept, notices: [adoptedNotice.stillOld(path, newest, kept.entry)] };
  if (ours !== undefined) return { entry: newest, text: ours, fresh: true, notices: [] };
  const written = kit.settled.get(path)?.text;
  if (written === undefined || kit.base.get(path) === removed || kit.base.has(path)) return kept;
  return { entry: newest, text: written, fresh: true, notices: [adoptedNotice.noText(path, newest)] };
};

const lastKept = async ({ folder }: KitToday, entries: readonly Adopted[], lang: Lang): Promise<Kept | null> => {
  for (const entry of entries.toReversed()) {
    const text = await folder.read(adoptedPaths(entry.document, entry.version).text(lang));
    if (text !== null) return { entry, text, fresh: false, notices: [] };
  }
  return null;
};
