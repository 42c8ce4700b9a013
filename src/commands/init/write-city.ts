import { changedFields } from "../../city/changed-fields.ts";
import { setValue } from "../../city/edit.ts";
import { hasErrors } from "../../city/finding.ts";
import type { Plain } from "../../city/plain.ts";
import { writeCityFile } from "../../city/write.ts";
import { type ExitCode, exit } from "../../errors.ts";
import { complete } from "../../interview/complete.ts";
import type { Ctx } from "../../interview/part.ts";
import type { Lang } from "../../language.ts";
import { type DraftFacts, kitLanguages } from "../../propose/facts.ts";
import { renderFindings } from "../../report/text.ts";
import type { Folder, World } from "../../world/world.ts";
import { build } from "../build/build.ts";
import { parsedCity } from "../place/city-folder.ts";
import { cityFile, cityPlace } from "../place/city-place.ts";
import { draftPath } from "./draft.ts";
import { typed } from "./init-words.ts";

/** What an interview ended with, and where it goes. */
export interface Outcome {
  readonly facts: DraftFacts;
  /** The city file there is already; null where a new one is written. */
  readonly file: { readonly text: string; readonly facts: DraftFacts } | null;
  readonly ctx: Ctx;
  readonly dir: string;
  readonly folder: Folder;
  readonly build: boolean;
}

/** Writes the city file (a new one, or only the fields that changed), takes the draft away and builds the kit as Markdown and Word. */
export const writeCity = async (world: World, outcome: Outcome): Promise<ExitCode> => {
  const { folder, dir, ctx } = outcome;
  const text = textOf(outcome);
  const { shown } = cityPlace(dir);
  const { findings } = await parsedCity(text, shown);
  if (hasErrors(findings)) {
    world.err(renderFindings(findings, ctx.lang, world.style));
    return exit.findings;
  }
  const isNew = text !== outcome.file?.text;
  const hasDraft = (await folder.kind(draftPath)) !== null;
  const writes = [...(isNew ? [{ path: cityFile, bytes: text }] : []), ...(hasDraft ? [{ path: draftPath, bytes: null }] : [])];
  if (writes.length > 0) await folder.write(writes);
  if (isNew) world.out(`${{ de: "Geschrieben", en: "Written" }[ctx.lang]}: ${shown}\n`);
  if (!outcome.build) return exit.done;
  const code = await build(world, { dirs: [dir], to: "md,docx" });
  if (code === exit.done) world.out(`${nextSteps(dir, kitLanguages(outcome.facts)[0] ?? ctx.lang, ctx.lang)}\n`);
  return code;
};

const textOf = ({ facts, file, ctx }: Outcome): string => {
  if (file === null) return writeCityFile(complete(facts, ctx).facts, kitLanguages(facts)[0] ?? ctx.lang);
  const edits = changedFields(file.facts as Plain, facts as Plain);
  return edits.reduce((text, edit) => setValue(text, edit, ctx.lang), file.text);
};

const nextSteps = (dir: string, kit: Lang, lang: Lang): string => {
  const { before: place, shown } = cityPlace(dir);
  const start = `${place}kit/${kit}/${{ de: "start.md", en: "start-here.md" }[kit]}`;
  const city = dir === "." ? "" : ` ${typed(dir)}`;
  return lang === "de"
    ? `\nLesen Sie zuerst ${start}; Word-Fassungen liegen in ${place}out/.
Ändern Sie ${shown}, dann bringt „oic build${city}“ alles auf den neuen Stand.
Ohne Fragen wiederholen: oic init NEUER-ORDNER --answers ${typed(shown)}`
    : `\nRead ${start} first; the Word versions are in ${place}out/.
Change ${shown}, then “oic build${city}” brings everything up to date.
To repeat this without questions: oic init NEW-FOLDER --answers ${typed(shown)}`;
};
