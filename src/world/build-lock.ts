import { exit, OicError } from "../errors.ts";
import type { Owner } from "./disk.ts";
import { type Place, safePath } from "./place.ts";

const path = ".oic/lock-build";

/** No write takes this long: an older mark was left behind by a program on another machine. */
const forgottenAfter = 10 * 60_000;
/** A mark without its text: its program was killed while writing it. */
const halfWrittenAfter = 10_000;

/** Locks this program holds itself; in a container the next program may well get the same number as one that was killed. */
const held = new Set<string>();

/** Marks the folder as being written to and gives the function that takes the mark away. Throws (exit 5) where another program writes. */
export async function takeBuildLock(place: Place): Promise<() => Promise<void>> {
  const { change, owner } = place.disk;
  const file = await safePath(place, path);
  const folder = `${place.root}/.oic`;
  await change.makeFolder(folder);
  const mark = new TextEncoder().encode(`${JSON.stringify(owner)}\n`);
  if (!(await change.create(file, mark))) {
    await clearIfStale(place, file);
    if (!(await change.create(file, mark))) throw busy(place, null);
  }
  held.add(file);
  return async () => {
    await change.remove(file).finally(() => held.delete(file));
    await change.removeEmpty(folder);
  };
}

async function clearIfStale(place: Place, file: string): Promise<void> {
  const entry = await place.disk.look(file);
  if (entry === null) return;
  const owner = entry.kind === "file" ? parseOwner(new TextDecoder().decode(await place.disk.read(file))) : null;
  if (!isStale(place, { file, owner, age: place.disk.now() - entry.changed })) throw busy(place, owner);
  await place.disk.change.remove(file);
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
