import { cachePath } from "../../cache/cache.ts";
import { type ExitCode, exit, OicError } from "../../errors.ts";
import type { Lang, Words } from "../../language.ts";
import type { Draft } from "../../sync/history/record.ts";
import { isOwn } from "../../sync/history/saved-plan.ts";
import { bytesAgain, readUndo, type UndoData, undoPath } from "../../sync/history/undo-data.ts";
import type { Folder, World, Write } from "../../world/world.ts";
import { fingerprintOf, nextRecord } from "../build/recorded.ts";
import { openCity } from "../place/city-folder.ts";

export interface UndoOptions {
  readonly dir: string;
}

/** Takes the last build back, byte for byte; the city file stays. Refuses (exit 3) where a file was edited since, and touches nothing then. */
export const undo = async (world: World, { dir }: UndoOptions): Promise<ExitCode> => {
  const { folder, lang } = await openCity(world, dir);
  await folder.recover();
  const text = await folder.read(undoPath);
  if (text === null) {
    world.out(`${nothing[lang]}\n`);
    return exit.done;
  }
  const data = readUndo(text);
  if (data === null || !data.files.every(({ path }) => isOwn(path))) throw damaged(lang);
  await folder.exclusive(() => takeBack(world, folder, { data, lang }));
  world.out(`${taken(data, dir)[lang]}\n`);
  return exit.done;
};

interface TakingBack {
  readonly data: UndoData;
  readonly lang: Lang;
}

const takeBack = async (world: World, folder: Folder, { data, lang }: TakingBack): Promise<void> => {
  const edited: string[] = [];
  for (const { path, after } of data.files) if (fingerprintOf(world, await folder.readBytes(path)) !== after) edited.push(path);
  if (edited.length > 0) throw editedSince(edited, lang);
  const restored: readonly Write[] = data.files.map(({ path, before }) => ({ path, bytes: bytesAgain(before) }));
  const { writes } = await nextRecord(world, folder, undoDraft(data));
  await folder.write([...writes, { path: undoPath, bytes: null }, { path: cachePath, bytes: null }, ...restored]);
};

const undoDraft = ({ number, files }: UndoData): Draft => ({
  kind: "undo",
  undoes: number,
  facts: [],
  packs: [],
  documents: files
    .filter(({ path }) => path.startsWith("kit/"))
    .map(({ path, before }) => ({ path, change: before === null ? "delete" : "restore", places: [], more: 0 })),
  exports: files.filter(({ path }) => path.startsWith("out/")).length,
  decisions: [],
});

const nothing: Words = {
  de: "Hier gibt es nichts zurückzunehmen. Zurücknehmen lässt sich nur der letzte Lauf, und der nur einmal.",
  en: "There is nothing to take back. Only the last build can be taken back, and only once.",
};

const taken = ({ number, files }: UndoData, dir: string): Words => ({
  de: `Eintrag Nr. ${number} der Aufzeichnungen ist zurückgenommen: ${files.length === 1 ? "eine Datei ist" : `${files.length} Dateien sind`} wie vorher. Ihre city.yaml bleibt, wie sie ist; was aus ihr folgt, kommt mit dem nächsten Lauf wieder: oic build ${dir}`,
  en: `Entry No. ${number} of the history has been taken back: ${files.length === 1 ? "one file is" : `${files.length} files are`} as before. Your city.yaml stays as it is; what follows from it comes back with the next build: oic build ${dir}`,
});

const editedSince = (paths: readonly string[], lang: Lang): OicError => {
  const list = paths.join(", ");
  return lang === "de"
    ? new OicError(
        exit.decision,
        `Seit dem letzten Lauf wurde geändert: ${list}. Zurückgenommen wurde nichts.`,
        "Sichern Sie Ihre Änderungen an anderer Stelle und machen Sie sie hier rückgängig; danach nimmt oic undo den Lauf zurück.",
      )
    : new OicError(
        exit.decision,
        `Changed since the last build: ${list}. Nothing was taken back.`,
        "Save your changes elsewhere and revert them here; then oic undo takes the build back.",
      );
};

const damaged = (lang: Lang): OicError =>
  lang === "de"
    ? new OicError(exit.findings, `„${undoPath}“ ist beschädigt.`, "Löschen Sie die Datei: Ihre Unterlagen bleiben, wie sie sind.")
    : new OicError(exit.findings, `“${undoPath}” is damaged.`, "Delete the file: your documents stay as they are.");
