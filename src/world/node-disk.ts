import { randomBytes } from "node:crypto";
import { constants } from "node:fs";
import * as fs from "node:fs/promises";
import { hostname } from "node:os";
import { setTimeout } from "node:timers/promises";
import type { Disk, DiskChange, Entry } from "./disk.ts";

/** Most builds of another program are done by then; milliseconds. */
const usualPatience = 5000;

/** The disk of this machine; `patience`: how long another program that holds a folder is waited for. */
export function nodeDisk(patience = usualPatience): Disk {
  return {
    look,
    names: (folder) => fs.readdir(folder),
    read: readFile,
    change: nodeChange,
    owner: { host: hostname(), pid: process.pid },
    runs,
    now: () => Date.now(),
    patience,
    wait: (milliseconds) => setTimeout(milliseconds),
    token: () => randomBytes(6).toString("hex"),
  };
}

const codeOf = (error: unknown): unknown => (error instanceof Error && "code" in error ? error.code : null);

/** The step's value, or `value` where it failed with one of `codes`. */
async function except<T>(step: Promise<T>, codes: readonly string[], value: T): Promise<T> {
  try {
    return await step;
  } catch (error) {
    if (codes.some((code) => code === codeOf(error))) return value;
    throw error;
  }
}

async function look(path: string): Promise<Entry | null> {
  const found = await except(fs.lstat(path), ["ENOENT", "ENOTDIR"], null);
  if (found === null) return null;
  const kind = found.isFile() ? "file" : found.isDirectory() ? "folder" : found.isSymbolicLink() ? "link" : "other";
  return { kind, size: found.size, mode: found.mode & 0o777, changed: found.mtimeMs };
}

async function readFile(path: string): Promise<Uint8Array> {
  const file = await fs.open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    return await file.readFile();
  } finally {
    await file.close();
  }
}

async function writeFile(path: string, bytes: Uint8Array, mode: number | null): Promise<void> {
  const file = await fs.open(path, "wx");
  try {
    await file.writeFile(bytes);
    if (mode !== null) await file.chmod(mode);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Windows, and some network drives, cannot sync a folder; the rename itself is then all there is. */
async function syncFolder(path: string): Promise<void> {
  const unable = ["EPERM", "EISDIR", "EINVAL", "EACCES", "ENOENT", "ENOTSUP", "ENOSYS"];
  const folder = await except(fs.open(path, "r"), unable, null);
  if (folder === null) return;
  try {
    await except(folder.sync(), unable, undefined);
  } finally {
    await folder.close();
  }
}

const nodeChange: DiskChange = {
  makeFolder: async (path) => void (await fs.mkdir(path, { recursive: true })),
  create: async (path, bytes) =>
    except(
      fs.writeFile(path, bytes, { flag: "wx" }).then(() => true),
      ["EEXIST"],
      false,
    ),
  write: writeFile,
  rename: (from, to) => fs.rename(from, to),
  remove: (path) => fs.rm(path, { force: true }),
  removeTree: (path) => fs.rm(path, { recursive: true, force: true }),
  removeEmpty: (path) => except(fs.rmdir(path), ["ENOENT", "ENOTEMPTY", "EEXIST", "EPERM", "EBUSY"], undefined),
  sync: syncFolder,
};

/** A signal 0 tells whether a program runs: no right to send it means that it does. */
function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}
