import { hashOf, layJournal, readJournal, rollForward, type Step } from "./journal.ts";
import { bytesAt, fileEntry, inWords, ioError, type Place, quoted, safePath } from "./place.ts";
import { decodeText } from "./text.ts";
import type { Write } from "./world.ts";

/**
 * Writes all changes or none; the caller holds the folder's build lock. Stage every byte and sync it, lay a journal, rename in the order
 * given, take the journal away: cut short before the journal nothing has happened, after it the next call completes the write.
 */
export async function writeAll(place: Place, changes: readonly Write[]): Promise<void> {
  await completeWrite(place);
  const wanted = await changesWanted(place, changes);
  if (wanted.length === 0) return;
  const stage = `.oic/tmp-${place.disk.token()}`;
  await inWords(place, stage, async () => {
    try {
      await layJournal(place, { oic: 1, stage, steps: await stageAll(place, stage, wanted) });
    } catch (error) {
      await withdraw(place, stage);
      throw error;
    }
  });
  const journal = await readJournal(place);
  if (journal !== null) await inWords(place, stage, () => rollForward(place, journal));
}

/** Completes a write that was cut short; true where there was one. The caller holds the build lock. */
export async function completeWrite(place: Place): Promise<boolean> {
  const journal = await readJournal(place);
  if (journal !== null) await inWords(place, journal.stage, () => rollForward(place, journal));
  await sweep(place);
  return journal !== null;
}

/** Takes back what was staged, as far as it can; where the journal lies already, the next call completes the write instead. */
async function withdraw(place: Place, stage: string): Promise<void> {
  try {
    if ((await readJournal(place)) === null) await place.disk.change.removeTree(`${place.root}/${stage}`);
  } catch {
    // The first error is the one to tell; the next write sweeps the rest away.
  }
}

/** Removes staged bytes that no journal knows. */
async function sweep({ disk, root }: Place): Promise<void> {
  const found = (await disk.look(`${root}/.oic`))?.kind === "folder" ? await disk.names(`${root}/.oic`) : [];
  for (const name of found) if (/^tmp-[0-9a-z]+$/.test(name)) await disk.change.removeTree(`${root}/.oic/${name}`);
}

/** A change with what it replaces; those that would change nothing are left out. */
interface Wanted {
  readonly path: string;
  readonly bytes: Uint8Array | null;
  readonly before: string | null;
  readonly mode: number | null;
}

async function changesWanted(place: Place, changes: readonly Write[]): Promise<readonly Wanted[]> {
  refuseTwins(place, changes);
  const wanted: Wanted[] = [];
  for (const change of changes) {
    const { path } = change;
    await inWords(place, path, async () => {
      const present = await bytesAt(place, path);
      if (change.was !== undefined) refuseStranger(place, change, present);
      const bytes = typeof change.bytes === "string" ? new TextEncoder().encode(change.bytes) : change.bytes;
      const before = hashOf(present);
      if (before === hashOf(bytes)) return;
      wanted.push({ path, bytes, before, mode: (await fileEntry(place, path))?.mode ?? null });
    });
  }
  return wanted;
}

async function stageAll(place: Place, stage: string, wanted: readonly Wanted[]): Promise<readonly Step[]> {
  const { change } = place.disk;
  await change.makeFolder(await safePath(place, stage));
  const steps: Step[] = [];
  for (const [index, { path, bytes, before, mode }] of wanted.entries()) {
    const staged = bytes === null ? null : `${stage}/${index}`;
    if (staged !== null && bytes !== null) await change.write(`${place.root}/${staged}`, bytes, mode);
    steps.push({ path, staged, before });
  }
  return steps;
}

/** Two changes of one place: the same path, one that differs in capitals alone, or one below the other. */
function refuseTwins(place: Place, changes: readonly Write[]): void {
  const folded = new Map(changes.filter(({ bytes }) => bytes !== null).map(({ path }) => [fold(path), path]));
  const paths = new Set(changes.map(({ path }) => path));
  const written = changes.filter(({ bytes }) => bytes !== null);
  const below = written.find(({ path }) =>
    path.split("/").some((_, end, names) => end > 0 && folded.has(fold(names.slice(0, end).join("/")))),
  );
  const twin =
    written.find(({ path }) => folded.get(fold(path)) !== path) ?? (paths.size < changes.length ? changes[0] : undefined) ?? below;
  if (twin === undefined) return;
  const name = quoted(twin.path);
  throw ioError(
    place,
    {
      de: `${name.de} und eine weitere Datei würden einander überschreiben.`,
      en: `${name.en} and another file would overwrite each other.`,
    },
    { de: "Geben Sie einer der beiden einen anderen Namen.", en: "Give one of the two another name." },
  );
}

const fold = (path: string): string => path.normalize("NFC").toLowerCase();

function refuseStranger(place: Place, { path, was }: Write, present: Uint8Array | null): void {
  if ((present === null ? null : decodeText(place, path, present)) === was) return;
  const name = quoted(path);
  throw ioError(
    place,
    {
      de: `${name.de} wurde geändert, während oic lief; geschrieben wurde nichts.`,
      en: `${name.en} was changed while oic was running; nothing was written.`,
    },
    { de: "Speichern Sie Ihre Änderungen und rufen Sie oic noch einmal auf.", en: "Save your changes and run oic again." },
  );
}
