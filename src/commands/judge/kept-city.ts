import { keptSurvey } from "../../cache/cache.ts";
import { type Survey, withFiles } from "../../cache/survey.ts";
import type { World } from "../../world/world.ts";
import { cityPlace, languageFor } from "../place/city-place.ts";
import type { Subject } from "./told.ts";

/**
 * What the last build found of a city, where nothing has changed since: the short way, without YAML, schema, rules and templates.
 * `exports`: the files of out/ must be as that build left them, too.
 */
export const keptCity = async (
  world: World,
  dir: string,
  asked: { readonly exports: boolean },
): Promise<{ readonly survey: Survey; readonly subject: Subject } | null> => {
  const { name, before, shown } = cityPlace(dir);
  const kept = await keptSurvey(world.files(name), asked);
  if (kept === null) return null;
  const survey = withFiles(kept, (file) => `${before}${file}`);
  return { survey, subject: { dir, file: shown, lang: languageFor(world, survey.leading) } };
};
