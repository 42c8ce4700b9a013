import type { World } from "../../world/world.ts";

/** Columns that text is laid out for: the terminal's, at most 100; where lines are read aloud they are not broken. */
export const pageWidth = ({ plain, width }: World): number => (plain ? Number.POSITIVE_INFINITY : Math.min(Math.max(width, 40), 100));
