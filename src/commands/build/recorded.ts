import { byCodeUnit } from "../../files.ts";
import type { BuildRecord, Draft } from "../../sync/history/record.ts";
import { historyFolder, mostRecords, numberOf, readRecord, recordName, recordText } from "../../sync/history/record.ts";
import { keepBytes, undoPath, undoText } from "../../sync/history/undo-data.ts";
import type { Folder, FolderView, World, Write } from "../../world/world.ts";
import type { KitPlan } from "../kit/kit.ts";
import { placesOf, type Reasons } from "./reasons.ts";

/** More places of a document than this are counted, not listed. */
const mostPlaces = 20;

interface Told {
  readonly plan: KitPlan;
  readonly reasons: Reasons;
  readonly exports: { readonly count: number };
}

/** What the record of a build says, before it has a number and a date. */
export const buildDraft = ({ plan, reasons, exports }: Told): Draft => {
  const documents = plan.changes.filter(({ kind }) => kind !== "none").map((it) => documentOf(it, reasons));
  const told = documents.filter(({ change, places }) => !["keep", "stays-deleted", "waiting"].includes(change) || places.length > 0);
  const changed = reasons.facts.map(({ field, before, after }) => ({ field, before, after }));
  return { kind: "build", undoes: null, facts: changed, packs: [...reasons.packs], documents: told, exports: exports.count, decisions: [] };
};

/** What waits for a decision is in the record of that decision. */
const documentOf = (change: KitPlan["changes"][number], reasons: Reasons): Draft["documents"][number] => {
  const { kind, path } = change;
  const places = placesOf(change, reasons).filter(({ conflict }) => conflict === null);
  const listed = places.slice(0, mostPlaces).map(({ where, before, after, because }) => ({ where, before, after, because: [...because] }));
  return { path, change: kind, places: listed, more: places.length - listed.length };
};

/**
 * Writes a build together with its record and what takes it back: all of it or nothing. The oldest records go. The caller holds the
 * folder's build lock. `beside` is written with it, and is nothing to take back.
 */
export const writeRecorded = async (world: World, folder: Folder, { writes, beside = [], draft }: Recorded): Promise<void> => {
  const found = await Promise.all(writes.map(async (write) => ({ write, before: await folder.readBytes(write.path) })));
  const changing = found.filter(({ write, before }) => fingerprintOf(world, write.bytes) !== fingerprintOf(world, before));
  if (changing.length === 0) return folder.write(beside);
  const { record, writes: recording } = await nextRecord(world, folder, draft);
  const files = changing.map(({ write, before }) => ({
    path: write.path,
    before: keepBytes(before),
    after: fingerprintOf(world, write.bytes),
  }));
  const undo = { path: undoPath, bytes: undoText({ oic: 1, number: record.number, files }) };
  await folder.write([...recording, undo, ...writes, ...beside]);
};

interface Recorded {
  readonly writes: readonly Write[];
  readonly beside?: readonly Write[];
  readonly draft: Draft;
}

export const fingerprintOf = (world: World, bytes: Uint8Array | string | null): string | null =>
  bytes === null ? null : world.fingerprint(bytes);

/** The record with its number and date, and the files that bring it into the history. */
export const nextRecord = async (
  world: World,
  folder: Folder,
  draft: Draft,
): Promise<{ readonly record: BuildRecord; readonly writes: readonly Write[] }> => {
  const kept = await recordPaths(folder);
  const last = Math.max(0, ...kept.map((path) => numberOf(path.slice(historyFolder.length + 1)) ?? 0));
  const record = { oic: 1 as const, number: last + 1, at: world.now(), ...draft };
  const gone = kept.slice(0, Math.max(0, kept.length + 1 - mostRecords));
  return {
    record,
    writes: [
      { path: `${historyFolder}/${recordName(record)}`, bytes: recordText(record) },
      ...gone.map((each) => ({ path: each, bytes: null })),
    ],
  };
};

/** The records, the newest first; null for one that is damaged, or that a newer oic wrote. */
export const readRecords = async (
  folder: FolderView,
): Promise<readonly { readonly path: string; readonly record: BuildRecord | null }[]> => {
  const paths = (await recordPaths(folder)).toReversed();
  return Promise.all(paths.map(async (path) => ({ path, record: readRecord((await folder.read(path)) ?? "") })));
};

/** Paths of the records, the oldest first. */
const recordPaths = async (folder: FolderView): Promise<readonly string[]> => {
  const paths = (await folder.list(historyFolder)).filter((path) => numberOf(path.slice(historyFolder.length + 1)) !== null);
  const number = (path: string) => numberOf(path.slice(historyFolder.length + 1)) ?? 0;
  return paths.toSorted((a, b) => number(a) - number(b) || byCodeUnit(a, b));
};
