import { hasErrors } from "../../city/finding.ts";
import { type ExitCode, exit } from "../../errors.ts";
import type { Lang } from "../../language.ts";
import { simulateBodies } from "../../programme/simulation.ts";
import { renderFindings } from "../../report/text.ts";
import type { World } from "../../world/world.ts";
import { openCity } from "../place/city-folder.ts";
import { votesJson } from "./votes-json.ts";
import { votesText } from "./votes-text.ts";

export interface VotesOptions {
  readonly dir: string;
  readonly json?: boolean;
}

/** Prints who can decide and block what in each body with seats. Writes nothing. */
export const votes = async (world: World, { dir, json }: VotesOptions): Promise<ExitCode> => {
  const city = await openCity(world, dir);
  if (city.profile === null || hasErrors(city.findings)) {
    world.err(renderFindings(city.findings, city.lang, world.style));
    return exit.findings;
  }
  const bodies = simulateBodies(city.profile);
  const lang: Lang = city.lang;
  world.out(json ? `${JSON.stringify(votesJson(bodies, lang), null, 2)}\n` : votesText(world, bodies, lang));
  return exit.done;
};
