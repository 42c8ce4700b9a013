import { isPlainList, isPlainMap, type Plain, type PlainMap, plainAt } from "./plain.ts";

/** What to put back: fields by their paths, entries by id, to what they were in `before`. */
interface Former {
  readonly before: PlainMap;
  readonly paths: readonly string[];
}

/** The facts with some fields as they were: one that was not there goes. `before` knows no contacts: those of today stay. */
export const putBack = (facts: PlainMap, { before, paths }: Former): PlainMap =>
  paths.reduce((now: PlainMap, path) => {
    const put = restored(now, before, path.split("."));
    return isPlainMap(put) ? put : now;
  }, facts);

const restored = (now: Plain | undefined, before: Plain | undefined, steps: readonly string[]): Plain | undefined => {
  const [step, ...rest] = steps;
  if (step === undefined) return withContacts(before, now);
  const value = restored(entryAt(now, step), entryAt(before, step), rest);
  if (isPlainList(now)) return now.flatMap((each) => (each === entryAt(now, step) ? given(value) : [each]));
  const others = Object.entries(isPlainMap(now) ? now : {});
  const known = others.some(([key]) => key === step);
  const entries = known ? others : [...others, [step, null] as const];
  return Object.fromEntries(entries.flatMap(([key, each]) => given(key === step ? value : each).map((it) => [key, it])));
};

const given = (value: Plain | undefined): readonly Plain[] => (value === undefined ? [] : [value]);

/** A field of a section; an entry of a list by its id or, where none has it, by its place. */
export const entryAt = (value: Plain | undefined, step: string): Plain | undefined =>
  (isPlainList(value) ? value.find((each) => plainAt(each, "id") === step) : undefined) ?? plainAt(value, step);

const withContacts = (before: Plain | undefined, now: Plain | undefined): Plain | undefined => {
  if (isPlainList(before))
    return before.map((each, index) => {
      const id = plainAt(each, "id");
      return withContacts(each, entryAt(now, typeof id === "string" ? id : String(index))) ?? each;
    });
  if (!isPlainMap(before)) return before;
  const contact = plainAt(now, "contact");
  const fields = Object.entries(before).map(([key, each]) => [key, withContacts(each, plainAt(now, key)) ?? each] as const);
  return Object.fromEntries(contact === undefined ? fields : [...fields, ["contact", contact]]);
};
