import { changedFields } from "../../city/changed-fields.ts";
import { factsText, readFacts } from "../../city/facts-text.ts";
import type { Plain } from "../../city/plain.ts";
import { exit, OicError } from "../../errors.ts";
import type { Lang, Words } from "../../language.ts";
import { coreHash } from "../../packs/core.ts";
import { renderFindings } from "../../report/text.ts";
import { isAsSealed, readSavedPlan, type SavedPlan } from "../../sync/history/saved-plan.ts";
import { bytesAgain } from "../../sync/history/undo-data.ts";
import type { World } from "../../world/world.ts";
import { type CityFolder, openCity } from "../place/city-folder.ts";
import { cityFile } from "../place/city-place.ts";
import { readNamed } from "../place/named-file.ts";
import type { Outcome } from "./many-cities.ts";
import { fingerprintOf, writeRecorded } from "./recorded.ts";

/**
 * Does exactly what a saved plan says, or nothing: exit 3 where the city, its kit or the plan itself was changed since, exit 4 where the plan was made with another
 * pack, exit 2 where the file is no plan.
 */
export const applyPlan = async (world: World, dir: string, file: string): Promise<Outcome> => {
  const city = await openCity(world, dir);
  const { folder, lang } = city;
  if (city.findings.length > 0) world.err(renderFindings(city.findings, lang, world.style));
  const text = await readNamed(world, file);
  const plan = text === null ? null : readSavedPlan(text);
  if (text === null || plan === null) throw noPlan(file, text === null, lang);
  if (plan.packs["core"] !== coreHash) throw otherPack(file, lang);
  if (!isAsSealed((bytes) => world.fingerprint(bytes), text)) throw edited(file, lang);
  await folder.recover();
  const writes = plan.writes.map(({ path, bytes }) => ({ path, bytes: bytesAgain(bytes) }));
  await folder.exclusive(async () => {
    const changed = await changedSince(world, city, plan);
    if (changed.length > 0) throw stale(changed, file, lang);
    await writeRecorded(world, folder, { writes, draft: plan.draft });
  });
  world.out(`${done(writes.length)[lang]}\n`);
  return { code: plan.draft.documents.some(({ change }) => waits.includes(change)) ? exit.decision : exit.done, written: writes.length };
};

const waits = ["blocked", "conflict", "waiting"];

/** Files that are not as they were when the plan was made, fields of the city file by name. */
const changedSince = async (world: World, { folder, facts }: CityFolder, plan: SavedPlan): Promise<readonly string[]> => {
  const changed: string[] = [];
  for (const [path, then] of Object.entries(plan.inputs))
    if (fingerprintOf(world, await folder.readBytes(path)) !== then) changed.push(path);
  const fields = changedFields(plan.facts as Plain, readFacts(factsText(facts ?? {})) ?? {}).map(({ path }) => path);
  // What oic remembers changes with each build: it is named only where nothing else changed.
  const own = changed.filter((path) => !path.startsWith(".oic/"));
  return (own.length > 0 ? own : changed).map((path) => (path === cityFile && fields.length > 0 ? `${path} (${fields.join(", ")})` : path));
};

const done = (count: number): Words => ({
  de:
    count === 0
      ? "Der Plan sieht nichts vor: nichts zu tun"
      : `Der Plan ist ausgeführt: ${count === 1 ? "eine Datei" : `${count} Dateien`} geschrieben`,
  en: count === 0 ? "The plan is empty: nothing to do" : `The plan is carried out: ${count === 1 ? "1 file" : `${count} files`} written`,
});

const stale = (changed: readonly string[], file: string, lang: Lang): OicError =>
  lang === "de"
    ? new OicError(
        exit.decision,
        `Seit der Plan „${file}“ entstand, hat sich geändert: ${changed.join(", ")}. Geschrieben wurde nichts.`,
        "Erstellen Sie einen neuen Plan (oic build --save-plan plan.json) und sehen Sie ihn durch.",
      )
    : new OicError(
        exit.decision,
        `Changed since the plan “${file}” was made: ${changed.join(", ")}. Nothing was written.`,
        "Make a new plan (oic build --save-plan plan.json) and read it through.",
      );

const edited = (file: string, lang: Lang): OicError =>
  lang === "de"
    ? new OicError(
        exit.decision,
        `Der Plan „${file}“ wurde geändert, seit oic ihn geschrieben hat. Ausgeführt wurde nichts.`,
        "Ändern Sie city.yaml oder die Unterlagen, machen Sie einen neuen Plan (oic build --save-plan) und sehen Sie ihn an.",
      )
    : new OicError(
        exit.decision,
        `The plan “${file}” was changed since oic wrote it. Nothing was carried out.`,
        "Change city.yaml or the documents, make a new plan (oic build --save-plan) and look at it.",
      );

const otherPack = (file: string, lang: Lang): OicError =>
  lang === "de"
    ? new OicError(
        exit.pack,
        `Der Plan „${file}“ wurde mit anderen Vorlagen erstellt als denen dieser Version von oic. Geschrieben wurde nichts.`,
        "Erstellen Sie mit dieser Version einen neuen Plan (oic build --save-plan plan.json).",
      )
    : new OicError(
        exit.pack,
        `The plan “${file}” was made with other templates than this version of oic has. Nothing was written.`,
        "Make a new plan with this version (oic build --save-plan plan.json).",
      );

const noPlan = (file: string, isMissing: boolean, lang: Lang): OicError => {
  const words: Words = isMissing
    ? { de: `Die Datei „${file}“ mit dem Plan gibt es nicht.`, en: `There is no file “${file}” with a plan.` }
    : { de: `„${file}“ ist kein Plan von oic.`, en: `“${file}” is not a plan of oic.` };
  const mend: Words = { de: "Einen Plan erstellt: oic build --save-plan plan.json", en: "To make a plan: oic build --save-plan plan.json" };
  return new OicError(exit.usage, words[lang], mend[lang]);
};
