import type { Words } from "../language.ts";
import type { Shape } from "../plan/shape.ts";
import { nearest } from "./nearest.ts";

/** A name as Handlebars reads it: `../topic.title` has the depth 1 and two parts, `@first` is data. */
export interface Path {
  readonly type: string;
  readonly data?: boolean;
  readonly depth?: number;
  readonly parts?: readonly string[];
  readonly original?: string | number | boolean;
}

/** What a name may mean at one place of a template, the innermost `#each` first. */
export type Scope = readonly Shape[];

/** The declared shape that a path names, or what is wrong with it. */
export const resolve = (path: Path, scope: Scope): Shape | Words => {
  const written = String(path.original ?? "(…)");
  if (path.type !== "PathExpression") return says(`${written} ist kein Name eines Wertes`, `${written} is not the name of a value`);
  if (path.data) return dataOf(written, scope);
  const start = scope[path.depth ?? 0];
  if (start === undefined) return says(`${written} führt aus der Vorlage hinaus`, `${written} leads out of the template`);
  let shape = start;
  for (const part of path.parts ?? []) {
    const next = shape.kind === "group" && Object.hasOwn(shape.fields, part) ? shape.fields[part] : undefined;
    if (next === undefined) return unknown(written, above(path, scope) ?? nearestField(part, shape));
    shape = next;
  }
  return shape;
};

export const isShape = (found: Shape | Words): found is Shape => "kind" in found;

/** Handlebars' own data: only whether an item is its list's first or last. */
const dataOf = (written: string, scope: Scope): Shape | Words => {
  const known = ["@first", "@last"].includes(written) && scope.length > 1;
  return known ? { kind: "flag" } : says(`${written} ist in Vorlagen nicht erlaubt`, `${written} is not allowed in templates`);
};

const unknown = (written: string, meant: string | null): Words =>
  says(
    `${written} gibt es hier nicht${meant === null ? "" : `; meinten Sie ${meant}?`}`,
    `${written} is not known here${meant === null ? "" : `; did you mean ${meant}?`}`,
  );

const nearestField = (part: string, shape: Shape): string | null => nearest(part, shape.kind === "group" ? Object.keys(shape.fields) : []);

/** The same path with as many `../` as it takes, where an outer place has what the inner one lacks. */
const above = ({ depth = 0, parts = [] }: Path, scope: Scope): string | null => {
  const has = (shape: Shape) => shape.kind === "group" && Object.hasOwn(shape.fields, parts[0] ?? "");
  const outer = scope.findIndex((shape, index) => index > depth && has(shape));
  const here = scope[depth];
  return outer < 0 || (here !== undefined && has(here)) ? null : `${"../".repeat(outer)}${parts.join(".")}`;
};

const says = (de: string, en: string): Words => ({ de, en });
