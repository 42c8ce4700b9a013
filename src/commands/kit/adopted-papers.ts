import { factsText } from "../../city/facts-text.ts";
import type { PlainMap } from "../../city/plain.ts";
import type { CityProfile } from "../../city/schema/index.ts";
import type { FileTree } from "../../files.ts";
import { type Lang, languages, type Words } from "../../language.ts";
import type { PlannedDocument } from "../../plan/plan.ts";
import type { Settled } from "../../render/settle.ts";
import { adoptedPaths } from "../../sync/adopted.ts";
import type { KitWrite } from "../../sync/apply.ts";
import type { OpenDocument } from "../../sync/conflicts.ts";
import { isSame } from "../../sync/fold.ts";
import { gitMarksAt } from "../../sync/git-marks.ts";
import type { Lock } from "../../sync/lock.ts";
import { type Difference, synopsis } from "../../sync/synopsis.ts";
import type { FolderView } from "../../world/world.ts";
import { type Adopted, adoptedNotice } from "./adopted-words.ts";
import { type Amendment, draftAmendment } from "./amendment.ts";
import { type Amended, amendmentCauses, type Reasoned } from "./amendment-causes.ts";
import { isAbout, type Kept, keptVersion } from "./kept-version.ts";
import type { RenderedKit } from "./render-kit.ts";

type Document = PlannedDocument & { readonly lang: Lang };

/** A kit as the pack would write it today, and what lies in the folder. */
export interface KitToday {
  readonly folder: FolderView;
  readonly profile: CityProfile;
  readonly facts: PlainMap | null;
  readonly text: RenderedKit["text"];
  /** Text of the facts of the last build. */
  readonly factsBefore: string | null;
  readonly documents: readonly Document[];
  readonly settled: ReadonlyMap<string, Settled>;
  readonly base: FileTree;
  readonly ours: FileTree;
  readonly lock: Lock;
  /** Documents with conflicts that wait for a decision. */
  readonly open: readonly OpenDocument[];
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

/** Does the city file name the document as adopted, by its id or one it had before? */
export const isAdopted = (document: Pick<Document, "id" | "formerly">, { adopted }: Pick<CityProfile, "adopted">): boolean =>
  adopted.some(isAbout(document));

/** The documents that the city file names as adopted, each as it stays, with its draft amendment where today's facts differ. */
export const adoptedPapers = async (
  kit: KitToday,
): Promise<{ readonly papers: readonly AdoptedPaper[]; readonly notices: readonly Words[] }> => {
  const named = [...new Set(kit.profile.adopted.map(({ document }) => document))].map((id) => ({
    id,
    documents: documentsCalled(kit, id),
  }));
  const known = [...new Set(kit.documents.map(({ id }) => id))];
  const unknown = named.filter(({ documents }) => documents.length === 0).map(({ id }) => adoptedNotice.unknown(id, known));
  const documents = new Map(named.flatMap((it) => it.documents.map((each) => [each.path, each] as const)));
  const seen = (await Promise.all([...documents.values()].map((document) => seenIn(kit, document)))).flatMap((it) => it ?? []);
  const reasons = await amendmentCauses(
    kit,
    seen.flatMap(({ amended }) => amended ?? []),
  );
  const papers = await Promise.all(seen.map((it) => paperOf(kit, it, reasons.get(it.document.path))));
  return { papers, notices: [...unknown, ...papers.flatMap(({ notices }) => notices)] };
};

/** In every language in which the document is or was part of the kit: as planned, else as the lock knows it, for an adopted paper stays when its event falls away. */
const documentsCalled = ({ documents, lock }: KitToday, id: string): readonly Document[] =>
  languages.flatMap((lang): readonly Document[] => {
    const planned = documents.find((it) => it.lang === lang && (it.id === id || it.formerly.includes(id)));
    const path = lock.documents[lang]?.[id];
    if (planned !== undefined) return [planned];
    if (path === undefined) return [];
    return [{ id, formerly: [], path, title: id, audience: "internal", template: "", view: {}, lang }];
  });

/** An adopted document, and what would be different in it today, if anything. */
interface Seen {
  readonly document: Document;
  readonly kept: Kept;
  readonly amended: Amended | null;
  readonly facts: Awaited<ReturnType<typeof factsThen>>;
  /** A place in it waits for a decision: which text is the adopted one is not known yet. */
  readonly isUndecided: boolean;
}

const seenIn = async (kit: KitToday, document: Document): Promise<Seen | null> => {
  const { path } = document;
  const kept = await keptVersion(kit, document);
  if (kept === null) return null;
  const facts = await factsThen(kit, kept.entry, document);
  const isUndecided = kept.fresh && (kit.open.some((it) => it.path === path) || gitMarksAt(kit.ours.get(path) ?? "") !== null);
  return { document, kept, facts, isUndecided, amended: isUndecided ? null : amendedIn(kit, { path, kept, factsThen: facts.text }) };
};

interface Adoption extends Pick<Amended, "path" | "factsThen"> {
  readonly kept: Kept;
}

const amendedIn = ({ settled, base }: KitToday, { path, kept, factsThen: then }: Adoption): Amended | null => {
  const now = settled.get(path);
  if (now === undefined) return null;
  const versions = { adopted: kept.text, written: base.get(path) || kept.text, now };
  const differences = synopsis(versions);
  return differences.length === 0 ? null : { path, versions, differences, factsThen: then };
};

const paperOf = async (kit: KitToday, seen: Seen, reasoned: Reasoned | undefined): Promise<AdoptedPaper> => {
  const { document, kept, facts, isUndecided, amended } = seen;
  const { path } = document;
  const ours = kit.ours.get(path);
  const differences = amended?.differences ?? [];
  const source = { document, entry: kept.entry, differences, profile: kit.profile };
  const amendment = reasoned === undefined ? null : await draftAmendment({ ...source, ...reasoned });
  return {
    path,
    entry: kept.entry,
    text: ours ?? kept.text,
    isThere: ours !== undefined,
    document,
    amendment,
    differences: differences.length,
    writes: kept.fresh && !isUndecided ? keptWrites(kept, facts, document.lang) : [],
    notices: [
      ...kept.notices,
      ...(isUndecided ? [adoptedNotice.undecided(path, kept.entry)] : told({ document, kept, ours, differences, amendment })),
    ],
  };
};

/** The facts that an adopted text was made from; `isKept`: they lie in the folder already. */
const factsThen = async (kit: KitToday, { document, version }: Adopted, { path, ...of }: Document) => {
  const { folder, factsBefore, facts, base, settled, profile } = kit;
  const kept = await folder.read(adoptedPaths(document, version).facts);
  if (kept !== null) return { text: kept, isKept: true };
  // A later version that people made of the one on record still has the facts of that one, unless oic has written the text anew.
  const isAnew = base.get(path) === settled.get(path)?.text;
  const earlier = profile.adopted.filter(isAbout(of)).toReversed();
  const texts = isAnew ? [] : await Promise.all(earlier.map((it) => folder.read(adoptedPaths(it.document, it.version).facts)));
  const today = facts === null ? null : factsText(facts);
  return { text: texts.find((text) => text !== null) ?? factsBefore ?? today, isKept: false };
};

const keptWrites = ({ entry, text }: Kept, facts: Awaited<ReturnType<typeof factsThen>>, lang: Lang): readonly KitWrite[] => {
  const at = adoptedPaths(entry.document, entry.version);
  return [{ path: at.text(lang), bytes: text }, ...(facts.isKept || facts.text === null ? [] : [{ path: at.facts, bytes: facts.text }])];
};

interface Told {
  readonly document: Document;
  readonly kept: Kept;
  readonly ours: string | undefined;
  readonly differences: readonly Difference[];
  readonly amendment: Amendment | null;
}

const told = ({ document: { path, lang }, kept: { entry, text }, ours, differences, amendment }: Told): readonly Words[] => [
  amendment === null
    ? adoptedNotice.stays(path, entry)
    : adoptedNotice.differs(path, entry, { count: differences.length, amendment: amendment.document.path }),
  ...(ours === undefined || isSame(ours, text) ? [] : [adoptedNotice.edited(path, adoptedPaths(entry.document, entry.version).text(lang))]),
];
