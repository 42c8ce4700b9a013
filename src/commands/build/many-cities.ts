import { type ExitCode, exit } from "../../errors.ts";
import type { Lang } from "../../language.ts";
import type { World } from "../../world/world.ts";
import { heaviest, reported } from "../place/each-city.ts";

/** What became of one city. */
export interface Outcome {
  readonly code: ExitCode;
  /** How many files were written. */
  readonly written: number;
}

interface Many {
  readonly json: boolean;
  readonly work: (dir: string) => Promise<Outcome>;
}

/** Does the work for one city after the other, goes on after one fails, sums up, and gives the weightiest exit code. */
export const manyCities = async (world: World, dirs: readonly string[], { json, work }: Many): Promise<ExitCode> => {
  const codes = new Set<ExitCode>([exit.done]);
  const failed: string[] = [];
  let built = 0;
  for (const dir of dirs) {
    const { code, written } = await work(dir).catch((error: unknown) => ({ code: reported(world, dir, error), written: 0 }));
    codes.add(code);
    if (code !== exit.done) failed.push(dir);
    else if (written > 0) built += 1;
  }
  const sum = { cities: dirs.length, built, unchanged: dirs.length - built - failed.length, failed };
  world.out(json ? `${JSON.stringify({ summary: sum })}\n` : `${summaryText(sum, world.lang)}\n`);
  return heaviest([...codes]);
};

interface Sum {
  readonly cities: number;
  readonly built: number;
  readonly unchanged: number;
  readonly failed: readonly string[];
}

const summaryText = ({ cities, built, unchanged, failed }: Sum, lang: Lang): string => {
  const names = failed.length === 0 ? "" : ` (${failed.join(", ")})`;
  return lang === "de"
    ? `${cities === 1 ? "1 Stadt" : `${cities} Städte`}: ${built} gebaut, ${unchanged} unverändert, ${failed.length} mit Fehlern oder offenen Entscheidungen${names}`
    : `${cities === 1 ? "1 city" : `${cities} cities`}: ${built} built, ${unchanged} unchanged, ${failed.length} failed or waiting for a decision${names}`;
};
