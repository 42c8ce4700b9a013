import { checkOwnReferences, withCurrentIds } from "./check-references.ts";
import type { CityText } from "./city-text.ts";
import { byPlace, type Finding, hasErrors } from "./finding.ts";
import { findingsOf } from "./issues.ts";
import { isPlainList, isPlainMap, type Plain, type PlainMap } from "./plain.ts";
import { readYaml } from "./read-yaml.ts";
import { type CityProfile, citySchema } from "./schema/index.ts";
import { childShape, citySchemaShape, type Shape } from "./shape.ts";

/** A city file, read. */
export interface ParsedCity {
  /** Null where a finding is an error. */
  readonly profile: CityProfile | null;
  /** From the top of the file to its end. */
  readonly findings: readonly Finding[];
  /** The text with the place of every field: `placeOfPath(doc, "runs.mobility-hack.date")`. */
  readonly doc: CityText;
  /** The facts as they stand in the file, without defaults; null where it could not be read. */
  readonly facts: PlainMap | null;
}

const unreadable = new Set(["yaml", "too-big", "too-deep", "alias", "empty"]);

/** Reads a city file: `source` its text, `file` the name shown in messages. Never throws; what is wrong is a finding. */
export const parseCity = (source: string, file: string): ParsedCity => {
  const { facts: read, text, findings } = readYaml(source, file);
  if (findings.some(({ code }) => unreadable.has(code))) return { profile: null, findings: byPlace(findings), doc: text, facts: null };
  const known = withoutOpen(read, citySchemaShape);
  const facts = withCurrentIds(known);
  const result = citySchema.safeParse(facts);
  const shapeFindings = result.success ? [] : result.error.issues.flatMap((issue) => findingsOf(issue, facts, text));
  const references = checkOwnReferences(known, text);
  // Where an id is unknown, that says it all: its spelling need not be judged as well.
  const unknown = new Set(references.filter(({ code }) => code === "unknown-reference").map(({ path }) => path));
  const all = byPlace([...findings, ...shapeFindings.filter(({ path }) => !unknown.has(path)), ...references]);
  return {
    profile: result.success && !hasErrors(all) ? result.data : null,
    findings: all,
    doc: text,
    facts: isPlainMap(read) ? read : null,
  };
};

/** Without the fields that are null: null means open, as if the line were not there (an unknown field stays, to be found). */
const withoutOpen = (value: Plain, shape: Shape | null): Plain => {
  if (shape === null) return value;
  if (isPlainList(value)) return value.map((each, index) => withoutOpen(each, childShape(shape, String(index))));
  if (!isPlainMap(value)) return value;
  const fields = Object.entries(value).map(([key, each]) => ({ key, each, child: childShape(shape, key) }));
  const kept = fields.filter(({ each, child }) => each !== null || child === null);
  return Object.fromEntries(kept.map(({ key, each, child }) => [key, withoutOpen(each, child)]));
};
