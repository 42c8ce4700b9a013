import { changedFields } from "../../city/changed-fields.ts";
import type { Plain } from "../../city/plain.ts";
import { exit, OicError } from "../../errors.ts";
import { put } from "../../interview/put.ts";
import type { Interview } from "../../interview/steps.ts";
import type { Lang } from "../../language.ts";
import type { DraftFacts } from "../../propose/facts.ts";
import type { Folder } from "../../world/world.ts";

/** An interview in progress; JSON, which every YAML reader reads. */
export const draftPath = ".oic/draft.yaml";

/** An interview broken off, and the facts of the city file that it started from; null where there was none. */
export interface Draft extends Interview {
  readonly from: DraftFacts | null;
}

/** Keeps the answers so far. */
export const keepDraft = async (folder: Folder, draft: Draft): Promise<void> =>
  folder.write([{ path: draftPath, bytes: `${JSON.stringify(draft, null, 1)}\n` }]);

/** The answers of an interview that was broken off; null where there are none. Throws an OicError (exit 5) where the file is damaged. */
export const readDraft = async (folder: Folder, lang: Lang): Promise<Draft | null> => {
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

/** The answers of a draft on top of the city file as it is now: what a person changed in it meanwhile stays. */
export const draftOver = (file: DraftFacts | null, { facts, from }: Draft): DraftFacts => {
  if (file === null) return facts;
  const edits = changedFields((from ?? {}) as Plain, facts as Plain);
  return edits.reduce((so, { path, value }) => put(so, path, value), file);
};

const parsed = (text: string): Draft | null => {
  try {
    const { facts, done, from = null } = JSON.parse(text, safeKey) as Partial<Draft>;
    const good = isTree(facts) && (from === null || isTree(from)) && Array.isArray(done) && done.every((it) => typeof it === "string");
    return good ? { facts, done, from } : null;
  } catch {
    return null;
  }
};

const isTree = (value: unknown): value is DraftFacts => typeof value === "object" && value !== null && !Array.isArray(value);

/** Drops names that would reach into JavaScript's own objects. */
const safeKey = (key: string, value: unknown): unknown => (["__proto__", "constructor", "prototype"].includes(key) ? undefined : value);
