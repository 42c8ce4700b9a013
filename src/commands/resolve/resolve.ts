import { type ExitCode, exit } from "../../errors.ts";
import { decisionDraft } from "../../sync/history/decision-draft.ts";
import type { Choose } from "../../sync/merge/merge-text.ts";
import { conflictsIn, settleDocument } from "../../sync/settle-document.ts";
import type { World } from "../../world/world.ts";
import { writeRecorded } from "../build/recorded.ts";
import { askChoice } from "./ask-choice.ts";
import { type OpenCity, openConflicts, unsettled } from "./open-conflicts.ts";
import { decidedWords, nobodyToAsk, nothingOpen, touchedSince } from "./resolve-words.ts";

export interface ResolveOptions {
  /** A city's folder, a document's path or its id. */
  readonly what: string;
  readonly take?: "mine" | "theirs";
  /** Who decides, for the history; the login name where nobody is named. */
  readonly by?: string;
}

/** Settles the open conflicts of a city or of one document, one document at a time; each is written as a whole or not at all. */
export const resolve = async (world: World, options: ResolveOptions): Promise<ExitCode> => {
  const city = await openConflicts(world, options.what);
  if (city.documents.length === 0) world.out(`${nothingOpen[city.lang]}\n`);
  for (const path of city.documents) await settleOne(world, { city, path, options });
  return exit.done;
};

interface One {
  readonly city: OpenCity;
  readonly path: string;
  readonly options: ResolveOptions;
}

const settleOne = async (world: World, { city, path, options }: One): Promise<void> => {
  const { folder, lang } = city;
  const document = await unsettled(folder, path, lang);
  const conflicts = conflictsIn(document);
  const chosen = new Map<string, string | null>();
  for (const [index, conflict] of conflicts.entries()) {
    if (options.take === undefined && world.ask === null) throw nobodyToAsk(conflicts, { path, lang });
    const at = { path, lang, nth: index + 1, of: conflicts.length };
    const text = world.ask === null || options.take !== undefined ? null : await askChoice(world.ask, conflict, at);
    chosen.set(conflict.id, options.take === "theirs" ? conflict.theirs : text);
  }
  const choose: Choose = ({ id }) => chosen.get(id) ?? null;
  const writes = settleDocument(document, choose);
  if (writes === null) throw touchedSince(path, lang);
  const taken = conflicts.map((conflict) => ({ conflict, text: chosen.get(conflict.id) ?? null }));
  await folder.exclusive(() =>
    writeRecorded(world, folder, { writes, draft: decisionDraft(taken, { path, by: personOf(world, options) }) }),
  );
  world.out(`${decidedWords(path, conflicts.length)[lang]}\n`);
};

const personOf = ({ env }: World, { by }: ResolveOptions): string | null => by ?? env["LOGNAME"] ?? env["USER"] ?? env["USERNAME"] ?? null;
