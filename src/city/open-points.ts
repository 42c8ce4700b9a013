import type { Words } from "../language.ts";
import { isPast } from "./past-runs.ts";
import { labelInContext, valueAt } from "./paths.ts";
import type { CityProfile, Run } from "./schema/index.ts";
import { childShape, citySchemaShape, type Shape, typeOf } from "./shape.ts";
import type { Text } from "./values.ts";

/** Something not decided yet, with who decides it and by when, where the city says so. */
export interface OpenPoint {
  /** `governance.bodies.steering.chair` */
  readonly path: string;
  /** „Vorsitz – Lenkungskreis“ */
  readonly label: Words;
  readonly who: Text | null;
  readonly by: string | null;
}

/** Lists the city keeps about the file itself; nothing in them is an open point. */
const ledgers = new Set(["open", "waivers", "adopted"]);

/** Sections that a file may begin without, but that the council paper and the roadmap ask for. */
const asked = ["programme.patron", "programme.office.lead", "governance.continuationDecision"];

/**
 * Every recommended field that is null or a list without entries, in the order of the schema; after them what the council paper
 * needs beside, and what the city's own `open` list adds. A field listed there and settled since is left out.
 */
export const openPoints = (profile: CityProfile): readonly OpenPoint[] => {
  const needed = [...asked.filter((path) => isOpen(valueAt(profile, path))), ...budgetItems(profile)];
  const found = [...openPaths(profile, citySchemaShape, []).filter((path) => !isNeedless(profile, path)), ...needed];
  const noted = new Map(profile.open.map((note) => [pathById(profile, note.field), note]));
  const added = [...noted.keys()].filter((path) => !found.includes(path) && isOpen(valueAt(profile, path)));
  return [...found, ...added].map((path) => ({
    path,
    label: labelInContext(profile, path) ?? { de: path, en: path },
    who: noted.get(path)?.who ?? null,
    by: noted.get(path)?.by ?? null,
  }));
};

/** The item from which the city's own money is paid; other funders have none in the city's budget. */
const budgetItems = ({ budget, partners }: CityProfile): readonly string[] =>
  budget.sources.flatMap(({ partner, budgetItem }, index) => {
    const own = partners.some(({ id, sector, role }) => id === partner && sector === "administration" && role !== "funder");
    return own && budgetItem === null ? [`budget.sources.${index}.budgetItem`] : [];
  });

/** An online run has no place, and a body that only advises needs no quorum. */
const isNeedless = (profile: CityProfile, path: string): boolean => {
  const steps = path.split(".");
  const sibling = (field: string): unknown => valueAt(profile, [...steps.slice(0, -1), field].join("."));
  if (/^runs\.[^.]+\.place$/.test(path)) return sibling("mode") === "online";
  return /^governance\.bodies\.[^.]+\.quorum$/.test(path) && sibling("decision") === "advice";
};

const isOpen = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);

const openPaths = (value: unknown, shape: Shape, steps: readonly string[]): readonly string[] => {
  if (isOpen(value)) return shape.words?.recommended ? [steps.join(".")] : [];
  if (typeof value !== "object" || value === null || isOver(value, steps) || (steps.length === 1 && ledgers.has(steps[0] ?? ""))) return [];
  const below = (key: string, each: unknown, name: string): readonly string[] => {
    const child = childShape(shape, key);
    return child === null ? [] : openPaths(each, child, [...steps, name]);
  };
  if (Array.isArray(value)) return value.flatMap((each: unknown, index) => below(String(index), each, nameOf(each, index)));
  return typeOf(shape) === "object" || typeOf(shape) === "record"
    ? Object.entries(value).flatMap(([key, each]) => below(key, each, key))
    : [];
};

/** A run that is over asks for nothing more. */
const isOver = (value: object, steps: readonly string[]): boolean =>
  steps.length === 2 && steps[0] === "runs" && "status" in value && isPast(value as Run);

/** An entry's id, else its index. */
const nameOf = (value: unknown, index: number): string =>
  typeof value === "object" && value !== null && "id" in value && typeof value.id === "string" ? value.id : String(index);

/** A path that may name entries by index as one that names them by id. */
const pathById = (profile: CityProfile, path: string): string => {
  const steps = path.split(".");
  const named = steps.map((step, index) => {
    const list: unknown = index === 0 ? null : valueAt(profile, steps.slice(0, index).join("."));
    const byIndex: unknown = Array.isArray(list) && /^\d+$/.test(step) ? list[Number(step)] : null;
    return byIndex ? nameOf(byIndex, Number(step)) : step;
  });
  return named.join(".");
};
