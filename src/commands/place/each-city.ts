import { type ExitCode, exit, OicError } from "../../errors.ts";
import type { World } from "../../world/world.ts";

const order: readonly ExitCode[] = [exit.io, exit.pack, exit.decision, exit.usage, exit.findings, exit.done];

/** Does `work` for each folder, goes on after one fails, and gives the weightiest exit code. */
export const eachCity = async (world: World, dirs: readonly string[], work: (dir: string) => Promise<ExitCode>): Promise<ExitCode> => {
  if (dirs.length === 1) return work(dirs[0] ?? ".");
  const codes: ExitCode[] = [];
  for (const dir of dirs) codes.push(await work(dir).catch((error: unknown) => reported(world, dir, error)));
  return heaviest(codes);
};

/** The exit code that counts where several apply. */
export const heaviest = (codes: readonly ExitCode[]): ExitCode => order.find((code) => codes.includes(code)) ?? exit.done;

/** Says what went wrong with one city of many, and gives its exit code; a person who breaks off ends all. */
export const reported = (world: World, dir: string, error: unknown): ExitCode => {
  if (error instanceof OicError && error.code === exit.cancelled) throw error;
  if (!(error instanceof OicError)) {
    const what = error instanceof Error ? error.message : String(error);
    world.err(`${dir}: ${{ de: "Das hätte nicht geschehen dürfen", en: "This should not have happened" }[world.lang]}: ${what}\n`);
    return exit.io;
  }
  world.err(`${dir}: ${error.message}${error.mend === null ? "" : `\n${error.mend}`}\n`);
  return error.code;
};
