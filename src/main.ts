import { run } from "./cli.ts";
import { nodeWorld } from "./world/node-world.ts";

/** Runs oic with the arguments after the program's name; gives the exit code. */
export const main = async (argv: readonly string[]): Promise<number> => run(nodeWorld(argv));
