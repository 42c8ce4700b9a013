import type { Disk, DiskChange, Entry } from "./disk.ts";

/** A disk in memory: absolute path → bytes, or the target of a link. Folders are there while something is in them, or when made. */
export interface MemoryDisk extends Disk {
  readonly files: Map<string, Uint8Array | { readonly link: string }>;
}

/** An empty disk in memory, for tests. */
export function memoryDisk(): MemoryDisk {
  const files: MemoryDisk["files"] = new Map();
  const folders = new Set<string>();
  const below = (folder: string) => [...files.keys(), ...folders].filter((path) => path.startsWith(`${folder}/`));
  let tokens = 0;
  const look = (path: string): Entry | null => {
    const found = files.get(path);
    if (found instanceof Uint8Array) return { kind: "file", size: found.length, mode: 0o644, changed: 0 };
    if (found !== undefined) return { kind: "link", size: 0, mode: 0o777, changed: 0 };
    return folders.has(path) || below(path).length > 0 ? { kind: "folder", size: 0, mode: 0o755, changed: 0 } : null;
  };
  return {
    files,
    look: async (path) => look(path),
    names: async (folder) => [...new Set(below(folder).map((path) => path.slice(folder.length + 1).split("/")[0] ?? ""))],
    read: async (path) => bytesOf(files, path),
    change: memoryChange(files, folders),
    owner: { host: "memory", pid: 1 },
    runs: () => false,
    now: () => 0,
    patience: 0,
    wait: async () => {},
    token: () => String(tokens++),
  };
}

function bytesOf(files: MemoryDisk["files"], path: string): Uint8Array {
  const found = files.get(path);
  if (found instanceof Uint8Array) return found;
  throw new Error(`ENOENT: ${path}`);
}

function memoryChange(files: MemoryDisk["files"], folders: Set<string>): DiskChange {
  const removeTree = (path: string) => {
    folders.delete(path);
    for (const each of [...folders].filter((folder) => folder.startsWith(`${path}/`))) folders.delete(each);
    for (const each of [...files.keys()].filter((file) => file.startsWith(`${path}/`))) files.delete(each);
  };
  const isEmpty = (path: string) => ![...files.keys(), ...folders].some((each) => each.startsWith(`${path}/`));
  return {
    makeFolder: async (path) => void folders.add(path),
    create: async (path, bytes) => {
      if (files.has(path)) return false;
      files.set(path, bytes);
      return true;
    },
    write: async (path, bytes) => void files.set(path, bytes),
    rename: async (from, to) => {
      files.set(to, bytesOf(files, from));
      files.delete(from);
    },
    remove: async (path) => void files.delete(path),
    removeTree: async (path) => removeTree(path),
    removeEmpty: async (path) => void (isEmpty(path) && folders.delete(path)),
    sync: async () => {},
  };
}
