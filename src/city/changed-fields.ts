import type { Edit } from "./edit.ts";
import { isPlainList, isPlainMap, type Plain } from "./plain.ts";

/** The edits that turn one city's facts into another's, as few and as deep as possible; a list that lost entries is set as a whole. */
export const changedFields = (before: Plain | undefined, after: Plain | undefined, path = ""): readonly Edit[] => {
  const at = (key: string | number): string => (path === "" ? String(key) : `${path}.${key}`);
  if (after === undefined || sameValue(before, after)) return [];
  if (isPlainMap(before) && isPlainMap(after)) return Object.keys(after).flatMap((key) => changedFields(before[key], after[key], at(key)));
  if (isPlainList(before) && isPlainList(after) && isLonger(before, after))
    return after.flatMap((each, index) => changedFields(before[index], each, at(index)));
  return [{ path, value: after }];
};

const sameValue = (a: Plain | undefined, b: Plain): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Are the entries the same ones, with others after them? */
const isLonger = (before: readonly Plain[], after: readonly Plain[]): boolean =>
  after.length >= before.length && before.every((each, index) => idOf(each) !== null && idOf(each) === idOf(after[index]));

const idOf = (value: Plain | undefined): Plain => (isPlainMap(value) ? (value["id"] ?? null) : null);
