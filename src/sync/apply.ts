import type { FileTree } from "../files.ts";
import { conflictsPath, conflictsText, keptVersions, type OpenDocument, openAfter } from "./conflicts.ts";
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
  /** Conflicts open from earlier builds. */
  readonly open?: readonly OpenDocument[];
}

/**
 * The files that bring a folder to what the changes say: the kit, then the base, the lock (`lock`, its new text) last. Empty where nothing
 * is to be done. No text that a person wrote is lost: `keep`, `waiting`, `blocked`, `let-go` and `stays-deleted` leave the kit alone, and while a
 * conflict is open both versions lie in `.oic/conflicts/` and the base stays what it was.
 */
export function applyChanges(changes: readonly Change[], found: Found, lock: string): readonly KitWrite[] {
  const kit = changes.flatMap((change) => kitWrites(change, found.ours));
  const base = changes.flatMap((change) => baseWrites(change, found.base));
  const conflicts = conflictWrites(changes, found.open ?? []);
  return [...kit, ...conflicts, ...base, ...(lock === found.lock ? [] : [{ path: lockPath, bytes: lock }])];
}

function kitWrites(change: Change, ours: FileTree): readonly KitWrite[] {
  const { kind, path } = change;
  const was = ours.get(path) ?? null;
  if (kind === "create" || kind === "update") return [{ path, bytes: change.text, was }];
  if (kind === "merge" || kind === "conflict") return change.text === was ? [] : [{ path, bytes: change.text, was }];
  return kind === "delete" ? [{ path, bytes: null, was }] : [];
}

function baseWrites(change: Change, base: FileTree): readonly KitWrite[] {
  const path = `${baseFolder}/${change.path}`;
  if (change.kind === "create" || change.kind === "update" || change.kind === "adopt" || change.kind === "merge")
    return base.get(change.path) === change.rendered ? [] : [{ path, bytes: change.rendered }];
  if (change.kind === "stays-deleted") return base.get(change.path) === removed ? [] : [{ path, bytes: removed }];
  return ["delete", "let-go", "forget"].includes(change.kind) ? [{ path, bytes: null }] : [];
}

/** The list of open conflicts where it changes, both versions of what is new in it, and away with those of what is settled. */
function conflictWrites(changes: readonly Change[], open: readonly OpenDocument[]): readonly KitWrite[] {
  const after = openAfter(changes, open);
  const fresh = changes.flatMap((change): readonly KitWrite[] => {
    if (change.kind !== "conflict") return [];
    const at = keptVersions(change.path);
    return [
      { path: at.ours, bytes: change.ours },
      { path: at.theirs, bytes: change.rendered },
    ];
  });
  const gone = open.filter(({ path }) => !after.some((it) => it.path === path)).flatMap(({ path }) => Object.values(keptVersions(path)));
  const list = conflictsText(after);
  return [
    ...fresh,
    ...gone.map((path) => ({ path, bytes: null })),
    ...(list === conflictsText(open) ? [] : [{ path: conflictsPath, bytes: list }]),
  ];
}

/**
 * The base with an entry for every path that the lock knows as removed by people, so that a lost `.oic/base` does not bring it back.
 * `restored` (by `build --only`) are taken out: they are created again.
 */
export function rememberedBase(base: FileTree, deleted: readonly string[], restored: readonly string[] = []): FileTree {
  const known = new Map([...deleted.map((path): [string, string] => [path, removed]), ...base]);
  return new Map([...known].filter(([path]) => !restored.includes(path)));
}
