import type { Edit } from "./edit.ts";

/** More fields than this are no cause that helps a reader. */
const mostNamed = 3;

/**
 * The changed fields from which a fact at `path` changed: the field itself, what it is part of or made of; else those that lie nearest to it (the
 * quorum of a body follows from its seats); else all, where they are few. A single changed field is the cause of everything. Empty where nothing can be said.
 */
export const causesOf = (path: string | null, changed: readonly Edit[]): readonly string[] => {
  const fields = changed.map((it) => it.path);
  if (fields.length <= 1) return fields;
  const itself = path === null ? [] : fields.filter((field) => isWithin(field, path) || isWithin(path, field));
  if (itself.length > 0) return itself.slice(0, mostNamed);
  const near = path === null ? [] : nearestTo(path, fields);
  if (near.length > 0 && near.length <= mostNamed) return near;
  return fields.length <= mostNamed ? fields : [];
};

const isWithin = (inner: string, outer: string): boolean => inner === outer || inner.startsWith(`${outer}.`);

/** Fields that share the longest beginning with the path, two steps at least. */
const nearestTo = (path: string, fields: readonly string[]): readonly string[] => {
  const shared = (field: string): number => {
    const [a, b] = [path.split("."), field.split(".")];
    const differs = a.findIndex((step, at) => step !== b[at]);
    return differs < 0 ? a.length : differs;
  };
  const most = Math.max(...fields.map(shared));
  return most < 2 ? [] : fields.filter((field) => shared(field) === most);
};
