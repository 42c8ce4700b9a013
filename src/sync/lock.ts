import { stringify } from "yaml";
import * as z from "zod";
import { exit, OicError } from "../errors.ts";
import { byCodeUnit } from "../files.ts";
import { type Lang, languages, type Words } from "../language.ts";
import type { Change } from "./reconcile.ts";
import { yamlData } from "./yaml-data.ts";

/** Where it lies in a city's folder. */
export const lockPath = ".oic/lock.yaml";

const formatVersion = 1;

const lockSchema = z.strictObject({
  oic: z.literal(formatVersion),
  /** By pack id: the version and the hash the kit was built with. */
  packs: z.record(z.string(), z.strictObject({ version: z.string(), hash: z.string() })),
  /** By language and document id: its path in the folder. */
  documents: z.partialRecord(z.enum(languages), z.record(z.string(), z.string())),
  /** Paths of documents that people removed and that stay away. */
  deleted: z.array(z.string()),
});

/** What oic remembers of its last build of a city. */
export type Lock = Readonly<z.output<typeof lockSchema>>;

/** The lock of a folder that was never built. */
export const emptyLock: Lock = { oic: formatVersion, packs: {}, documents: {}, deleted: [] };

/** Reads the text of the lock (null: there is none). Throws an OicError: exit 4 where a newer oic wrote it, exit 1 where it is damaged. */
export function readLock(text: string | null, lang: Lang): Lock {
  if (text === null) return emptyLock;
  if (/^(<{7}|>{7}|={7})/m.test(text)) throw damaged(lang, { de: "enthält Konfliktmarken von Git", en: "holds conflict marks of Git" });
  const value = yamlData(text);
  if (isNewer(value)) throw newer(lang);
  const lock = lockSchema.safeParse(value);
  if (lock.success) return lock.data;
  const place = lock.error.issues[0]?.path.join(".") ?? "";
  throw damaged(
    lang,
    place === "" ? { de: "ist beschädigt", en: "is damaged" } : { de: `ist bei „${place}“ beschädigt`, en: `is damaged at “${place}”` },
  );
}

/** The lock as text: keys in order of code units, the same for the same lock. */
export function lockText(lock: Lock): string {
  const documents = languages.flatMap((lang) =>
    lock.documents[lang] === undefined ? [] : [[lang, sorted(lock.documents[lang])] as const],
  );
  const { oic, packs } = lock;
  const value = { oic, packs: sorted(packs), documents: Object.fromEntries(documents), deleted: [...lock.deleted].sort(byCodeUnit) };
  return `# Written by oic. Do not edit; keep it together with the kit.\n${stringify(value, { lineWidth: 0 })}`;
}

/** The lock after a build: its packs and documents, and of the deletions those that the changes found standing. */
export const lockAfter = (built: Pick<Lock, "packs" | "documents">, changes: readonly Change[]): Lock => ({
  oic: formatVersion,
  packs: built.packs,
  documents: built.documents,
  deleted: changes.filter(({ kind }) => kind === "stays-deleted").map(({ path }) => path),
});

const sorted = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => byCodeUnit(a, b)));

const isNewer = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "oic" in value && typeof value.oic === "number" && value.oic > formatVersion;

function damaged(lang: Lang, problem: Words): OicError {
  return lang === "de"
    ? new OicError(
        exit.findings,
        `„${lockPath}“ ${problem.de}.`,
        "Holen Sie die Datei aus einer Sicherung zurück. Haben Sie keine, löschen Sie sie und bauen Sie noch einmal: Ihre Texte bleiben.",
      )
    : new OicError(
        exit.findings,
        `“${lockPath}” ${problem.en}.`,
        "Bring the file back from a backup. If you have none, delete it and build again: your texts stay.",
      );
}

function newer(lang: Lang): OicError {
  return lang === "de"
    ? new OicError(
        exit.pack,
        `„${lockPath}“ stammt von einer neueren Version von oic.`,
        "Aktualisieren Sie oic und rufen Sie den Befehl noch einmal auf.",
      )
    : new OicError(exit.pack, `“${lockPath}” was written by a newer version of oic.`, "Update oic and run the command again.");
}
