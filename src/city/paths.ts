import type { Words } from "../language.ts";
import { entryName } from "./entry-names.ts";
import type { CityProfile } from "./schema/index.ts";
import { shapeAt, shapesAlong, typeOf } from "./shape.ts";

/** What stands at a path of the profile; list entries are named by id or by index from 0. Null where there is nothing. */
export const valueAt = (profile: CityProfile, path: string): unknown =>
  valuesAlong(profile, path.split("."))[path.split(".").length] ?? null;

/** The values along a path, the profile first; shorter than the path where it leads nowhere. */
const valuesAlong = (profile: CityProfile, steps: readonly string[]): readonly unknown[] => {
  const values: unknown[] = [profile];
  for (const step of steps) {
    const next = childValue(values[values.length - 1], step);
    if (next === undefined) break;
    values.push(next);
  }
  return values;
};

/** The name of the field at a path ("Vorsitz"); that of its list for an entry; null where the schema has no such field. */
export const labelAt = (path: string): Words | null => {
  const steps = path.split(".");
  if (shapeAt(steps) === null) return null;
  const named = shapesAlong(steps).findLast(({ words }) => words !== null);
  return named?.words?.label ?? null;
};

/** The sections that these fields stand in, by key, as people call them; those the schema knows. */
export const sectionsOf = (paths: readonly string[]): Readonly<Record<string, Words>> => {
  const keys = [...new Set(paths.map((path) => path.split(".")[0] ?? ""))];
  const labels = keys.map((key) => [key, key === "" ? null : labelAt(key)] as const);
  return Object.fromEntries(labels.flatMap(([key, label]) => (label === null ? [] : [[key, label] as const])));
};

/** The field's name and what it belongs to: „Vorsitz – Lenkungskreis“, „Funktion – Schirmherrschaft“; null where there is no such field. */
export const labelInContext = (profile: CityProfile, path: string): Words | null => {
  const label = labelAt(path);
  if (label === null) return null;
  const context = contextOf(profile, path.split("."), label);
  return context === null ? label : { de: `${label.de} – ${context.de}`, en: `${label.en} – ${context.en}` };
};

/** The nearest list entry above the field; else the section within a section, where the label does not name it already. */
const contextOf = (profile: CityProfile, steps: readonly string[], label: Words): Words | null => {
  const shapes = shapesAlong(steps);
  const values = valuesAlong(profile, steps);
  for (let depth = steps.length - 1; depth > 0; depth--) {
    const list = shapes[depth - 1];
    if (list && typeOf(list) === "array")
      return entryName(profile, { value: values[depth], steps: steps.slice(0, depth), label: list.words?.label ?? label });
  }
  const section = steps.length > 2 ? shapes[steps.length - 1]?.words?.label : undefined;
  return section && !names(label, section) ? section : null;
};

/** Does the label say the section's name already ("Ort des Innovationsbüros")? */
const names = (label: Words, section: Words): boolean =>
  label.de.toLowerCase().includes(section.de.toLowerCase()) || label.en.toLowerCase().includes(section.en.toLowerCase());

const childValue = (value: unknown, step: string): unknown => {
  if (typeof value !== "object" || value === null) return undefined;
  if (!Array.isArray(value)) return Object.hasOwn(value, step) ? (value as Readonly<Record<string, unknown>>)[step] : undefined;
  return value.find((each) => idOf(each) === step) ?? (/^\d+$/.test(step) ? value[Number(step)] : undefined);
};

const idOf = (value: unknown): unknown => (typeof value === "object" && value !== null && "id" in value ? value.id : null);
