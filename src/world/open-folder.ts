import { byCodeUnit } from "../files.ts";
import { takeBuildLock } from "./build-lock.ts";
import { journalPath } from "./journal.ts";
import { bytesAt, fileEntry, inWords, ioError, type Place, quoted, safePath } from "./place.ts";
import { pathProblem } from "./safe-path.ts";
import { decodeText } from "./text.ts";
import type { Folder } from "./world.ts";
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
  let last: Promise<unknown> = Promise.resolve();
  return {
    root: place.root,
    exists: () => reading(".", async () => (await place.disk.look(place.root))?.kind === "folder"),
    kind: (path) => reading(path, async () => (await place.disk.look(await safePath(place, path)))?.kind ?? null),
    read: async (path) => {
      const bytes = await readBytes(path);
      return bytes === null ? null : decodeText(place, path, bytes);
    },
    readBytes,
    size: (path) => reading(path, async () => (await fileEntry(place, path))?.size ?? null),
    list: (prefix) => reading(prefix, () => listFiles(place, prefix)),
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
  const { disk, root } = place;
  const start = prefix === "" ? root : await safePath(place, prefix);
  if ((await disk.look(start))?.kind !== "folder") return [];
  const found: string[] = [];
  const waiting = [prefix];
  for (let seen = 0, folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const names = await disk.names(folder === "" ? root : `${root}/${folder}`);
    seen += names.length;
    if (seen > most) throw tooMany(place, prefix);
    for (const name of names) {
      const path = folder === "" ? name : `${folder}/${name}`;
      const kind = pathProblem(path) === null ? (await disk.look(`${root}/${path}`))?.kind : null;
      if (kind === "file") found.push(path);
      if (kind === "folder") waiting.push(path);
    }
  }
  return found.sort(byCodeUnit);
}

function tooMany(place: Place, prefix: string): Error {
  const name = quoted(prefix === "" ? place.root : prefix);
  return ioError(
    place,
    { de: `In ${name.de} liegen mehr als 10.000 Dateien und Ordner.`, en: `${name.en} holds more than 10,000 files and folders.` },
    { de: "Rufen Sie oic im Ordner der Stadt auf.", en: "Run oic in the city's folder." },
  );
}
