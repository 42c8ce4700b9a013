import type { World } from "../world/world.ts";

/** Columns that text is laid out for: the terminal's, at most 100; where lines are read aloud (`ACCESSIBLE=1`, `TERM=dumb`, `--plain`) they are not broken. */
export const pageWidth = (world: World): number => (isPlain(world) ? Number.POSITIVE_INFINITY : Math.min(Math.max(world.width, 40), 100));

/** Are columns and line breaks in the way of who listens? */
export const isPlain = ({ argv, env }: World): boolean => argv.includes("--plain") || env["ACCESSIBLE"] === "1" || env["TERM"] === "dumb";
