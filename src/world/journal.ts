import { fingerprint } from "./fingerprint.ts";
import { bytesAt, inWords, ioError, type Place, safePath } from "./place.ts";
import { parentsOf } from "./safe-path.ts";

/** One file of a write: where it goes, where its new bytes wait (null: it is deleted), and the hash of what it replaces (null: nothing). */
export interface Step {
  readonly path: string;
  readonly staged: string | null;
  readonly before: string | null;
}

/** A write whose bytes are all staged. From the moment this lies in the folder, the write will happen. */
export interface Journal {
  readonly oic: 1;
  /** The folder of the staged bytes. */
  readonly stage: string;
  readonly steps: readonly Step[];
}

export const journalPath = ".oic/journal.json";

/** SHA-256 of bytes in hexadecimal; null for null. */
export const hashOf = (bytes: Uint8Array | null): string | null => (bytes === null ? null : fingerprint(bytes));

/** The journal of a write that was cut short; null where there is none. Throws where it is not one that oic wrote. */
export async function readJournal(place: Place): Promise<Journal | null> {
  const bytes = await bytesAt(place, journalPath);
  if (bytes === null) return null;
  const journal = parseJournal(new TextDecoder().decode(bytes));
  if (journal !== null) return journal;
  throw ioError(
    place,
    { de: `„${journalPath}“ ist beschädigt.`, en: `“${journalPath}” is damaged.` },
    {
      de: "Löschen Sie die Datei und bauen Sie noch einmal; Ihre Dokumente bleiben, wie sie sind.",
      en: "Delete the file and build again; your documents stay as they are.",
    },
  );
}

/** Lays the journal into the folder in one step: from then on the write counts. */
export async function layJournal(place: Place, journal: Journal): Promise<void> {
  const { change } = place.disk;
  const draft = `${place.root}/${journal.stage}/journal`;
  await change.write(draft, new TextEncoder().encode(`${JSON.stringify(journal, null, 2)}\n`), null);
  await change.sync(`${place.root}/${journal.stage}`);
  await change.rename(draft, `${place.root}/${journalPath}`);
  await change.sync(`${place.root}/.oic`);
}

/**
 * Does every step of a journal that is not done yet, then takes the journal away. May be called again after it failed anywhere. A file that
 * somebody changed since the journal was laid is left as it is: what a person wrote stands.
 */
export async function rollForward(place: Place, journal: Journal): Promise<void> {
  const { change } = place.disk;
  for (const step of journal.steps) await inWords(place, step.path, () => doStep(place, step));
  const folders = new Set(journal.steps.map(({ path }) => parentsOf(path).at(-1)));
  for (const folder of folders) await change.sync(folder === undefined ? place.root : `${place.root}/${folder}`);
  await change.remove(`${place.root}/${journalPath}`);
  await change.sync(`${place.root}/.oic`);
  await change.removeTree(`${place.root}/${journal.stage}`);
}

async function doStep(place: Place, { path, staged, before }: Step): Promise<void> {
  const { disk, root } = place;
  const target = await safePath(place, path);
  const current = hashOf(await bytesAt(place, path));
  if (staged === null) {
    if (current === null || current !== before) return;
    await disk.change.remove(target);
    for (const parent of parentsOf(path).toReversed()) await disk.change.removeEmpty(`${root}/${parent}`);
    return;
  }
  if ((await disk.look(`${root}/${staged}`)) === null) return;
  if (current !== null && current !== before) return;
  const parent = parentsOf(path).at(-1);
  if (parent !== undefined) await disk.change.makeFolder(`${root}/${parent}`);
  await disk.change.rename(`${root}/${staged}`, target);
}

function parseJournal(text: string): Journal | null {
  try {
    const value: unknown = JSON.parse(text);
    return isJournal(value) ? value : null;
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;
const isTextOrNull = (value: unknown): boolean => value === null || typeof value === "string";

function isJournal(value: unknown): value is Journal {
  if (!isRecord(value) || value["oic"] !== 1 || !Array.isArray(value["steps"])) return false;
  const stage = value["stage"];
  if (typeof stage !== "string" || !/^\.oic\/tmp-[0-9a-z]+$/.test(stage)) return false;
  const isStaged = (staged: unknown) =>
    staged === null || (typeof staged === "string" && /^\/\d+$/.test(staged.slice(stage.length)) && staged.startsWith(stage));
  return value["steps"].every(
    (step) => isRecord(step) && typeof step["path"] === "string" && isTextOrNull(step["before"]) && isStaged(step["staged"]),
  );
}
