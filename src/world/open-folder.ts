import { byCodeUnit } from "../files.ts";
import { takeBuildLock } from "./build-lock.ts";
import type { Disk } from "./disk.ts";
import { hashOf, journalPath } from "./journal.ts";
import { bytesAt, fileEntry, inWords, ioError, type Place, quoted, safePath } from "./place.ts";
import { pathProblem } from "./safe-path.ts";
import { snapshotOf } from "./snapshot.ts";
import { decodeText } from "./text.ts";
import type { Folder, Kind } from "./world.ts";
import { completeWrite, writeAll } from "./write-all.ts";

const most = 10_000;

/** The folder of a place, on whichever disk. The first call completes a write that was cut short. */
export function openFolder(place: Place): Folder {
  const exclusive = exclusively(place);
  let ready: Promise<unknown> | null = null;
  const recover = () => hasJournal(place).then((left) => left && exclusive(() => completeWrite(place)));
  const reading = async <T>(path: string, step: () => Promise<T>): Promise<T> => {
    ready ??= recover();
    await ready.catch((error: unknown) => {
      ready = null;
      throw error;
    });
    return inWords(place, path, step);
  };
  const readBytes = (path: string) => reading(path, () => bytesAt(place, path));
  const list = (prefix: string) => reading(prefix, () => listFiles(place, prefix));
  let last: Promise<unknown> = Promise.resolve();
  return {
    root: place.root,
    exists: () => reading(".", async () => (await kindOf(place.disk, place.root)) === "folder"),
    kind: (path) => reading(path, async () => kindOf(place.disk, await safePath(place, path))),
    read: async (path) => {
      const bytes = await readBytes(path);
      return bytes === null ? null : decodeText(place, path, bytes);
    },
    readBytes,
    digest: async (path) => hashOf(await readBytes(path)),
    size: (path) => reading(path, async () => (await fileEntry(place, path))?.size ?? null),
    list,
    snapshot: () => snapshotOf({ place, readBytes, list }),
    write: async (changes) => {
      const before = last.catch(() => null);
      const done = before.then(() => (changes.length === 0 ? undefined : exclusive(() => writeAll(place, changes))));
      last = done;
      await done;
    },
    recover,
    exclusive,
  };
}

async function hasJournal(place: Place): Promise<boolean> {
  return inWords(place, journalPath, async () => (await bytesAt(place, journalPath)) !== null);
}

/** Runs work under the folder's build lock; work inside such work shares it. */
function exclusively(place: Place): Folder["exclusive"] {
  let lock: Promise<() => Promise<void>> | null = null;
  let released: Promise<unknown> = Promise.resolve();
  let users = 0;
  return async (work) => {
    users += 1;
    lock ??= released.then(() => inWords(place, ".oic/lock-build", () => takeBuildLock(place)));
    const mine = lock;
    try {
      await mine;
      return await work();
    } finally {
      users -= 1;
      if (users === 0) {
        lock = null;
        // What was done is done: a mark that cannot be taken away is stale as soon as this program ends.
        released = mine.then((release) => release()).catch(() => null);
        await released;
      }
    }
  };
}

async function listFiles(place: Place, prefix: string): Promise<readonly string[]> {
  if (prefix !== "") await safePath(place, prefix);
  const found: string[] = [];
  const waiting = [prefix];
  let seen = 0;
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const entries = await entriesOf(place, folder);
    seen += entries.length;
    if (seen > most) throw tooMany(place, prefix);
    found.push(...entries.filter(({ kind }) => kind === "file").map(({ path }) => path));
    waiting.push(...entries.filter(({ kind }) => kind === "folder").map(({ path }) => path));
  }
  return found.sort(byCodeUnit);
}

/** What lies in a folder; nothing where it is no folder. Names that oic would not write itself are no business of its. */
async function entriesOf({ disk, root }: Place, folder: string): Promise<readonly { readonly path: string; readonly kind: Kind }[]> {
  const absolute = folder === "" ? root : `${root}/${folder}`;
  if ((await disk.look(absolute))?.kind !== "folder") return [];
  const names = await disk.names(absolute);
  if (names.length > most) return names.map((path) => ({ path, kind: null }));
  const paths = names.map((name) => (folder === "" ? name : `${folder}/${name}`));
  return Promise.all(
    paths.map(async (path) => ({ path, kind: pathProblem(path) === null ? await kindOf(disk, `${root}/${path}`) : null })),
  );
}

const kindOf = async (disk: Disk, path: string): Promise<Kind> => (await disk.look(path))?.kind ?? null;

function tooMany(place: Place, prefix: string): Error {
  const name = quoted(prefix === "" ? place.root : prefix);
  return ioError(
    place,
    { de: `In ${name.de} liegen mehr als 10.000 Dateien und Ordner.`, en: `${name.en} holds more than 10,000 files and folders.` },
    { de: "Rufen Sie oic im Ordner der Stadt auf.", en: "Run oic in the city's folder." },
  );
}
