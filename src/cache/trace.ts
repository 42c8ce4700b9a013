import type { FolderView } from "../world/world.ts";

/** What somebody looked at in a folder: files and lists by their path, in the order of asking. */
export interface Questions {
  readonly files: readonly string[];
  readonly lists: readonly string[];
}

/** Questions to a folder with their answers: the digest of each file (null: there is none), the paths of each list. */
export interface Trace {
  readonly files: readonly (readonly [path: string, digest: string | null])[];
  readonly lists: readonly (readonly [prefix: string, paths: readonly string[]])[];
}

/** A view that remembers what it was asked; what is worked out through it follows from the answers to these questions alone. */
export const watched = (view: FolderView): { readonly view: FolderView; readonly asked: () => Questions } => {
  const files = new Set<string>();
  const lists = new Set<string>();
  return {
    view: {
      read: (path) => view.read(noted(files, path)),
      readBytes: (path) => view.readBytes(noted(files, path)),
      digest: (path) => view.digest(noted(files, path)),
      list: (prefix) => view.list(noted(lists, prefix)),
    },
    asked: () => ({ files: [...files], lists: [...lists] }),
  };
};

const noted = (paths: Set<string>, path: string): string => {
  paths.add(path);
  return path;
};

/** The answers that a folder gives to these questions. */
export const traceOf = async (view: FolderView, { files, lists }: Questions): Promise<Trace> => ({
  files: await Promise.all(files.map(async (path) => [path, await view.digest(path)] as const)),
  lists: await Promise.all(lists.map(async (prefix) => [prefix, await view.list(prefix)] as const)),
});

/** Does the folder still give the same answers? */
export const holds = async (view: FolderView, trace: Trace): Promise<boolean> => {
  const questions = { files: trace.files.map(([path]) => path), lists: trace.lists.map(([prefix]) => prefix) };
  return JSON.stringify(await traceOf(view, questions)) === JSON.stringify(trace);
};
