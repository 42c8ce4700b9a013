/** Of these fields those that a fact at `path` is, is part of or is made of. */
export const fieldsOfFact = (path: string | null, fields: readonly string[]): readonly string[] =>
  path === null ? [] : fields.filter((field) => isWithin(field, path) || isWithin(path, field));

const isWithin = (inner: string, outer: string): boolean => inner === outer || inner.startsWith(`${outer}.`);
