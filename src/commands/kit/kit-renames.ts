import type { FileTree } from "../../files.ts";
import type { Lang, Words } from "../../language.ts";
import type { Manifest } from "../../packs/manifest.ts";
import type { PlannedDocument } from "../../plan/plan.ts";
import type { Renames } from "../../sync/follow.ts";
import type { Lock } from "../../sync/lock.ts";
import { compareVersions } from "../../sync/pack-moves.ts";

type Document = Pick<PlannedDocument, "id" | "formerly" | "path"> & { readonly lang: Lang };

/** Documents that lay elsewhere at the last build, and clauses that had another number then. */
export const renamesSince = (lock: Lock, documents: readonly Document[], { id, version, documents: entries }: Manifest): Renames => {
  const locked = lock.packs[id]?.version ?? null;
  return {
    moves: movesSince(lock, documents),
    clauses: locked === null ? new Map() : clausesSince(documents, entries, { locked, version }),
  };
};

const movesSince = (lock: Lock, documents: readonly Document[]): Renames["moves"] => {
  const taken = new Set(documents.map(({ path }) => path));
  const found = documents.flatMap(({ id, formerly, path, lang }) => {
    const before = [id, ...formerly].map((each) => lock.documents[lang]?.[each]).find((each) => each !== undefined);
    return before === undefined || taken.has(before) ? [] : [[before, path] as const];
  });
  return new Map(found);
};

interface Versions {
  readonly locked: string;
  readonly version: string;
}

const clausesSince = (
  documents: readonly Document[],
  entries: Manifest["documents"],
  { locked, version }: Versions,
): Renames["clauses"] => {
  const isNew = (since: string): boolean => compareVersions(locked, since) < 0 && compareVersions(since, version) <= 0;
  const found = documents.flatMap(({ id, path }) => {
    const clauses = entries.find((entry) => id === entry.id || id.startsWith(`${entry.id}/`))?.clauses ?? [];
    const numbers = clauses.filter(({ since }) => isNew(since)).map((it) => [it["renamed-from"], it.clause] as const);
    return numbers.length === 0 ? [] : [[path, new Map(numbers)] as const];
  });
  return new Map(found);
};

/** Documents that a build moves, in words. */
export const renameNotices = ({ moves }: Renames, ours: FileTree): readonly Words[] =>
  [...moves]
    .filter(([from, to]) => ours.has(from) && !ours.has(to))
    .map(([from, to]) => ({ de: `Umbenannt: ${from} → ${to}`, en: `Renamed: ${from} → ${to}` }));
