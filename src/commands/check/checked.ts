import type { KitState } from "../../cache/survey.ts";
import { sectionsOf } from "../../city/paths.ts";
import type { World } from "../../world/world.ts";
import { openFindings } from "../judge/open-findings.ts";
import { surveyCity } from "../judge/survey-city.ts";
import { type Checked, type Depth, toldOf } from "../judge/told.ts";
import { type Verdict, verdictOn } from "../judge/verdict.ts";
import { kitStateOf } from "../kit/kit-state.ts";
import { type CityFolder, openCity } from "../place/city-folder.ts";

/** Reads a city, applies the rules to its file and documents and compares its kit; writes nothing. */
export const checkCity = async (world: World, dir: string, depth: Depth): Promise<Checked> => {
  const city = await openCity(world, dir);
  const verdict = await verdictOn(city);
  if (verdict === null) return unusable(city, depth);
  const kit = depth.rulesOnly ? nothingToDo : await kitState(city, verdict);
  const { survey, failures } = await surveyCity(city, { verdict, view: city.found, kit });
  return { ...toldOf(survey, subjectOf(city), depth), failures };
};

const subjectOf = ({ dir, text, lang }: CityFolder) => ({ dir, file: text.file, lang });

const unusable = (city: CityFolder, { complete }: Depth): Checked => {
  const findings = [...city.findings, ...(complete ? openFindings(city, null) : [])];
  return { ...subjectOf(city), findings, sections: sectionsOf(findings.map(({ path }) => path)), rules: null, failures: [], kit: null };
};

const nothingToDo: KitState = { changes: [], writes: 0, notices: [], adopted: [] };

/** Templates and renderer are loaded only here: the rules need neither. */
const kitState = async (city: CityFolder, verdict: Verdict): Promise<KitState> => {
  const [{ planKit }, { renderKit }] = await Promise.all([import("../kit/kit.ts"), import("../kit/render-kit.ts")]);
  return kitStateOf(await planKit(await renderKit(verdict, city), city.found, { lang: city.lang, only: [] }));
};
