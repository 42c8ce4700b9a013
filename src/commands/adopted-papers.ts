import { factsText, readFacts } from "../city/facts-text.ts";
import type { PlainMap } from "../city/plain.ts";
import type { CityProfile } from "../city/schema/index.ts";
import type { FileTree } from "../files.ts";
import { type Lang, languages, type Words } from "../language.ts";
import type { PlannedDocument } from "../plan/plan.ts";
import type { Settled } from "../render/settle.ts";
import { adoptedPaths } from "../sync/adopted.ts";
import type { KitWrite } from "../sync/apply.ts";
import { isSame } from "../sync/fold.ts";
import type { Lock } from "../sync/lock.ts";
import { removed } from "../sync/reconcile.ts";
import { synopsis } from "../sync/synopsis.ts";
import type { Folder } from "../world/world.ts";
import { type Adopted, adoptedNotice } from "./adopted-words.ts";
import { type Amendment, draftAmendment } from "./amendment.ts";

type Document = PlannedDocument & { readonly lang: Lang };

/** A kit as the pack would write it today, and what lies in the folder. */
export interface KitToday {
  readonly folder: Folder;
  readonly profile: CityProfile;
  readonly facts: PlainMap | null;
  /** Text of the facts of the last build. */
  readonly factsBefore: string | null;
  readonly documents: readonly Document[];
  readonly settled: ReadonlyMap<string, Settled>;
  readonly base: FileTree;
  readonly ours: FileTree;
  readonly lock: Lock;
  /** Documents that the person asks for by their id. */
  readonly only: readonly string[];
}

/** An adopted document in one language. */
export interface AdoptedPaper {
  readonly path: string;
  /** The version whose text is kept. */
  readonly entry: Adopted;
  /** What lies in the folder, else the kept text. */
  readonly text: string;
  /** A file lies there; it is not touched. */
  readonly isThere: boolean;
  readonly document: Document;
  readonly amendment: Amendment | null;
  readonly differences: number;
  readonly writes: readonly KitWrite[];
  readonly notices: readonly Words[];
}

/** The documents that the city file names as adopted, each as it stays, with its draft amendment where today's facts differ. */
export const adoptedPapers = async (
  kit: KitToday,
): Promise<{ readonly papers: readonly AdoptedPaper[]; readonly notices: readonly Words[] }> => {
  const ids = [...new Set(kit.profile.adopted.map(({ document }) => document))];
  const known = [...new Set(kit.documents.map(({ id }) => id))];
  const found = await Promise.all(ids.map(async (id) => ({ id, papers: await papersOf(kit, id) })));
  const papers = found.flatMap((it) => it.papers ?? []);
  const unknown = found.flatMap(({ id, papers: those }) => (those === null ? [adoptedNotice.unknown(id, known)] : []));
  return { papers, notices: [...unknown, ...papers.flatMap(({ notices }) => notices)] };
};

/** In every language in which the document is or was part of the kit; null where there is none. */
const papersOf = async (kit: KitToday, id: string): Promise<readonly AdoptedPaper[] | null> => {
  const documents = languages.flatMap((lang) => documentIn(kit, id, lang) ?? []);
  if (documents.length === 0) return null;
  const papers = await Promise.all(documents.map((document) => paperOf(kit, document)));
  return papers.flatMap((it) => it ?? []);
};

/** As planned; else as the lock knows it, for an adopted paper stays when its event falls away. */
const documentIn = ({ documents, lock }: KitToday, id: string, lang: Lang): Document | null => {
  const planned = documents.find((it) => it.id === id && it.lang === lang);
  const path = lock.documents[lang]?.[id];
  if (planned !== undefined || path === undefined) return planned ?? null;
  return { id, formerly: [], path, title: id, audience: "internal", template: "", view: {}, lang };
};

/** A version whose text is kept; `fresh`: kept from now on. */
interface Kept {
  readonly entry: Adopted;
  readonly text: string;
  readonly fresh: boolean;
  readonly notices: readonly Words[];
}

const paperOf = async (kit: KitToday, document: Document): Promise<AdoptedPaper | null> => {
  const { path, lang } = document;
  const kept = await keptVersion(kit, document);
  if (kept === null) return null;
  const { entry, text, fresh } = kept;
  const at = adoptedPaths(entry.document, entry.version);
  const factsKept = await kit.folder.read(at.facts);
  const facts = factsKept ?? kit.factsBefore ?? (kit.facts === null ? null : factsText(kit.facts));
  const ours = kit.ours.get(path);
  const now = kit.settled.get(path);
  const written = kit.base.get(path) || text;
  const differences = now === undefined ? [] : synopsis({ adopted: text, written, now });
  const today = kit.facts === null ? null : readFacts(factsText(kit.facts));
  const source = { document, entry, differences, profile: kit.profile, facts: { before: readFacts(facts), now: today } };
  const amendment = differences.length === 0 ? null : await draftAmendment(source);
  const told =
    amendment === null
      ? adoptedNotice.stays(path, entry)
      : adoptedNotice.differs(path, entry, { count: differences.length, amendment: amendment.document.path });
  const edited = ours !== undefined && !isSame(ours, text) ? [adoptedNotice.edited(path, at.text(lang))] : [];
  return {
    path,
    entry,
    text: ours ?? text,
    isThere: ours !== undefined,
    document,
    amendment,
    differences: differences.length,
    writes: fresh
      ? [{ path: at.text(lang), bytes: text }, ...(factsKept === null && facts !== null ? [{ path: at.facts, bytes: facts }] : [])]
      : [],
    notices: [...kept.notices, told, ...edited],
  };
};

/** The text that counts as adopted: the kept one of the newest version, else what lies in the kit now. Null: nothing is to be kept. */
const keptVersion = async (kit: KitToday, { id, path, lang }: Document): Promise<Kept | null> => {
  const entries = kit.profile.adopted.filter(({ document }) => document === id);
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
