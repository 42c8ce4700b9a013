/** A JSON Schema, as far as the city file's needs it. */
export interface Json {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly anyOf?: readonly Json[];
  readonly allOf?: readonly Json[];
  readonly items?: Json;
  readonly properties?: Readonly<Record<string, Json>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Json;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly minLength?: number;
}

/** Paths of what the schema refuses in a value, as an editor would underline them. */
export const refusedBy = (schema: Json, value: unknown, path: readonly string[] = []): readonly string[] => {
  const here = path.join(".");
  if (schema.anyOf) {
    const tried = schema.anyOf.map((each) => refusedBy(each, value, path));
    return tried.some((found) => found.length === 0) ? [] : (tried.find((found) => !found.includes(here)) ?? [here]);
  }
  const whole = (schema.allOf ?? []).flatMap((each) => refusedBy(each, value, path));
  if (!fits(schema, value)) return [here];
  if (Array.isArray(value))
    return [...whole, ...value.flatMap((each, index) => refusedBy(schema.items ?? {}, each, [...path, String(index)]))];
  return typeof value === "object" && value !== null ? [...whole, ...refusedFields(schema, value, path)] : whole;
};

const refusedFields = (schema: Json, value: object, path: readonly string[]): readonly string[] => {
  const missing = (schema.required ?? []).filter((key) => !Object.hasOwn(value, key));
  const below = Object.entries(value).flatMap(([key, each]) => {
    const own = schema.properties?.[key] ?? schema.additionalProperties ?? true;
    if (own === false) return [[...path, key].join(".")];
    return own === true ? [] : refusedBy(own, each, [...path, key]);
  });
  return [...missing.map((key) => [...path, key].join(".")), ...below];
};

const fits = (schema: Json, value: unknown): boolean => {
  if (schema.const !== undefined && schema.const !== value) return false;
  if (schema.enum && !schema.enum.includes(value)) return false;
  if (schema.type && ![schema.type].flat().some((type) => type === typeName(value) || type === typeof value)) return false;
  if (value === null) return true;
  if (typeof value === "string") return new RegExp(schema.pattern ?? "").test(value) && value.length >= (schema.minLength ?? 0);
  if (typeof value === "number") return value >= (schema.minimum ?? -Infinity) && value <= (schema.maximum ?? Infinity);
  return !Array.isArray(value) || value.length >= (schema.minItems ?? 0);
};

const typeName = (value: unknown): string => {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
};
