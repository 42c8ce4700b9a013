/** Relative path (forward slashes) → text. The form in which a pack, a kit and a base travel between stages. */
export type FileTree = ReadonlyMap<string, string>;

/** Compares by code unit, so that order is the same on every machine. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Files below `folder` (no trailing slash), their paths relative to it. */
export const subtree = (tree: FileTree, folder: string): FileTree =>
  new Map([...tree].filter(([path]) => path.startsWith(`${folder}/`)).map(([path, text]) => [path.slice(folder.length + 1), text]));
