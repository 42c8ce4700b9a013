import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The city file of an example. */
export const exampleCity = (name: string): string => readFileSync(join(import.meta.dirname, "../examples", name, "city.yaml"), "utf8");

/** A city file without these runs: their playbooks are long, and most commands need none of them. */
export const withoutRuns = (city: string, ids: readonly string[]): string =>
  ids.reduce((text, id) => {
    const shorter = text.replace(new RegExp(`^  - id: ${id}\\n(?:    .*\\n)*`, "m"), "");
    if (shorter === text) throw new Error(`there is no run ${id}`);
    return shorter;
  }, city);

/** Musterstadt with two of its six runs. */
export const fewRuns = (): string => withoutRuns(exampleCity("musterstadt"), ["care-survey", "care-dialogue", "city-gym", "mobility-hack"]);
