import { factsText } from "../city/facts-text.ts";
import { citySchemaJson } from "../city/json-schema.ts";
import type { PlainMap } from "../city/plain.ts";
import type { FileTree } from "../files.ts";
import type { Lang, Words } from "../language.ts";
import { coreHash, coreManifest, coreTemplate } from "../packs/core.ts";
import type { Manifest } from "../packs/manifest.ts";
import { type PlannedDocument, planDocuments } from "../plan/plan.ts";
import { renderTemplate } from "../render/engine.ts";
import { type Settled, settle } from "../render/settle.ts";
import { applyChanges, baseFolder, factsPath, type KitWrite, rememberedBase } from "../sync/apply.ts";
import { follow, followWrites } from "../sync/follow.ts";
import { type Lock, lockAfter, lockPath, lockText, readLock } from "../sync/lock.ts";
import { type Change, reconcile } from "../sync/reconcile.ts";
import type { Folder } from "../world/world.ts";
import { type AdoptedPaper, adoptedPapers } from "./adopted-papers.ts";
import { amendmentPath } from "./amendment.ts";
import { planContexts } from "./contexts.ts";
import { paperWrites, untouched, withPapers } from "./kit-papers.ts";
import { renameNotices, renamesSince } from "./kit-renames.ts";
import { packNotices } from "./pack-lock.ts";
import type { Verdict } from "./verdict.ts";

/** What a build would do, decided before anything is written. */
export interface KitPlan {
  readonly documents: readonly (PlannedDocument & { readonly lang: Lang })[];
  readonly rendered: FileTree;
  /** Where the facts stand in what is rendered, by path. */
  readonly spans: ReadonlyMap<string, Settled["spans"]>;
  /** What the templates give today, also for documents that are adopted and therefore stay. */
  readonly templated: ReadonlyMap<string, Settled>;
  readonly before: Before;
  readonly changes: readonly Change[];
  readonly writes: readonly KitWrite[];
  /** Text of each document after the build, people's edits kept. */
  readonly texts: FileTree;
  readonly adopted: readonly AdoptedPaper[];
  /** What there is to say beside the changes: of packs and of adopted documents. */
  readonly notices: readonly Words[];
}

/** What the last build left behind. */
interface Before {
  readonly base: FileTree;
  readonly lock: Lock;
  /** Text of the facts it was built from; null where it left none. */
  readonly facts: string | null;
}

const schemaPath = ".oic/city.schema.json";
const attributes: readonly [string, string] = [".oic/.gitattributes", "* -text\n"];

/** Plans, renders and compares with what lies in the folder; writes nothing. `only` restores these documents (ids). */
export const planKit = async (verdict: Verdict, folder: Folder, options: KitOptions): Promise<KitPlan> => {
  const { only, facts } = options;
  const pack = await coreManifest();
  const contexts = await planContexts(verdict);
  const documents = contexts.flatMap((ctx) => planDocuments(ctx, pack.documents).map((it) => ({ ...it, lang: ctx.lang })));
  const left = await leftBehind(folder, documents, { ...options, pack });
  const profile = verdict.judged.city;
  const today = { ...left, folder, profile, facts, only, documents, settled: await renderDocuments(documents) };
  const { papers, notices } = await adoptedPapers(today);
  const kit = withPapers(today, papers);
  const rendered = new Map([...kit.settled].map(([path, { text }]) => [path, text] as const));
  const restored = documents.filter((it) => only.includes(it.id)).map((it) => it.path);
  const { ours, lock } = left;
  const absent = restored.filter((path) => !ours.has(path));
  const base = rememberedBase(left.base, [], absent);
  const all = reconcile(base, ours, rendered).map(untouched(papers));
  const changes = only.length === 0 ? all : all.filter((it) => restored.includes(it.path));
  const next = lockText(lockAfter({ packs: left.packs, documents: documentsByLang(kit.documents) }, changes));
  const nextLock = only.length === 0 ? next : (left.lockBefore ?? next);
  const applied = applyChanges(changes, { base, ours, lock: left.lockBefore }, nextLock);
  const nextFacts = only.length > 0 || facts === null ? left.factsBefore : factsText(facts);
  const remembered = nextFacts === left.factsBefore ? [] : [{ path: factsPath, bytes: nextFacts, was: left.factsBefore }];
  const side = await sideFiles(folder, profile.city.languages[0] ?? options.lang);
  return {
    documents: kit.documents,
    rendered,
    spans: new Map([...kit.settled].map(([path, { spans }]) => [path, spans] as const)),
    templated: new Map([...kit.settled, ...today.settled]),
    before: { base, lock, facts: left.factsBefore },
    changes,
    writes: [...side, ...remembered, ...paperWrites(papers), ...followWrites(applied, left.disk, left)],
    texts: textsAfter(changes, ours, rendered),
    adopted: papers,
    notices: [...left.notices, ...notices],
  };
};

type Documents = KitPlan["documents"];

/** What the last build left, as if documents had had their present names then. Throws an OicError (exit 4) where another pack version stands in the lock. */
const leftBehind = async (
  folder: Folder,
  documents: Documents,
  { pack, lang, update = false }: KitOptions & { readonly pack: Manifest },
) => {
  const lockBefore = await folder.read(lockPath);
  const lock = readLock(lockBefore, lang);
  const packs = { [pack.id]: { version: pack.version, hash: coreHash } };
  const moved = packNotices(lock.packs, packs, { update, lang });
  const base = rememberedBase(await readTree(folder, `${baseFolder}/`, [factsPath]), lock.deleted);
  const beside = documents.map(({ path, lang: each }) => amendmentPath(path, each));
  const ours = await readOurs(folder, [...new Set([...documents.map(({ path }) => path), ...beside, ...base.keys()])]);
  const disk = { base, ours };
  const renames = renamesSince(lock, documents, pack);
  const notices = [...moved, ...renameNotices(renames, ours)];
  return {
    lockBefore,
    lock,
    packs,
    notices,
    disk,
    factsBefore: await folder.read(factsPath),
    ...follow(disk, renames),
  };
};

interface KitOptions {
  readonly lang: Lang;
  readonly only: readonly string[];
  /** The facts as they stand in the city file. */
  readonly facts: PlainMap | null;
  /** Move to newer versions of the packs. */
  readonly update?: boolean;
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
