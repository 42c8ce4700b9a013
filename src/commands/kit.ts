import { factsText } from "../city/facts-text.ts";
import { citySchemaJson } from "../city/json-schema.ts";
import type { PlainMap } from "../city/plain.ts";
import type { FileTree } from "../files.ts";
import type { Lang } from "../language.ts";
import { coreHash, coreManifest, coreTemplate } from "../packs/core.ts";
import { type PlannedDocument, planDocuments } from "../plan/plan.ts";
import { renderTemplate } from "../render/engine.ts";
import { type Settled, settle } from "../render/settle.ts";
import { applyChanges, baseFolder, factsPath, type KitWrite, rememberedBase } from "../sync/apply.ts";
import { type Lock, lockAfter, lockPath, lockText, readLock } from "../sync/lock.ts";
import { type Change, reconcile } from "../sync/reconcile.ts";
import type { Folder } from "../world/world.ts";
import { planContexts } from "./contexts.ts";
import type { Verdict } from "./verdict.ts";

/** What a build would do, decided before anything is written. */
export interface KitPlan {
  readonly documents: readonly (PlannedDocument & { readonly lang: Lang })[];
  readonly rendered: FileTree;
  /** Where the facts stand in what is rendered, by path. */
  readonly spans: ReadonlyMap<string, Settled["spans"]>;
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

/** Plans, renders and compares with what lies in the folder; writes nothing. `only` restores these documents (ids). */
export const planKit = async (verdict: Verdict, folder: Folder, { lang, only, facts }: KitOptions): Promise<KitPlan> => {
  const manifest = await coreManifest();
  const contexts = await planContexts(verdict);
  const documents = contexts.flatMap((ctx) => planDocuments(ctx, manifest.documents).map((it) => ({ ...it, lang: ctx.lang })));
  const settled = await renderDocuments(documents);
  const rendered = new Map([...settled].map(([path, { text }]) => [path, text] as const));
  const lockBefore = await folder.read(lockPath);
  const lock = readLock(lockBefore, lang);
  const restored = documents.filter((it) => only.includes(it.id)).map((it) => it.path);
  const base = rememberedBase(await readTree(folder, `${baseFolder}/`, [factsPath]), lock.deleted, restored);
  const ours = await readOurs(folder, [...new Set([...rendered.keys(), ...base.keys()])]);
  const changes =
    only.length === 0 ? reconcile(base, ours, rendered) : reconcile(base, ours, rendered).filter((it) => restored.includes(it.path));
  const built = { packs: { core: { version: manifest.version, hash: coreHash } }, documents: documentsByLang(documents) };
  const nextLock = only.length === 0 ? lockText(lockAfter(built, changes)) : (lockBefore ?? lockText(lockAfter(built, changes)));
  const kit = applyChanges(changes, { base, ours, lock: lockBefore }, nextLock);
  const factsBefore = await folder.read(factsPath);
  const side = await sideFiles(folder, verdict.judged.city.city.languages[0] ?? lang);
  const nextFacts = only.length > 0 || facts === null ? factsBefore : factsText(facts);
  const remembered = nextFacts === factsBefore ? [] : [{ path: factsPath, bytes: nextFacts, was: factsBefore }];
  return {
    documents,
    rendered,
    spans: new Map([...settled].map(([path, { spans }]) => [path, spans] as const)),
    before: { base, lock, lockText: lockBefore, facts: factsBefore },
    changes,
    writes: [...side, ...remembered, ...kit],
    texts: textsAfter(changes, ours, rendered),
  };
};

interface KitOptions {
  readonly lang: Lang;
  readonly only: readonly string[];
  /** The facts as they stand in the city file. */
  readonly facts: PlainMap | null;
}

const renderDocuments = async (documents: KitPlan["documents"]): Promise<ReadonlyMap<string, Settled>> => {
  const files = await Promise.all(
    documents.map(async (it): Promise<readonly [string, Settled]> => {
      const template = await coreTemplate(it.lang, it.template);
      return [it.path, settle(renderTemplate(template, it.view))];
    }),
  );
  return new Map(files);
};

const readTree = async (folder: Folder, prefix: string, except: readonly string[]): Promise<FileTree> => {
  const paths = (await folder.list(prefix.replace(/\/$/, ""))).filter((path) => path.startsWith(prefix) && !except.includes(path));
  const files = await Promise.all(paths.map(async (path) => [path.slice(prefix.length), (await folder.read(path)) ?? ""] as const));
  return new Map(files);
};

const readOurs = async (folder: Folder, paths: readonly string[]): Promise<FileTree> => {
  const files = await Promise.all(paths.map(async (path) => [path, await folder.read(path)] as const));
  return new Map(files.flatMap(([path, text]) => (text === null ? [] : [[path, text] as const])));
};

const documentsByLang = (documents: KitPlan["documents"]): Lock["documents"] => {
  const byLang: Partial<Record<Lang, Record<string, string>>> = {};
  for (const { lang, id, path } of documents) byLang[lang] = { ...byLang[lang], [id]: path };
  return byLang;
};

/** Schema for editors in the city's leading language (whoever calls oic in whatever language), and the mark that keeps git from changing line ends below .oic. */
const sideFiles = async (folder: Folder, lang: Lang): Promise<readonly KitWrite[]> => {
  const wanted = [[schemaPath, `${JSON.stringify(citySchemaJson(lang), null, 1)}\n`] as const, attributes];
  const found = await Promise.all(wanted.map(async ([path, bytes]) => ({ path, bytes, same: (await folder.read(path)) === bytes })));
  return found.filter((it) => !it.same).map(({ path, bytes }) => ({ path, bytes }));
};

const textsAfter = (changes: readonly Change[], ours: FileTree, rendered: FileTree): FileTree => {
  const texts = new Map(rendered);
  for (const change of changes) {
    if (change.kind === "keep") texts.set(change.path, ours.get(change.path) ?? "");
    if (change.kind === "blocked" || change.kind === "stays-deleted") texts.delete(change.path);
  }
  return texts;
};
