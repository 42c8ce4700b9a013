import type { Edit } from "./edit.ts";
import { isPlainList, isPlainMap, type Plain } from "./plain.ts";

/**
 * The edits that turn one city's facts into another's, as few and as deep as possible, entries named by their id. A field taken away is left
 * open; a list that lost entries is set as a whole.
 */
export const changedFields = (before: Plain | undefined, after: Plain | undefined, path = ""): readonly Edit[] => {
  const at = (key: string | number): string => (path === "" ? String(key) : `${path}.${key}`);
  if (isSame(before, after)) return [];
  if (isPlainMap(before) && isPlainMap(after)) {
    const keys = new Set([...Object.keys(after), ...Object.keys(before)]);
    return [...keys].flatMap((key) => changedFields(before[key], after[key], at(key)));
  }
  if (isPlainList(before) && isPlainList(after) && isLonger(before, after))
    return after.flatMap((each, index) => changedFields(before[index], each, at(index < before.length ? idText(each) : index)));
  return [{ path, value: after ?? null }];
};

/** Are they the same, an open field being as good as none? */
const isSame = (before: Plain | undefined, after: Plain | undefined): boolean =>
  JSON.stringify(before) === JSON.stringify(after) || (before === null && after === undefined);

/** Are the entries the same ones, with others after them? */
const isLonger = (before: readonly Plain[], after: readonly Plain[]): boolean =>
  after.length >= before.length && before.every((each, index) => idOf(each) !== null && idOf(each) === idOf(after[index]));

const idOf = (value: Plain | undefined): Plain => (isPlainMap(value) ? (value["id"] ?? null) : null);

const idText = (value: Plain): string => {
  const id = idOf(value);
  return typeof id === "string" ? id : "";
};
