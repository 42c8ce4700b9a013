import type { FileTree } from "../files.ts";
import { baseFolder, type KitWrite } from "./apply.ts";
import { conflictsPath, conflictsText, keptVersions, type OpenDocument } from "./conflicts.ts";

/** What oic last wrote and what lies on disk, by the same paths; the open conflicts, and both versions kept of them by their own paths. */
export interface Trees {
  readonly base: FileTree;
  readonly ours: FileTree;
  readonly open: readonly OpenDocument[];
  readonly kept: FileTree;
}

/** What has another name now. */
export interface Renames {
  /** Old path → new path. */
  readonly moves: ReadonlyMap<string, string>;
  /** By the new path of a document: old clause number → new one. */
  readonly clauses: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** The renames that can be followed: a move onto a file that is there already is left out, for that file is somebody's. */
export const possible = ({ base, ours }: Pick<Trees, "base" | "ours">, { moves, clauses }: Renames): Renames => ({
  moves: new Map([...moves].filter(([, to]) => !ours.has(to) && !base.has(to))),
  clauses,
});

/**
 * The trees as if they had had the new names all along, so that a person's edits, removals and open conflicts are found where the document is
 * now.
 */
export const follow = ({ base, ours, open, kept }: Trees, { moves, clauses }: Renames): Trees => {
  const moved = (path: string): string => moves.get(path) ?? path;
  const numbered = (path: string, text: string): string => renumbered(text, clauses.get(moved(path)));
  const followed = (tree: FileTree): FileTree => new Map([...tree].map(([path, text]) => [moved(path), numbered(path, text)] as const));
  return {
    base: followed(base),
    ours: followed(ours),
    open: open.map(({ path, conflicts }) => ({
      path: moved(path),
      conflicts: conflicts.map((it) => ({ ...it, section: numbered(path, it.section) })),
    })),
    kept: new Map(
      open.flatMap(({ path }) => {
        const [from, to] = [keptVersions(path), keptVersions(moved(path))];
        return (["ours", "theirs"] as const).flatMap((side) => {
          const text = kept.get(from[side]);
          return text === undefined ? [] : [[to[side], numbered(path, text)] as const];
        });
      }),
    ),
  };
};

/** A text whose clauses and headings begin with their new numbers. Numbers within sentences stay: they may be those of a law. */
export const renumbered = (text: string, numbers: ReadonlyMap<string, string> | undefined): string => {
  if (numbers === undefined || numbers.size === 0) return text;
  return text.replace(clauseStart, (line: string, mark: string, number: string) => {
    const plain = number.replace(/[\u00A0\u202F]/g, " ");
    const now = numbers.get(plain);
    return now === undefined ? line : `${mark}${now}`;
  });
};

/** A heading's marks or bold type at the start of a line, and the number after it. */
const clauseStart = /^( {0,3}(?:#{1,6}[ \t]+|\*\*|__)?)(§[ \u00A0\u202F]?\d+(?:\.\d+)*[a-z]?)(?![\w.]*\d)/gm;

/** The writes that bring the disk to what `writes` (decided from the followed trees) say: everything at its new place, nothing at the old one. */
export const followWrites = (writes: readonly KitWrite[], disk: Trees, followed: Trees): readonly KitWrite[] => {
  const kit = treeWrites(writes, { disk: disk.ours, followed: followed.ours, prefix: "" });
  const base = treeWrites(writes, { disk: disk.base, followed: followed.base, prefix: `${baseFolder}/` });
  const kept = treeWrites(writes, { disk: disk.kept, followed: followed.kept, prefix: "" });
  const list = conflictsText(followed.open);
  const isListed = list === conflictsText(disk.open) || writes.some(({ path }) => path === conflictsPath);
  const records = [...kept, ...base].map(({ path, bytes }) => ({ path, bytes }));
  const moved = [...kit, ...records, ...(isListed ? [] : [{ path: conflictsPath, bytes: list }])];
  const taken = new Set(moved.map(({ path }) => path));
  return [...moved, ...writes.filter(({ path }) => !taken.has(path))];
};

interface Followed {
  readonly disk: FileTree;
  readonly followed: FileTree;
  /** Of the paths of the files written. */
  readonly prefix: string;
}

const treeWrites = (writes: readonly KitWrite[], { disk, followed, prefix }: Followed): readonly KitWrite[] => {
  const decided = new Map(writes.map((write) => [write.path, write.bytes]));
  const arrived = [...followed].flatMap(([path, text]) => {
    if (disk.get(path) === text) return [];
    const bytes = decided.get(`${prefix}${path}`);
    return [{ path: `${prefix}${path}`, bytes: bytes === undefined ? text : bytes, was: disk.get(path) ?? null }];
  });
  const left = [...disk].flatMap(([path, text]) => (followed.has(path) ? [] : [{ path: `${prefix}${path}`, bytes: null, was: text }]));
  return [...arrived, ...left];
};
