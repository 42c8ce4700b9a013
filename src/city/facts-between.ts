import { changedFields } from "./changed-fields.ts";
import { type Plain, type PlainMap, plainAt } from "./plain.ts";
import { entryAt } from "./put-back.ts";

/** A field of the city file that changed, an entry named by its id; null where there is none. */
export interface ChangedFact {
  readonly field: string;
  readonly before: Plain;
  readonly after: Plain;
}

/** The fields that changed from one city's facts to another's, with what was there and what is there now. */
export const factsBetween = (before: PlainMap, now: PlainMap): readonly ChangedFact[] =>
  changedFields(before, now).map(({ path, value }) => {
    const id = /\.\d+$/.test(path) ? plainAt(value, "id") : undefined;
    const field = typeof id === "string" ? path.replace(/\d+$/, id) : path;
    return { field, before: valueAt(before, field), after: value };
  });

const valueAt = (facts: PlainMap, path: string): Plain =>
  path.split(".").reduce((value: Plain | undefined, step) => entryAt(value, step), facts) ?? null;
