import type { Lang, Words } from "../language.ts";
import { tellConflicts, tellMerged } from "./merge/tell.ts";
import type { Change, ChangeMark } from "./reconcile.ts";

/** What a change is called, and what else there is to say about it. */
const sayings: Readonly<Record<Exclude<Change["kind"], "none">, (path: string, marks?: number) => Words>> = {
  create: (path) => ({ de: `Neu: ${path}`, en: `New: ${path}` }),
  update: (path) => ({ de: `Aktualisiert: ${path}`, en: `Updated: ${path}` }),
  adopt: (path) => ({ de: `Übernommen: ${path} enthält schon den neuen Text`, en: `Taken over: ${path} holds the new text already` }),
  keep: (path) => ({ de: `Behalten: ${path} von Ihnen geändert`, en: `Kept: ${path} was changed by you` }),
  merge: (path) => ({
    de: `Zusammengeführt: ${path}: Ihre Änderungen bleiben, die neuen Angaben sind eingearbeitet`,
    en: `Merged: ${path}: your changes stay, the new facts are worked in`,
  }),
  conflict: (path) => ({
    de: `Zu entscheiden: ${path}: Ihr Text bleibt, wo auch die neuen Angaben etwas ändern`,
    en: `To be decided: ${path}: your text stays where the new facts change the same place`,
  }),
  waiting: (path) => ({
    de: `Wartet: ${path} bleibt, wie es ist, bis Sie entschieden haben. Nächster Schritt: oic resolve`,
    en: `Waiting: ${path} stays as it is until you have decided. Next: oic resolve`,
  }),
  blocked: (path, marks) => (marks === undefined ? strange(path) : twoVersions(path, marks)),
  "stays-deleted": (path) => ({ de: `Bleibt gelöscht: ${path} von Ihnen entfernt`, en: `Stays deleted: ${path} was removed by you` }),
  delete: (path) => ({ de: `Gelöscht: ${path} gehört nicht mehr zum Startpaket`, en: `Deleted: ${path} is no longer part of the kit` }),
  "let-go": (path) => ({
    de: `Losgelassen: ${path} gehört nicht mehr zum Startpaket, bleibt aber mit Ihren Änderungen liegen`,
    en: `Let go: ${path} is no longer part of the kit, but stays with your changes`,
  }),
  forget: (path) => ({
    de: `Vergessen: ${path} ist entfernt und gehört nicht mehr zum Startpaket`,
    en: `Forgotten: ${path} is gone and no longer part of the kit`,
  }),
};

/** A file of which oic remembers nothing: somebody else's, one let go, or one whose memory in .oic was lost. */
const strange = (path: string): Words => ({
  de: `Blockiert: ${path} liegt, wo eine Unterlage hingehört, und oic weiß nichts von ihr. Benennen Sie die Datei um (sie bleibt Ihnen), oder holen Sie .oic zurück, falls der Ordner verloren ging; dann bauen Sie noch einmal`,
  en: `Blocked: ${path} lies where a document belongs, and oic knows nothing of it. Rename the file (it stays yours), or bring .oic back if that folder was lost; then build again`,
});

const twoVersions = (path: string, line: number): Words => ({
  de: `Blockiert: ${path}, Zeile ${line}: Hier stehen zwei Fassungen untereinander; Git konnte sie nicht zusammenführen. Lassen Sie stehen, was gelten soll, löschen Sie die Zeilen mit <<<<<<<, ======= und >>>>>>>, dann bauen Sie noch einmal`,
  en: `Blocked: ${path}, line ${line}: two versions stand one below the other here; git could not merge them. Keep what shall stand, delete the lines with <<<<<<<, ======= and >>>>>>>, then build again`,
});

/** The changes in words, in their order, what was merged indented below its document; what stays as it is is not mentioned. */
export const describeChanges = (changes: readonly ChangeMark[], lang: Lang): readonly string[] =>
  changes.flatMap((change) =>
    change.kind === "none" ? [] : [sayings[change.kind](change.path, change.marks)[lang], ...detailsOf(change, lang)],
  );

function detailsOf({ merged }: ChangeMark, lang: Lang): readonly string[] {
  return merged === undefined ? [] : [...tellConflicts(merged, lang), ...tellMerged(merged, lang)].map((line) => `  ${line}`);
}

const counted: readonly { readonly kind: Change["kind"]; readonly words: Words }[] = [
  { kind: "create", words: { de: "neu", en: "new" } },
  { kind: "update", words: { de: "aktualisiert", en: "updated" } },
  { kind: "merge", words: { de: "zusammengeführt", en: "merged" } },
  { kind: "conflict", words: { de: "zu entscheiden", en: "to be decided" } },
  { kind: "waiting", words: { de: "wartend", en: "waiting" } },
  { kind: "adopt", words: { de: "übernommen", en: "taken over" } },
  { kind: "delete", words: { de: "gelöscht", en: "deleted" } },
  { kind: "keep", words: { de: "behalten", en: "kept" } },
  { kind: "let-go", words: { de: "losgelassen", en: "let go" } },
  { kind: "blocked", words: { de: "blockiert", en: "blocked" } },
];

/** One line for all: `3 neu, 1 behalten`; `nichts zu tun` exactly where there is nothing to write (`writes`: how many files). */
export function summariseChanges(changes: readonly ChangeMark[], writes: number, lang: Lang): string {
  if (writes === 0) return { de: "nichts zu tun", en: "nothing to do" }[lang];
  const parts = counted.flatMap(({ kind, words }) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [`${count} ${words[lang]}`];
  });
  return parts.length === 0
    ? { de: "nur der Merkzettel .oic/ aktualisiert", en: "only the records in .oic/ updated" }[lang]
    : parts.join(", ");
}

/** The changes for machines: kind and path, and the places to be decided. What stays as it is is not mentioned. */
export const changesJson = (changes: readonly ChangeMark[]): readonly object[] =>
  changes.flatMap(({ kind, path, merged, marks }): readonly object[] => {
    if (kind === "none") return [];
    if (marks !== undefined) return [{ kind, path, line: marks }];
    return [kind === "conflict" && merged !== undefined ? { kind, path, conflicts: merged.conflicts } : { kind, path }];
  });
