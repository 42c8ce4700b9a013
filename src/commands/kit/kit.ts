// biome-ignore lint/correctness/useImportExtensions: generated JavaScript with its types beside it; the ending is right
import { citySchemas } from "../../../generated/city-schema/index.mjs";
import { factsText } from "../../city/facts-text.ts";
import type { FileTree } from "../../files.ts";
import type { Lang, Words } from "../../language.ts";
import type { Settled } from "../../render/settle.ts";
import { applyChanges, factsPath, type KitWrite, rememberedBase } from "../../sync/apply.ts";
import { holdOpen } from "../../sync/conflicts.ts";
import { followWrites } from "../../sync/follow.ts";
import { type Lock, lockAfter, lockText } from "../../sync/lock.ts";
import { type Change, reconcile } from "../../sync/reconcile.ts";
import type { FolderView } from "../../world/world.ts";
import { type AdoptedPaper, adoptedPapers } from "./adopted-papers.ts";
import { paperWrites, untouched, withoutLosing, withPapers } from "./kit-papers.ts";
import { type LeftBehind, leftBehind } from "./left-behind.ts";
import type { RenderedKit } from "./render-kit.ts";

/** What a build would do, decided before anything is written. */
export interface KitPlan {
  /** What it was planned from. */
  readonly kit: RenderedKit;
  /** Those of the kit, with adopted ones that are no longer part of it, and draft amendments. */
  readonly documents: RenderedKit["documents"];
  /** What the templates give today, also for documents that are adopted and therefore stay. */
  readonly templated: ReadonlyMap<string, Settled>;
  /** What the last build left behind. */
  readonly before: Pick<LeftBehind, "base" | "lock" | "lockBefore" | "factsBefore">;
  readonly changes: readonly Change[];
  readonly writes: readonly KitWrite[];
  /** Text of each document after the build, people's edits kept. */
  readonly texts: FileTree;
  readonly adopted: readonly AdoptedPaper[];
  /** What there is to say beside the changes: of packs, of new names, of adopted documents. */
  readonly notices: readonly Words[];
}

interface KitOptions {
  readonly lang: Lang;
  /** Restores these documents (ids), and leaves the others alone. */
  readonly only: readonly string[];
  /** Move to newer versions of the packs. */
  readonly update?: boolean;
}

const schemaPath = ".oic/city.schema.json";
const attributes: readonly [string, string] = [".oic/.gitattributes", "* -text\n"];
/**
 * The cache and what takes a build back are of use in this folder alone; so are the traces of a build that was killed: its mark that it writes would
 * hold up every build of a clone.
 */
const ignored: readonly [string, string] = [".oic/.gitignore", "cache.json\nhistory/undo.json\njournal.json\nlock-build\ntmp-*\n"];

/** Compares what was rendered with what lies in the folder; writes nothing. Throws an OicError (exit 4) where the kit was built with another pack. */
export const planKit = async (kit: RenderedKit, folder: FolderView, options: KitOptions): Promise<KitPlan> => {
  const { only } = options;
  const left = await leftBehind(kit, folder, options);
  const { papers, notices } = await adoptedPapers({ ...kit, ...left, folder, only });
  const { documents, settled } = withPapers(kit, papers);
  const rendered = new Map([...settled].map(([path, { text }]) => [path, text] as const));
  const restored = documents.filter((it) => only.includes(it.id)).map((it) => it.path);
  const { ours, lock, open } = left;
  const gone = restored.filter((path) => !ours.has(path));
  const base = rememberedBase(left.base, [], gone);
  const all = untouched(holdOpen(reconcile(base, ours, rendered), open), { papers, open });
  const changes = only.length === 0 ? all : all.filter((it) => restored.includes(it.path));
  const next = lockText(lockAfter({ packs: left.packs, documents: documentsByLang(documents) }, changes));
  const nextLock = only.length === 0 ? next : (lockWithout(gone, left) ?? next);
  const writes = withoutLosing(papers, applyChanges(changes, { base, ours, lock: left.lockBefore, open }, nextLock));
  return {
    kit,
    documents,
    templated: new Map([...settled, ...kit.settled]),
    before: { base, lock, lockBefore: left.lockBefore, factsBefore: left.factsBefore },
    changes,
    writes: [
      ...(await sideFiles(folder, kit.profile.city.languages[0] ?? options.lang)),
      ...(only.length === 0 ? factsWrites(kit, left) : []),
      ...paperWrites(papers),
      ...followWrites(writes, left.disk, left),
    ],
    texts: textsAfter(changes, ours, rendered),
    adopted: papers,
    notices: [...left.notices, ...notices],
  };
};

/** The lock as it was, but for documents that were removed and come back; null where there is none. */
const lockWithout = (back: readonly string[], { lock, lockBefore }: LeftBehind): string | null =>
  lockBefore === null || !lock.deleted.some((path) => back.includes(path))
    ? lockBefore
    : lockText({ ...lock, deleted: lock.deleted.filter((path) => !back.includes(path)) });

const documentsByLang = (documents: RenderedKit["documents"]): Lock["documents"] => {
  const byLang: Partial<Record<Lang, Record<string, string>>> = {};
  for (const { lang, id, path } of documents) byLang[lang] = { ...byLang[lang], [id]: path };
  return byLang;
};

/** The facts that the kit is written from, where they are not those of the last build. */
const factsWrites = ({ facts }: RenderedKit, { factsBefore }: LeftBehind): readonly KitWrite[] => {
  const text = facts === null ? factsBefore : factsText(facts);
  return text === factsBefore ? [] : [{ path: factsPath, bytes: text, was: factsBefore }];
};

/** Schema for editors in the city's leading language (whoever calls oic in whatever language), and what git must know of .oic: to change no line ends, to leave the cache out. */
const sideFiles = async (folder: FolderView, lang: Lang): Promise<readonly KitWrite[]> => {
  const schema = (await citySchemas[lang]()).default;
  const wanted = [[schemaPath, `${JSON.stringify(schema, null, 1)}\n`] as const, attributes, ignored];
  const found = await Promise.all(wanted.map(async ([path, bytes]) => ({ path, bytes, same: (await folder.read(path)) === bytes })));
  return found.filter((it) => !it.same).map(({ path, bytes }) => ({ path, bytes }));
};

const textsAfter = (changes: readonly Change[], ours: FileTree, rendered: FileTree): FileTree => {
  const texts = new Map(rendered);
  for (const change of changes) {
    if (change.kind === "merge" || change.kind === "conflict") texts.set(change.path, change.text);
    if (change.kind === "keep" || change.kind === "waiting") texts.set(change.path, ours.get(change.path) ?? "");
    if (change.kind === "blocked" || change.kind === "stays-deleted") texts.delete(change.path);
  }
  return texts;
};
