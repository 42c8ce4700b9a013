import { stringify } from "yaml";
import * as z from "zod";
import { exit, OicError } from "../errors.ts";
import { byCodeUnit } from "../files.ts";
import type { Lang } from "../language.ts";
import type { Change } from "./reconcile.ts";
import { yamlData } from "./yaml-data.ts";

/** Where it lies in a city's folder. */
export const conflictsPath = ".oic/conflicts.yaml";

const schema = z.strictObject({
  oic: z.literal(1),
  documents: z.array(
    z.strictObject({
      path: z.string(),
      conflicts: z.array(
        z.strictObject({
          id: z.string(),
          kind: z.string(),
          section: z.string(),
          line: z.int(),
          base: z.string(),
          ours: z.string(),
          theirs: z.string(),
        }),
      ),
    }),
  ),
});

/** A document with the places in it that wait for a person's decision. */
export type OpenDocument = Readonly<z.output<typeof schema>["documents"][number]>;

/** Where the person's text and the new text of a document lie while a conflict is open. */
export const keptVersions = (path: string): { readonly ours: string; readonly theirs: string } => ({
  ours: `.oic/conflicts/ours/${path}`,
  theirs: `.oic/conflicts/theirs/${path}`,
});

/** Reads the text of the list (null: there is none). Throws an OicError (exit 1) where it is damaged. */
export function readConflicts(text: string | null, lang: Lang): readonly OpenDocument[] {
  if (text === null) return [];
  const list = schema.safeParse(yamlData(text));
  if (list.success) return list.data.documents;
  throw lang === "de"
    ? new OicError(
        exit.findings,
        `„${conflictsPath}“ ist beschädigt.`,
        "Löschen Sie die Datei und bauen Sie noch einmal: Ihre Texte bleiben, offene Stellen werden neu gezeigt.",
      )
    : new OicError(
        exit.findings,
        `“${conflictsPath}” is damaged.`,
        "Delete the file and build again: your texts stay, and open places are shown anew.",
      );
}

/** The list as text; null where nothing is open. */
export function conflictsText(open: readonly OpenDocument[]): string | null {
  if (open.length === 0) return null;
  const documents = [...open].sort((a, b) => byCodeUnit(a.path, b.path));
  return `# Written by oic: places that wait for your decision. Settle them with: oic resolve\n${stringify({ oic: 1, documents }, { lineWidth: 0 })}`;
}

/**
 * A document with an open conflict is left alone until it is settled: what would change it waits. What loses no text of the person goes ahead (they
 * took the new text by hand, or removed the file), and with it the conflict is gone.
 */
export const holdOpen = (changes: readonly Change[], open: readonly OpenDocument[]): readonly Change[] =>
  changes.map((change) => {
    const document = open.find(({ path }) => path === change.path);
    if (document === undefined || !["keep", "merge", "conflict"].includes(change.kind)) return change;
    return { kind: "waiting", path: change.path, places: document.conflicts.length };
  });

/** What is open after the changes: documents not among them stay as they are. */
export const openAfter = (changes: readonly Change[], open: readonly OpenDocument[]): readonly OpenDocument[] => {
  const settled = new Set(changes.filter(({ kind }) => kind !== "waiting" && kind !== "blocked").map(({ path }) => path));
  const fresh = changes.flatMap((change) =>
    change.kind === "conflict" ? [{ path: change.path, conflicts: [...change.merged.conflicts] }] : [],
  );
  return [...open.filter(({ path }) => !settled.has(path)), ...fresh];
};
