// biome-ignore lint/correctness/useImportExtensions: generated JavaScript with its types beside it; the ending is right
import { citySchemas } from "../../generated/city-schema/index.mjs";
import { factsText } from "../city/facts-text.ts";
import type { PlainMap } from "../city/plain.ts";
import type { FileTree } from "../files.ts";
import type { Lang } from "../language.ts";
import { coreHash, coreManifest, coreTemplate } from "../packs/core.ts";
import { type PlannedDocument, planDocuments } from "../plan/plan.ts";
import { renderTemplate } from "../render/engine.ts";
import { type Settled, settle } from "../render/settle.ts";
import { applyChanges, baseFolder, factsPath, type KitWrite, rememberedBase } from "../sync/apply.ts";
import { conflictsPath, holdOpen, readConflicts } from "../sync/conflicts.ts";
import { type Lock, lockAfter, lockPath, lockText, readLock } from "../sync/lock.ts";
import { type Change, reconcile } from "../sync/reconcile.ts";
import type { FolderView } from "../world/world.ts";
import { planContexts } from "./contexts.ts";
import type { Verdict } from "./verdict.ts";

/** The documents of a city as its facts give them, whatever lies in its folder. */
export interface RenderedKit {
  readonly documents: readonly (PlannedDocument & { readonly lang: Lang })[];
  readonly rendered: FileTree;
  /** Where the facts stand in what is rendered, by path. */
  readonly spans: ReadonlyMap<string, Settled["spans"]>;
  /** Text of the facts it follows from; null where the city file could not be read. */
  readonly facts: string | null;
  /** The city's leading language. */
  readonly leading: Lang;
}

/** What a build would do, decided before anything is written. */
export interface KitPlan extends RenderedKit {
  readonly before: Before;
  readonly changes: readonly Change[];
  readonly writes: readonly KitWrite[];
  /** Text of each document after the build, people's edits kept. */
  readonly texts: FileTree;
}

/** What the last build left behind. */
interface Before {
  readonly base: FileTree;
  readonly lock: Lock;
  /** Its text; null where there is none. */
  readonly lockText: string | null;
  /** Text of the facts it was built from; null where it left none. */
  readonly facts: string | null;
}

const schemaPath = ".oic/city.schema.json";
const attributes: readonly [string, string] = [".oic/.gitattributes", "* -text\n"];
/** The cache and what takes a build back are of use in this folder alone. */
const ignored: readonly [string, string] = [".oic/.gitignore", "cache.json\nhistory/undo.json\n"];

/** Plans and renders all documents; `facts` as they stand in the city file. */
export const renderKit = async (verdict: Verdict, facts: PlainMap | null): Promise<RenderedKit> => {
  const documents = await documentsOf(verdict);
  const settled = await renderDocuments(documents);
  return {
    documents,
    rendered: new Map(settled.map(([path, { text }]) => [path, text] as const)),
    spans: new Map(settled.map(([path, { spans }]) => [path, spans] as const)),
    facts: facts === null ? null : factsText(facts),
    leading: verdict.judged.city.city.languages[0] ?? "en",
  };
};

/** The texts of some documents of a city, by path; a document it does not have is not there. */
export const renderSome = async (verdict: Verdict, paths: readonly string[]): Promise<FileTree> => {
  const documents = await documentsOf(verdict, (path) => paths.includes(path));
  return new Map((await renderDocuments(documents)).map(([path, { text }]) => [path, text] as const));
};

const documentsOf = async (verdict: Verdict, isWanted?: (path: string) => boolean): Promise<RenderedKit["documents"]> => {
  const manifest = await coreManifest();
  const contexts = await planContexts(verdict);
  return contexts.flatMap((ctx) => planDocuments(ctx, manifest.documents, isWanted).map((it) => ({ ...it, lang: ctx.lang })));
};

/** Compares what was rendered with what lies in the folder; writes nothing. `only` restores these documents (ids). */
export const planKit = async (kit: RenderedKit, folder: FolderView, { lang, only }: KitOptions): Promise<KitPlan> => {
  const { documents, rendered } = kit;
  const manifest = await coreManifest();
  const lockBefore = await folder.read(lockPath);
  const lock = readLock(lockBefore, lang);
  const restored = documents.filter((it) => only.includes(it.id)).map((it) => it.path);
  const written = await readTree(folder, `${baseFolder}/`, [factsPath]);
  const ours = await readOurs(folder, [...new Set([...rendered.keys(), ...written.keys(), ...lock.deleted])]);
  const gone = restored.filter((path) => !ours.has(path));
  const base = rememberedBase(written, lock.deleted, gone);
  const open = readConflicts(await folder.read(conflictsPath), lang);
  const all = holdOpen(reconcile(base, ours, rendered), open);
  const changes = only.length === 0 ? all : all.filter((it) => restored.includes(it.path));
  const built = { packs: { core: { version: manifest.version, hash: coreHash } }, documents: documentsByLang(documents) };
  const nextLock = only.length === 0 ? lockText(lockAfter(built, changes)) : (lockBefore ?? lockText(lockAfter(built, changes)));
  const writes = applyChanges(changes, { base, ours, lock: lockBefore, open }, nextLock);
  const factsBefore = await folder.read(factsPath);
  return {
    ...kit,
    before: { base, lock, lockText: lockBefore, facts: factsBefore },
    changes,
    writes: [...(await sideFiles(folder, kit.leading)), ...(only.length > 0 ? [] : factsWrites(kit, factsBefore)), ...writes],
    texts: textsAfter(changes, ours, rendered),
  };
};

interface KitOptions {
  readonly lang: Lang;
  readonly only: readonly string[];
}

const factsWrites = ({ facts }: RenderedKit, before: string | null): readonly KitWrite[] =>
  facts === null || facts === before ? [] : [{ path: factsPath, bytes: facts, was: before }];

const renderDocuments = (documents: RenderedKit["documents"]): Promise<readonly (readonly [string, Settled])[]> =>
  Promise.all(
    documents.map(async (it): Promise<readonly [string, Settled]> => {
      const template = await coreTemplate(it.lang, it.template);
      return [it.path, settle(renderTemplate(template, it.view))];
    }),
  );

const readTree = async (folder: FolderView, prefix: string, except: readonly string[]): Promise<FileTree> => {
  const paths = (await folder.list(prefix.replace(/\/$/, ""))).filter((path) => path.startsWith(prefix) && !except.includes(path));
  const files = await Promise.all(paths.map(async (path) => [path.slice(prefix.length), (await folder.read(path)) ?? ""] as const));
  return new Map(files);
};

const readOurs = async (folder: FolderView, paths: readonly string[]): Promise<FileTree> => {
  const files = await Promise.all(paths.map(async (path) => [path, await folder.read(path)] as const));
  return new Map(files.flatMap(([path, text]) => (text === null ? [] : [[path, text] as const])));
};

const documentsByLang = (documents: RenderedKit["documents"]): Lock["documents"] => {
  const byLang: Partial<Record<Lang, Record<string, string>>> = {};
  for (const { lang, id, path } of documents) byLang[lang] = { ...byLang[lang], [id]: path };
  return byLang;
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
