import { childShape, citySchemaShape, keysOf, type Shape, shapesAlong, typeOf } from "./shape.ts";

/** A field of the city file, found by a path as people write it. */
export interface FieldPath {
  /** Steps for the schema; an entry of a list is `0`, an entry by key (a year, a milestone) is itself. */
  readonly steps: readonly string[];
  /** With a place-holder for each entry: `runs.<id>.date`. */
  readonly shown: string;
  /** Without the entries, to compare with other paths: `runs.date`. */
  readonly plain: string;
  readonly shape: Shape;
}

/**
 * Finds a field by its path. Entries of lists may be named (`runs.mobility-hack.date`), numbered or left out (`runs.date`); capitals do
 * not count. Null where the schema has no such field.
 */
export const fieldPath = (path: string): FieldPath | null => {
  const said = path.split(".");
  let shape = citySchemaShape;
  const steps: string[] = [];
  const shown: string[] = [];
  const plain: string[] = [];
  for (let at = 0; at < said.length; ) {
    const word = said[at] ?? "";
    if (typeOf(shape) === "array") {
      const element = childShape(shape, "0");
      if (element === null) return null;
      steps.push("0");
      shown.push(keysOf(element).includes("id") ? "<id>" : "<n>");
      shape = element;
      if (keyIn(element, word) === null) at++;
      continue;
    }
    const key = keyIn(shape, word);
    const child = key === null ? null : childShape(shape, key);
    if (key === null || child === null) return null;
    steps.push(key);
    shown.push(key);
    plain.push(key);
    shape = child;
    at++;
  }
  return { steps, shown: shown.join("."), plain: plain.join("."), shape };
};

/** The key of a section that a word means; that of a record (a year) is the word itself. */
const keyIn = (shape: Shape, word: string): string | null => {
  const known = keysOf(shape).find((key) => key.toLowerCase() === word.toLowerCase());
  if (known !== undefined) return known;
  return childShape(shape, word) !== null && typeOf(shape) !== "array" ? word : null;
};

/** Every field of the city file without the entries of lists: `runs.decision.on`. */
export const allFieldPaths = (): readonly string[] => below(citySchemaShape, []);

const below = (shape: Shape, steps: readonly string[]): readonly string[] => {
  const inner = typeOf(shape) === "array" ? childShape(shape, "0") : shape;
  if (inner === null) return [];
  return keysOf(inner).flatMap((key) => {
    const child = childShape(inner, key);
    const path = [...steps, key];
    return child === null ? [] : [path.join("."), ...below(child, path)];
  });
};

/** The sections round a field, the outermost first, entries of lists left out. */
export const sectionsOf = ({ steps }: FieldPath): readonly Shape[] =>
  shapesAlong(steps)
    .slice(1, -1)
    .filter(({ words }) => words !== null);
