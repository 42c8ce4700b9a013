/** Data as YAML gives it: no dates, no links, no own types. */
export type Plain = string | number | boolean | null | PlainList | PlainMap;

export type PlainList = readonly Plain[];

export interface PlainMap {
  readonly [key: string]: Plain;
}

export const isPlainList = (value: Plain | undefined): value is PlainList => Array.isArray(value);

export const isPlainMap = (value: Plain | undefined): value is PlainMap =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A field of a section or an entry of a list; undefined where there is none. */
export const plainAt = (value: Plain | undefined, step: string): Plain | undefined => {
  if (isPlainList(value)) return /^\d+$/.test(step) ? value[Number(step)] : undefined;
  return isPlainMap(value) && Object.hasOwn(value, step) ? value[step] : undefined;
};

/** Anything with named fields, as data from outside may have it. */
export type Fields = Readonly<Record<string, unknown>>;

/** Does a value have named fields: no list, no null? */
export const hasFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);
