import { exit, OicError } from "../../errors.ts";
import type { Lang } from "../../language.ts";

/** A document that was named is none of the kit's (`ids`, each as often as it likes): exit 2. */
export const unknownDocument = (named: string, ids: readonly string[], lang: Lang): OicError => {
  const list = [...new Set(ids)].join(", ");
  return lang === "de"
    ? new OicError(exit.usage, `Eine Unterlage „${named}“ gibt es hier nicht.`, `Es gibt: ${list}`)
    : new OicError(exit.usage, `There is no document “${named}” here.`, `There are: ${list}`);
};
