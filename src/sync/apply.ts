import type { FileTree } from "../files.ts";
import { lockPath } from "./lock.ts";
import { type Change, removed } from "./reconcile.ts";

/** Where what oic last wrote lies, byte for byte, by the path of the file. */
export const baseFolder = ".oic/base";

/** Where the facts lie that it was written from. */
export const factsPath = ".oic/base/facts.json";

/** A file to be written; `bytes` null deletes it. `was`: the text the decision was taken from, null for none. */
export interface KitWrite {
  readonly path: string;
  readonly bytes: string | null;
  readonly was?: string | null;
}

/** What the changes were taken from. */
export interface Found {
  readonly base: FileTree;
  readonly ours: FileTree;
  /** Text of the lock on disk; null where there is none. */
  readonly lock: string | null;
}

/**
 * The files that bring a folder to what the changes say: the kit, then the base, the lock (`lock`, its new text) last. Empty where nothing
 * is to be done. A text that a person wrote is in none of them: `keep`, `blocked`, `let-go` and `stays-deleted` leave the kit alone.
 */
export function applyChanges(changes: readonly Change[], found: Found, lock: string): readonly KitWrite[] {
  const kit = changes.flatMap((change) => kitWrites(change, found.ours));
  const base = changes.flatMap((change) => baseWrites(change, found.base));
  return [...kit, ...base, ...(lock === found.lock ? [] : [{ path: lockPath, bytes: lock }])];
}

function kitWrites(change: Change, ours: FileTree): readonly KitWrite[] {
  const { kind, path } = change;
  const was = ours.get(path) ?? null;
  if (kind === "create" || kind === "update") return [{ path, bytes: change.text, was }];
  return kind === "delete" ? [{ path, bytes: null, was }] : [];
}

function baseWrites(change: Change, base: FileTree): readonly KitWrite[] {
  const path = `${baseFolder}/${change.path}`;
  if (change.kind === "create" || change.kind === "update" || change.kind === "adopt")
    return base.get(change.path) === change.rendered ? [] : [{ path, bytes: change.rendered }];
  if (change.kind === "stays-deleted") return base.get(change.path) === removed ? [] : [{ path, bytes: removed }];
  return ["delete", "let-go", "forget"].includes(change.kind) ? [{ path, bytes: null }] : [];
}

/**
 * The base with an entry for every path that the lock knows as removed by people, so that a lost `.oic/base` does not bring it back.
 * `restored` (by `build --only`) are taken out: they are created again.
 */
export function rememberedBase(base: FileTree, deleted: readonly string[], restored: readonly string[] = []): FileTree {
  const known = new Map([...deleted.map((path): [string, string] => [path, removed]), ...base]);
  return new Map([...known].filter(([path]) => !restored.includes(path)));
}
