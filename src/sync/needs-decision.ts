import type { ChangeMark } from "./reconcile.ts";

/** Does anything wait for a person: a conflict, a document held back by one, somebody else's file? */
export const needsDecision = (changes: readonly ChangeMark[]): boolean =>
  changes.some(({ kind }) => kind === "blocked" || kind === "conflict" || kind === "waiting");
