import type { FileTree } from "../files.ts";
import { baseFolder, type KitWrite } from "./apply.ts";

/** What oic last wrote and what lies on disk, by the same paths. */
export interface Trees {
  readonly base: FileTree;
  readonly ours: FileTree;
}

/** What has another name now. */
export interface Renames {
  /** Old path → new path. */
  readonly moves: ReadonlyMap<string, string>;
  /** By the new path of a document: old clause number → new one. */
  readonly clauses: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/**
 * The two trees as if they had had the new names all along, so that a person's edits and removals are found where the document is now.
 * A move onto a file that is there already is left out: that file is somebody's.
 */
export const follow = (trees: Trees, renames: Renames): Trees => {
  const moves = new Map([...renames.moves].filter(([, to]) => !trees.ours.has(to) && !trees.base.has(to)));
  const followed = (tree: FileTree): FileTree =>
    new Map(
      [...tree].map(([path, text]) => {
        const to = moves.get(path) ?? path;
        return [to, renumbered(text, renames.clauses.get(to))] as const;
      }),
    );
  return { base: followed(trees.base), ours: followed(trees.ours) };
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

/** The writes that bring the disk to what `writes` (decided from the followed trees) say: the kit and its base at their new places, nothing at the old ones. */
export const followWrites = (writes: readonly KitWrite[], disk: Trees, followed: Trees): readonly KitWrite[] => {
  const kit = treeWrites(writes, { disk: disk.ours, followed: followed.ours, prefix: "" });
  const base = treeWrites(writes, { disk: disk.base, followed: followed.base, prefix: `${baseFolder}/` });
  const taken = new Set([...kit, ...base].map(({ path }) => path));
  return [...kit, ...base.map(({ path, bytes }) => ({ path, bytes })), ...writes.filter(({ path }) => !taken.has(path))];
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
