import type { FileTree } from "../../files.ts";
import type { Lang, Words } from "../../language.ts";
import { coreHash, coreManifest } from "../../packs/core.ts";
import { baseFolder, factsPath, rememberedBase } from "../../sync/apply.ts";
import { conflictsPath, keptVersions, type OpenDocument, readConflicts } from "../../sync/conflicts.ts";
import { follow, possible, type Trees } from "../../sync/follow.ts";
import { type Lock, lockPath, readLock } from "../../sync/lock.ts";
import type { FolderView } from "../../world/world.ts";
import { isAdopted } from "./adopted-papers.ts";
import { amendmentPath } from "./amendment.ts";
import { renameNotices, renamesSince } from "./kit-renames.ts";
import { packNotices } from "./pack-lock.ts";
import type { RenderedKit } from "./render-kit.ts";

/** What the last build and people left in a folder, as if documents had had their present names then. */
export interface LeftBehind extends Trees {
  /** The same under the names that lie there. */
  readonly disk: Trees;
  readonly lock: Lock;
  /** Its text; null where there is none. */
  readonly lockBefore: string | null;
  /** Text of the facts it was built from; null where it left none. */
  readonly factsBefore: string | null;
  /** The packs installed now. */
  readonly packs: Lock["packs"];
  /** What there is to say of packs and new names. */
  readonly notices: readonly Words[];
}

interface Asked {
  readonly lang: Lang;
  readonly update?: boolean;
}

/** Reads what is there. Throws an OicError: exit 4 where another pack version stands in the lock (and `update` does not ask for the new one), exit 1 where records are damaged. */
export const leftBehind = async (kit: RenderedKit, folder: FolderView, { lang, update = false }: Asked): Promise<LeftBehind> => {
  const pack = await coreManifest();
  const lockBefore = await folder.read(lockPath);
  const lock = readLock(lockBefore, lang);
  const packs = { [pack.id]: { version: pack.version, hash: coreHash } };
  const moved = packNotices(lock.packs, packs, { update, lang });
  const disk = await treesIn(folder, kit, { lang, lock });
  const { moves, clauses } = renamesSince(lock, kit.documents, pack);
  const frozen = adoptedIn(kit).map(({ path }) => path);
  const renames = possible(disk, { moves, clauses: new Map([...clauses].filter(([path]) => !frozen.includes(path))) });
  return {
    ...follow(disk, renames),
    disk,
    lock,
    lockBefore,
    factsBefore: await folder.read(factsPath),
    packs,
    notices: [...moved, ...renameNotices(renames, disk.ours)],
  };
};

const treesIn = async (
  folder: FolderView,
  kit: RenderedKit,
  { lang, lock }: { readonly lang: Lang; readonly lock: Lock },
): Promise<Trees> => {
  const written = (await folder.list(baseFolder)).filter((path) => path.startsWith(`${baseFolder}/`) && path !== factsPath);
  const known = await readAll(folder, written);
  const base = rememberedBase(new Map([...known].map(([path, text]) => [path.slice(baseFolder.length + 1), text] as const)), lock.deleted);
  const open = readConflicts(await folder.read(conflictsPath), lang);
  const planned = kit.documents.map(({ path }) => path);
  // Where draft amendments would go: what somebody else put there is not overwritten.
  const beside = adoptedIn(kit).map(({ path, lang: each }) => amendmentPath(path, each));
  return {
    base,
    ours: await readAll(folder, [...planned, ...beside, ...base.keys()]),
    open,
    kept: await readAll(folder, keptPaths(open)),
  };
};

/** Their words stay, and so do the numbers of their clauses. */
const adoptedIn = ({ documents, profile }: RenderedKit): RenderedKit["documents"] => documents.filter((it) => isAdopted(it, profile));

const keptPaths = (open: readonly OpenDocument[]): readonly string[] => open.flatMap(({ path }) => Object.values(keptVersions(path)));

const readAll = async (folder: FolderView, paths: readonly string[]): Promise<FileTree> => {
  const files = await Promise.all([...new Set(paths)].map(async (path) => [path, await folder.read(path)] as const));
  return new Map(files.flatMap(([path, text]) => (text === null ? [] : [[path, text] as const])));
};
