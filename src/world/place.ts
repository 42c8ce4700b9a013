import { exit, OicError } from "../errors.ts";
import type { Lang, Words } from "../language.ts";
import type { Disk, Entry } from "./disk.ts";
import { parentsOf, pathProblem } from "./safe-path.ts";
import { systemError } from "./system-error.ts";

/** A folder on a disk, and the language to speak of it. */
export interface Place {
  readonly disk: Disk;
  readonly root: string;
  readonly lang: Lang;
}

/** The error for something that could not be read or written (exit 5), with the next step. */
export const ioError = ({ lang }: Pick<Place, "lang">, message: Words, mend: Words): OicError =>
  new OicError(exit.io, message[lang], mend[lang]);

/** A path as the sentence quotes it. */
export const quoted = (path: string): Words => ({ de: `„${path}“`, en: `“${path}”` });

/** The absolute path of a relative one. Throws where it leads out of the folder, through a link, or has a name some system forbids. */
export async function safePath(place: Place, path: string): Promise<string> {
  const problem = pathProblem(path);
  const name = quoted(path);
  if (problem !== null)
    throw ioError(
      place,
      { de: `Der Pfad ${name.de} ${problem.de}.`, en: `The path ${name.en} ${problem.en}.` },
      { de: "Wählen Sie einen anderen Namen innerhalb des Ordners.", en: "Choose another name within the folder." },
    );
  for (const parent of parentsOf(path)) {
    const kind = (await place.disk.look(`${place.root}/${parent}`))?.kind ?? null;
    if (kind === null) break;
    if (kind !== "folder") throw notAFolder(place, parent);
  }
  return `${place.root}/${path}`;
}

function notAFolder(place: Place, parent: string): OicError {
  const name = quoted(parent);
  return ioError(
    place,
    {
      de: `${name.de} ist kein Ordner, sondern eine Datei oder ein Verweis; oic folgt keinen Verweisen.`,
      en: `${name.en} is no folder but a file or a link; oic follows no links.`,
    },
    { de: "Ersetzen Sie den Eintrag durch einen echten Ordner.", en: "Put a real folder in its place." },
  );
}

/** What lies at a path, null for nothing; throws unless it is a file or nothing. */
export async function fileEntry(place: Place, path: string): Promise<Entry | null> {
  const entry = await place.disk.look(await safePath(place, path));
  if (entry === null || entry.kind === "file") return entry;
  const name = quoted(path);
  throw ioError(
    place,
    { de: `${name.de} ist keine gewöhnliche Datei.`, en: `${name.en} is no ordinary file.` },
    {
      de: "Benennen Sie den Eintrag um; oic liest und schreibt keine Verweise und Ordner an dieser Stelle.",
      en: "Rename it; oic reads and writes no links or folders in its place.",
    },
  );
}

/** Bytes of the file at a path; null where there is none. */
export async function bytesAt(place: Place, path: string): Promise<Uint8Array | null> {
  if ((await fileEntry(place, path)) === null) return null;
  return place.disk.read(`${place.root}/${path}`);
}

/** Does a step; an error of the system becomes a sentence that names `path` and keeps the system's code. */
export async function inWords<T>(place: Place, path: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof OicError) throw error;
    const told = ioError(place, ...systemError(path, error));
    told.cause = error;
    throw told;
  }
}
