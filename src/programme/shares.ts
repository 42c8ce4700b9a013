import type { Share } from "../city/values.ts";

/** Smallest whole number that reaches a share of `all`: 5 for 1/2 of 9. Exact. */
export const reaching = (share: Share, all: number): number => Math.ceil((share.of * all) / share.all - 1e-9);

/** Smallest whole number above a share of `all`: 5 for more than 1/2 of 9, 5 of 8. */
export const above = (share: Share, all: number): number => Math.floor((share.of * all) / share.all + 1e-9) + 1;
