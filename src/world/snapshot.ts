import { byCodeUnit } from "../files.ts";
import { hashOf } from "./journal.ts";
import type { Place } from "./place.ts";
import { decodeText } from "./text.ts";
import type { FolderView, Snapshot, Write } from "./world.ts";

/** Where a snapshot gets its bytes from. */
interface Source extends Pick<FolderView, "readBytes" | "list"> {
  readonly place: Pick<Place, "lang">;
}

/** A view of a folder that asks for each file and each list once. */
export function snapshotOf({ place, readBytes, list }: Source): Snapshot {
  const bytes = once(readBytes);
  const lists = once(list);
  return {
    readBytes: bytes,
    read: once(async (path) => {
      const found = await bytes(path);
      return found === null ? null : decodeText(place, path, found);
    }),
    digest: once(async (path) => hashOf(await bytes(path))),
    list: lists,
    after: (writes) => snapshotOf({ place, ...written(writes, { readBytes: bytes, list: lists }) }),
  };
}

function once<T>(ask: (path: string) => Promise<T>): (path: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (path) => {
    const answer = known.get(path) ?? ask(path);
    known.set(path, answer);
    return answer;
  };
}

/** What lies in a folder once these writes are done. */
function written(writes: readonly Write[], { readBytes, list }: Pick<FolderView, "readBytes" | "list">): Omit<Source, "place"> {
  const bytes = new Map(writes.map((it) => [it.path, typeof it.bytes === "string" ? new TextEncoder().encode(it.bytes) : it.bytes]));
  const isThere = (path: string) => bytes.get(path) !== null;
  const added = [...bytes.keys()].filter(isThere);
  return {
    readBytes: async (path) => {
      const fresh = bytes.get(path);
      return fresh === undefined ? readBytes(path) : fresh;
    },
    list: async (prefix) => {
      const here = added.filter((path) => prefix === "" || path.startsWith(`${prefix}/`));
      return [...new Set([...(await list(prefix)).filter(isThere), ...here])].sort(byCodeUnit);
    },
  };
}
