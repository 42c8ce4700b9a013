import * as z from "zod";
import { type FieldWords, fieldWords } from "./field.ts";
import { citySchema } from "./schema/index.ts";
import { type ValueKind, valueKinds } from "./values.ts";

type Schema = z.core.$ZodType;

/** One field of the schema without the wrappers round it (optional, default, transform). */
export interface Shape {
  readonly schema: Schema;
  readonly words: FieldWords | null;
  readonly kind: ValueKind | null;
  /** It must be there. */
  readonly required: boolean;
  /** Absent, it is a section with its defaults (and open fields), not nothing. */
  readonly section: boolean;
  /** What it is where it is absent, as the file would say it; undefined where it has no default. */
  readonly fallback: unknown;
}

const defOf = (schema: Schema): z.core.$ZodTypes["_zod"]["def"] => (schema as z.core.$ZodTypes)._zod.def;

const innerOf = (schema: Schema): Schema | null => {
  const def = defOf(schema);
  switch (def.type) {
    case "optional":
    case "nullable":
    case "default":
    case "prefault":
      return def.innerType;
    case "pipe":
      return def.in;
    default:
      return null;
  }
};

const mayBeAbsent = (schema: Schema): boolean => ["optional", "default", "prefault"].includes(defOf(schema).type);

const fallbackOf = (schema: Schema): unknown => {
  const def = defOf(schema);
  return def.type === "default" || def.type === "prefault" ? def.defaultValue : undefined;
};

const accepts = (key: Schema, step: string): boolean => z.safeParse(key, step).success;

const shapes = new WeakMap<Schema, Shape>();

/** The shape of a schema: its words and kind are those of the outermost wrapper that has any. */
export const shapeOf = (schema: Schema): Shape => {
  const known = shapes.get(schema) ?? newShape(schema);
  shapes.set(schema, known);
  return known;
};

const newShape = (schema: Schema): Shape => {
  const words = fieldWords.get(schema as z.ZodType) ?? null;
  const kind = valueKinds.get(schema as z.ZodType)?.kind ?? null;
  const inner = innerOf(schema);
  if (inner === null) return { schema, words, kind, required: true, section: defOf(schema).type === "object", fallback: undefined };
  const below = shapeOf(inner);
  return {
    schema: below.schema,
    words: words ?? below.words,
    kind: kind ?? below.kind,
    required: below.required && !mayBeAbsent(schema),
    section: below.section && defOf(schema).type === "prefault",
    fallback: fallbackOf(schema) ?? below.fallback,
  };
};

/** The fields an object may have, in the schema's order; empty for anything else. */
export const keysOf = ({ schema }: Shape): readonly string[] => {
  const def = defOf(schema);
  if (def.type === "object") return Object.keys(def.shape);
  if (def.type === "record") return optionsOf(shapeOf(def.keyType));
  return def.type === "union" ? def.options.flatMap((option) => keysOf(shapeOf(option))) : [];
};

/** The values of an enumeration or a literal; empty for anything else. */
export const optionsOf = ({ schema }: Shape): readonly string[] => {
  const def = defOf(schema);
  if (def.type === "enum") return Object.values(def.entries).map(String);
  return def.type === "literal" ? def.values.map(String) : [];
};

/** The field `step` of an object, or an entry of a list (any step); null where there is none. */
export const childShape = ({ schema }: Shape, step: string): Shape | null => {
  const def = defOf(schema);
  if (def.type === "object") return Object.hasOwn(def.shape, step) ? shapeOf(def.shape[step] as Schema) : null;
  if (def.type === "array") return shapeOf(def.element);
  if (def.type === "record") return accepts(def.keyType, step) ? shapeOf(def.valueType) : null;
  if (def.type !== "union") return null;
  return def.options.map((option) => childShape(shapeOf(option), step)).find((found) => found !== null) ?? null;
};

/** The key of a record (a year, a milestone); null for anything else. */
export const keyShape = ({ schema }: Shape): Shape | null => {
  const def = defOf(schema);
  if (def.type === "record") return shapeOf(def.keyType);
  if (def.type !== "union") return null;
  return def.options.map((option) => keyShape(shapeOf(option))).find((found) => found !== null) ?? null;
};

/** The shape of the whole city file. */
export const citySchemaShape: Shape = shapeOf(citySchema);

/** The shapes along a path, the file's own first; shorter than the path where the schema does not know a step. */
export const shapesAlong = (steps: readonly string[]): readonly Shape[] => {
  const shapes: Shape[] = [citySchemaShape];
  for (const step of steps) {
    const child = childShape(shapes[shapes.length - 1] ?? citySchemaShape, step);
    if (child === null) break;
    shapes.push(child);
  }
  return shapes;
};

/** The shape at the end of a path; null where the schema does not know it. */
export const shapeAt = (steps: readonly string[]): Shape | null => shapesAlong(steps)[steps.length] ?? null;

/** What kind of thing a bare schema wants. */
export const typeOf = ({ schema }: Shape): string => defOf(schema).type;
