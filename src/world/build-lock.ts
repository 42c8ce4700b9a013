import { exit, OicError } from "../errors.ts";
import type { Owner } from "./disk.ts";
import { type Place, safePath } from "./place.ts";

const path = ".oic/lock-build";

/** No write takes this long: an older mark was left behind by a program on another machine. */
const forgottenAfter = 10 * 60_000;
/** A mark without its text: its program was killed while writing it. Less than the next program waits. */
const halfWrittenAfter = 3_000;

/** Milliseconds between two looks at a folder that another program holds. */
const pause = 100;

/** Locks this program holds itself; in a container the next program may well get the same number as one that was killed. */
const held = new Set<string>();

/** Marks the folder as being written to and gives the function that takes the mark away. Waits a little where another program writes; throws (exit 5) where it goes on. */
export async function takeBuildLock(place: Place): Promise<() => Promise<void>> {
  const { change, owner } = place.disk;
  const file = await safePath(place, path);
  const folder = `${place.root}/.oic`;
  await change.makeFolder(folder);
  const mark = new TextEncoder().encode(`${JSON.stringify(owner)}\n`);
  for (let waited = 0; !(await change.create(file, mark)); waited += pause) {
    const holder = await clearIfStale(place, file);
    if (waited >= place.disk.patience && (holder !== null || waited > 0)) throw busy(place, holder?.owner ?? null);
    if (holder !== null) await place.disk.wait(pause);
    await change.makeFolder(folder);
  }
  held.add(file);
  return async () => {
    await change.remove(file).finally(() => held.delete(file));
    await change.removeEmpty(folder);
  };
}

/** Takes a mark away that nobody holds any more; gives the one that somebody holds. */
async function clearIfStale(place: Place, file: string): Promise<Mark | null> {
  const entry = await place.disk.look(file);
  if (entry === null) return null;
  const text = entry.kind === "file" ? await place.disk.read(file).catch(() => null) : null;
  const owner = text === null ? null : parseOwner(new TextDecoder().decode(text));
  const mark = { file, owner, age: place.disk.now() - entry.changed };
  if (!isStale(place, mark)) return mark;
  await place.disk.change.remove(file);
  return null;
}

interface Mark {
  readonly file: string;
  readonly owner: Owner | null;
  readonly age: number;
}

function isStale({ disk }: Place, { file, owner, age }: Mark): boolean {
  if (held.has(file)) return false;
  if (owner === null) return age > halfWrittenAfter;
  if (owner.host !== disk.owner.host) return age > forgottenAfter;
  return owner.pid === disk.owner.pid || !disk.runs(owner.pid) || age > forgottenAfter;
}

function parseOwner(text: string): Owner | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || !("host" in value) || !("pid" in value)) return null;
    return typeof value.host === "string" && typeof value.pid === "number" ? { host: value.host, pid: value.pid } : null;
  } catch {
    return null;
  }
}

function busy({ lang }: Place, owner: Owner | null): OicError {
  const who = owner === null ? "" : ` (${owner.host}, ${owner.pid})`;
  return lang === "de"
    ? new OicError(
        exit.io,
        `Ein anderer Aufruf von oic schreibt gerade in diesen Ordner${who}.`,
        `Warten Sie, bis er fertig ist; läuft keiner, löschen Sie „${path}“.`,
      )
    : new OicError(
        exit.io,
        `Another run of oic is writing to this folder${who}.`,
        `Wait until it is done; if none is running, delete “${path}”.`,
      );
}
