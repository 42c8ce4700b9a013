import { exit, OicError } from "../errors.ts";
import type { Interview } from "../interview/steps.ts";
import type { Lang } from "../language.ts";
import type { Folder } from "../world/world.ts";

/** An interview in progress; JSON, which every YAML reader reads. */
export const draftPath = ".oic/draft.yaml";

/** Keeps the answers so far. */
export const keepDraft = async (folder: Folder, interview: Interview): Promise<void> =>
  folder.write([{ path: draftPath, bytes: `${JSON.stringify(interview, null, 1)}\n` }]);

/** The answers of an interview that was broken off; null where there are none. Throws an OicError (exit 5) where the file is damaged. */
export const readDraft = async (folder: Folder, lang: Lang): Promise<Interview | null> => {
  const text = await folder.read(draftPath);
  if (text === null) return null;
  const found = parsed(text);
  if (found !== null) return found;
  const path = `${folder.root}/${draftPath}`;
  throw lang === "de"
    ? new OicError(
        exit.io,
        `Der Entwurf „${path}“ ist nicht lesbar.`,
        "Stellen Sie die Datei wieder her, oder löschen Sie sie, um neu anzufangen.",
      )
    : new OicError(exit.io, `The draft “${path}” cannot be read.`, "Restore the file, or delete it to start again.");
};

const parsed = (text: string): Interview | null => {
  try {
    const { facts, done } = JSON.parse(text, safeKey) as Partial<Interview>;
    const good = typeof facts === "object" && facts !== null && Array.isArray(done) && done.every((it) => typeof it === "string");
    return good ? { facts, done } : null;
  } catch {
    return null;
  }
};

/** Drops names that would reach into JavaScript's own objects. */
const safeKey = (key: string, value: unknown): unknown => (["__proto__", "constructor", "prototype"].includes(key) ? undefined : value);
