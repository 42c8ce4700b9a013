/** Changed fields that are put back together, and what they are called as a cause. */
export interface Change {
  readonly named: readonly string[];
  readonly fields: readonly string[];
}

/** The changed fields one by one; where they are more than `most`, those of an entry (`runs.hack`) are one change. */
export const changesApart = (fields: readonly string[], most: number): readonly Change[] => {
  if (fields.length <= most) return fields.map((field) => ({ named: [field], fields: [field] }));
  const entries = new Map<string, readonly string[]>();
  for (const field of fields) {
    const entry = field.split(".").slice(0, 2).join(".");
    entries.set(entry, [...(entries.get(entry) ?? []), field]);
  }
  return [...entries.values()].map((each) => ({ named: [sharedPath(each)], fields: each }));
};

/** The longest path that all of them begin with. */
const sharedPath = (fields: readonly string[]): string => {
  const all = fields.map((field) => field.split("."));
  const [first = []] = all;
  const differs = first.findIndex((step, at) => all.some((steps) => steps[at] !== step));
  return (differs < 0 ? first : first.slice(0, differs)).join(".");
};
