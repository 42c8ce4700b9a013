import { checkOwnReferences, checkReferences, type KnownIds, withCurrentIds } from "./check-references.ts";
import type { CityText } from "./city-text.ts";
import { byPlace, type Finding, hasErrors } from "./finding.ts";
import { findingsOf } from "./issues.ts";
import { nearest } from "./nearest.ts";
import { isPlainList, isPlainMap, type Plain, type PlainMap } from "./plain.ts";
import { type ReadYaml, readYaml } from "./read-yaml.ts";
import { type CityProfile, citySchema } from "./schema/index.ts";
import { childShape, citySchemaShape, keysOf, type Shape, shapeAt } from "./shape.ts";

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
export const parseCity = (source: string, file: string): ParsedCity => parseFacts(readYaml(source, file));

/** The same for a file's facts, or others in their place: what is wrong with them has its place in that file. */
export const parseFacts = ({ facts: read, text, findings }: ReadYaml): ParsedCity => {
  if (findings.some(({ code }) => unreadable.has(code))) return { profile: null, findings: byPlace(findings), doc: text, facts: null };
  const known = withoutOpen(read, citySchemaShape);
  const facts = withCurrentIds(known);
  const result = citySchema.safeParse(facts);
  const shapeFindings = result.success ? [] : result.error.issues.flatMap((issue) => findingsOf(issue, facts, text));
  const all = joined(findings, withoutEcho(shapeFindings), checkOwnReferences(known, text));
  return {
    profile: result.success && !hasErrors(all) ? result.data : null,
    findings: all,
    doc: text,
    facts: isPlainMap(read) ? read : null,
  };
};

/** The second step: the same with what only the packs know checked as well. */
export const withPacks = (city: ParsedCity, known: KnownIds): ParsedCity => {
  if (city.facts === null) return city;
  const findings = joined([], city.findings, checkReferences(city.facts, city.doc, known));
  return { ...city, findings, profile: hasErrors(findings) ? null : city.profile };
};

/** All in order of place. Where an id is unknown, that says it all: its spelling need not be judged as well. */
const joined = (reading: readonly Finding[], shape: readonly Finding[], references: readonly Finding[]): readonly Finding[] => {
  const unknown = new Set(references.filter(({ code }) => code === "unknown-reference").map(({ path }) => path));
  return byPlace([...reading, ...shape.filter(({ path, code }) => code === "unknown-reference" || !unknown.has(path)), ...references]);
};

/** Each slip once: no two of the same place and words, and no field is missing that stands there with a typo. */
const withoutEcho = (findings: readonly Finding[]): readonly Finding[] => {
  const meant = new Set(findings.filter(({ code }) => code === "unknown-key").map(({ path }) => meantPath(path)));
  const seen = new Set<string>();
  return findings.filter(({ code, path, message }) => {
    const key = `${path} ${message.en}`;
    const echo = seen.has(key) || (code === "missing" && meant.has(path));
    seen.add(key);
    return !echo;
  });
};

/** The path of the field that a path with a typo in its last step seems to mean; itself where none is near. */
const meantPath = (path: string): string => {
  const steps = path.split(".");
  const key = steps[steps.length - 1] ?? "";
  const parent = shapeAt(steps.slice(0, -1));
  const near = parent === null ? null : nearest(key, keysOf(parent));
  return near === null ? path : [...steps.slice(0, -1), near].join(".");
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
