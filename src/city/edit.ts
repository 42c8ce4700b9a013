import { exit, OicError } from "../errors.ts";
import type { Lang, Words } from "../language.ts";
import { hasErrors } from "./finding.ts";
import { nearest } from "./nearest.ts";
import { isPlainList, isPlainMap, type Plain, plainAt } from "./plain.ts";
import { readYaml } from "./read-yaml.ts";
import { citySchemaShape, keysOf, shapeAt, shapesAlong } from "./shape.ts";
import { spliceFor } from "./splice.ts";
import { flowText } from "./yaml-text.ts";

/** What to set, and to what: `governance.bodies.steering.chair`, `city`. Null leaves the field open. */
export interface Edit {
  readonly path: string;
  readonly value: Plain;
}

/**
 * The city file's text with one field set; comments, spacing and order of everything else stay as they are.
 * Throws OicError where the text cannot be read, the field does not exist, or more than the field would change.
 */
export const setValue = (source: string, { path, value }: Edit, lang: Lang): string => {
  const refuse = (words: Words, mend: Words | null = null) => new OicError(exit.usage, words[lang], mend?.[lang] ?? null);
  const before = readYaml(source, "city.yaml");
  const broken = before.findings.find(({ code, level }) => level === "error" && code !== "empty");
  if (broken) throw refuse(broken.message, broken.mend);
  const steps = indexed(before.facts, path.split("."));
  if (steps === null || shapeAt(steps) === null) throw refuse(...unknownField(path));
  const splice = spliceFor(source, steps, value);
  const after = splice === null ? source : source.slice(0, splice.start) + splice.text + source.slice(splice.end);
  const read = readYaml(after, "city.yaml");
  const expected = withValue(before.facts ?? {}, steps, value);
  if (splice === null || hasErrors(read.findings) || flowText(read.facts) !== flowText(expected)) throw refuse(...cannotSet(path));
  return after;
};

/** The path with list entries by index; null where it names an entry that is not there (one more than the last may be added). */
const indexed = (facts: Plain, steps: readonly string[]): readonly string[] | null => {
  const found: string[] = [];
  let value: Plain | undefined = facts;
  for (const step of steps) {
    const index: string | null = isPlainList(value) ? indexOf(value, step) : step;
    if (index === null) return null;
    found.push(index);
    value = plainAt(value, index);
  }
  return found;
};

const indexOf = (list: readonly Plain[], step: string): string | null => {
  const byId = list.findIndex((each) => plainAt(each, "id") === step);
  if (byId >= 0) return String(byId);
  return /^\d{1,3}$/.test(step) && Number(step) <= list.length ? String(Number(step)) : null;
};

/** The same facts with the value at the path; sections on the way are made. */
const withValue = (facts: Plain, steps: readonly string[], value: Plain): Plain => {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (isPlainList(facts)) {
    const list: Plain[] = [...facts];
    list[Number(step)] = withValue(list[Number(step)] ?? null, rest, value);
    return list;
  }
  const map = isPlainMap(facts) ? facts : {};
  return { ...map, [step]: withValue(map[step] ?? null, rest, value) };
};

const unknownField = (path: string): [Words, Words] => {
  const steps = path.split(".");
  const known = shapesAlong(steps);
  const near = nearest(steps[known.length - 1] ?? "", keysOf(known[known.length - 1] ?? citySchemaShape));
  return [
    { de: `„${path}“ ist kein Feld dieser Stadtdatei.`, en: `“${path}” is not a field of this city file.` },
    near
      ? { de: `Meinten Sie „${near}“?`, en: `Did you mean “${near}”?` }
      : { de: "Nennen Sie Einträge mit ihrer Kennung: runs.mobility-hack.date", en: "Name entries by their id: runs.mobility-hack.date" },
  ];
};

const cannotSet = (path: string): [Words, Words] => [
  {
    de: `„${path}“ lässt sich nicht ändern, ohne mehr als dieses Feld zu berühren.`,
    en: `“${path}” cannot be set without touching more than this field.`,
  },
  { de: "Ändern Sie das Feld in der Stadtdatei von Hand.", en: "Change the field in the city file by hand." },
];
