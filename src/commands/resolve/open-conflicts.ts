import { exit, OicError } from "../../errors.ts";
import type { Lang } from "../../language.ts";
import { baseFolder } from "../../sync/apply.ts";
import { conflictsPath, keptVersions, type OpenDocument, readConflicts } from "../../sync/conflicts.ts";
import { lockPath, readLock } from "../../sync/lock.ts";
import type { Unsettled } from "../../sync/settle-document.ts";
import type { Folder, World } from "../../world/world.ts";
import { openCity } from "../place/city-folder.ts";
import { unknownDocument } from "../place/unknown-document.ts";

/** A city and those of its documents that are to be settled. */
export interface OpenCity {
  readonly folder: Folder;
  readonly lang: Lang;
  /** Paths, in their order. */
  readonly documents: readonly string[];
}

/** Finds what is to be settled: all of a city's folder, or one document of it, by path or id. Throws an OicError (exit 2) where `what` is neither. */
export const openConflicts = async (world: World, what: string): Promise<OpenCity> => {
  const { dir, document } = await placeMeant(world, what);
  const { folder, lang } = await openCity(world, dir);
  const paths = (await openDocuments(folder, lang)).map(({ path }) => path);
  if (document === null) return { folder, lang, documents: paths };
  const lock = readLock(await folder.read(lockPath), lang);
  const meant = Object.values(lock.documents).flatMap((byId) => Object.entries(byId ?? {}));
  const known = meant.filter(([id, path]) => id === document || path === document).map(([, path]) => path);
  if (known.length > 0) return { folder, lang, documents: paths.filter((path) => known.includes(path)) };
  throw unknownDocument(
    document,
    meant.map(([id]) => id),
    lang,
  );
};

/** `town`, `town/kit/de/charta.md`, `kit/de/charta.md` or `charter`: the folder, and the document in it. */
const placeMeant = async (world: World, what: string): Promise<{ readonly dir: string; readonly document: string | null }> => {
  const path = what.replaceAll("\\", "/").replace(/\/+$/, "") || what;
  if (path === "." || path.endsWith("city.yaml") || (await world.files(path).exists())) return { dir: path, document: null };
  const [, dir = "", document = path] = /^(.*?\/)?(kit\/.*)$/.exec(path) ?? [];
  return { dir: dir.replace(/\/$/, "") || ".", document };
};

const openDocuments = async (folder: Folder, lang: Lang): Promise<readonly OpenDocument[]> =>
  readConflicts(await folder.read(conflictsPath), lang);

/** One document with open conflicts, as it lies in the folder. Throws an OicError (exit 1) where the versions kept of it are gone. */
export const unsettled = async (folder: Folder, path: string, lang: Lang): Promise<Unsettled> => {
  const kept = keptVersions(path);
  const [base, ours, theirs, now] = await Promise.all([`${baseFolder}/${path}`, kept.ours, kept.theirs, path].map((it) => folder.read(it)));
  if (ours != null && theirs != null)
    return { path, three: { base: base ?? "", ours, theirs }, now: now ?? null, open: await openDocuments(folder, lang) };
  throw lang === "de"
    ? new OicError(
        exit.findings,
        `Zu „${path}“ fehlen die beiden Fassungen in .oic/conflicts.`,
        `Löschen Sie „${conflictsPath}“ und bauen Sie noch einmal.`,
      )
    : new OicError(
        exit.findings,
        `The two versions of “${path}” in .oic/conflicts are missing.`,
        `Delete “${conflictsPath}” and build again.`,
      );
};
