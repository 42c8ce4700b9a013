import { Chalk } from "chalk";
import type { Style } from "./world.ts";

/** What decides about colour. */
export interface Colouring {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Standard output and standard error are terminals. */
  readonly terminal: boolean;
}

/**
 * May text be coloured? `--no-color` first, then `FORCE_COLOR` (as in Node, it wins over `NO_COLOR`; `0` and `false` mean no), then
 * `NO_COLOR` (no-color.org: set and not empty), then `TERM=dumb`; otherwise where a person looks on.
 */
export function isColoured({ argv, env, terminal }: Colouring): boolean {
  const flags = argv.includes("--") ? argv.slice(0, argv.indexOf("--")) : argv;
  if (flags.includes("--no-color")) return false;
  const force = env["FORCE_COLOR"];
  if (force !== undefined) return force !== "0" && force !== "false";
  if ((env["NO_COLOR"] ?? "") !== "" || env["TERM"] === "dumb") return false;
  return terminal;
}

/** Is text to be plain lines? `--plain`, `ACCESSIBLE=1` or a terminal that cannot redraw. */
export const isPlain = ({ argv, env }: Omit<Colouring, "terminal">): boolean =>
  argv.includes("--plain") || env["ACCESSIBLE"] === "1" || env["TERM"] === "dumb";

/** Emphasis with the terminal's own 16 colours, or none. */
export function styleFor(coloured: boolean): Style {
  const { bold, dim, red, yellow } = new Chalk({ level: coloured ? 1 : 0 });
  return { bold, dim, red, yellow };
}
