import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type Scalar } from "yaml";
import { type CityText, placeOf, type Range, type Spot } from "./city-text.ts";
import type { Finding, Saying } from "./finding.ts";
import type { Plain } from "./plain.ts";
import { refusals } from "./refusals.ts";
import { yamlMistakes } from "./yaml-mistakes.ts";

export interface ReadYaml {
  /** Null where the text could not be read at all. */
  readonly facts: Plain;
  readonly text: CityText;
  readonly findings: readonly Finding[];
}

/** Longest city file, in characters: 1 MB. The examples have 10 to 25 KB. */
const sizeLimit = 1_000_000;

/** Levels a city file may nest; its schema has eight. */
const depthLimit = 24;

const forbiddenNames = new Set(["__proto__", "constructor", "prototype"]);

/** Where a walk over the document stands, and what it has met. */
interface Walk {
  readonly text: { readonly file: string; readonly source: string };
  readonly findings: Finding[];
}

interface Read {
  readonly value: Plain;
  readonly spot: Spot;
}

/** Reads a city file's YAML into plain data and the place of every field. Never throws: what cannot be read is a finding. */
export const readYaml = (source: string, file: string): ReadYaml => {
  const walk: Walk = { text: { file, source }, findings: [] };
  const { value, spot } = readText(walk);
  return { facts: value, text: { file, source, root: spot }, findings: walk.findings };
};

const readText = (walk: Walk): Read => {
  const nothing = { value: null, spot: emptySpot([0, 0]) };
  const { length } = walk.text.source;
  const doc = length > sizeLimit ? null : composed(walk.text.source);
  if (doc === null) {
    report(walk, [0, 0], length > sizeLimit ? refusals.tooBig(length) : refusals.tooDeep());
    return nothing;
  }
  const mistakes = yamlMistakes(doc, walk.text.source);
  for (const { range, saying } of mistakes) report(walk, range, saying);
  if (mistakes.length > 0) return nothing;
  if (isEmpty(doc)) {
    report(walk, [0, 0], refusals.empty(walk.text.source.trim() !== ""));
    return nothing;
  }
  return readNode(walk, doc.contents, { key: null, depth: 0 });
};

/** Null where it is nested too deeply for the reader. */
const composed = (source: string): Document.Parsed | null => {
  try {
    return parseDocument(source, {
      prettyErrors: false,
      schema: "core",
      merge: false,
      resolveKnownTags: false,
      uniqueKeys: false,
    });
  } catch {
    return null;
  }
};

const isEmpty = (doc: Document.Parsed): boolean => doc.contents === null || (isScalar(doc.contents) && doc.contents.value === null);

const readNode = (walk: Walk, node: unknown, at: { readonly key: Range | null; readonly depth: number }): Read => {
  const range = rangeOf(node) ?? at.key ?? [0, 0];
  const leaf = (value: Plain): Read => ({ value, spot: { ...emptySpot(range), key: at.key } });
  if (at.depth > depthLimit) report(walk, range, refusals.tooDeep());
  else if (isAlias(node)) reportAlias(walk, range, node.source);
  else if (isMap(node)) return readMap(walk, node.items, { range, ...at });
  else if (isSeq(node)) return readList(walk, node.items, { range, ...at });
  else if (isScalar(node)) {
    warnOfScalar(walk, node, range);
    return leaf(plainScalar(node.value));
  }
  return leaf(null);
};

/** `#0b6b5a` without quotation marks is a comment, and `520.000` is 520: neither is meant. */
const warnOfScalar = (walk: Walk, { value, comment, source }: Scalar, [start, end]: Range): void => {
  if (typeof value === "number" && source && /^[1-9]\d{0,2}(\.000)+$/.test(source)) report(walk, [start, end], refusals.thousands(source));
  const note = comment?.split("\n")[0] ?? "";
  const at = walk.text.source.indexOf("#", end);
  if (/^[^\s#!-]/.test(note) && at >= 0) report(walk, [at, at + note.length + 1], refusals.swallowed(note));
};

/** Once a line: a file full of them is told soon enough. */
const reportAlias = (walk: Walk, range: Range, name: string): void => {
  const { line } = placeOf(walk.text, range);
  if (!walk.findings.some(({ code, place }) => code === "alias" && place.line === line)) report(walk, range, refusals.alias(name));
};

const plainScalar = (value: unknown): Plain =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;

type Around = { readonly range: Range; readonly key: Range | null; readonly depth: number };

const readMap = (walk: Walk, items: readonly Pair[], { range, key, depth }: Around): Read => {
  const value: Record<string, Plain> = {};
  const children = new Map<string, Spot>();
  for (const item of items) {
    const name = nameOf(item.key);
    const keyRange = rangeOf(item.key) ?? range;
    const refused = name === null ? refusals.oddKey() : refusedKey(name, children);
    if (name === null || refused) {
      if (refused) report(walk, keyRange, refused);
      continue;
    }
    const read = readNode(walk, item.value, { key: keyRange, depth: depth + 1 });
    if (name === "id" && typeof read.value === "string" && forbiddenNames.has(read.value))
      report(walk, read.spot.value, refusals.forbiddenName(read.value));
    value[name] = read.value;
    children.set(name, read.spot);
  }
  return { value, spot: { key, value: range, id: idOf(value), children } };
};

const readList = (walk: Walk, items: readonly unknown[], { range, key, depth }: Around): Read => {
  const read = items.map((item) => readNode(walk, item, { key: null, depth: depth + 1 }));
  const children = new Map(read.map(({ spot }, index) => [String(index), spot]));
  return { value: read.map(({ value }) => value), spot: { key, value: range, id: null, children } };
};

/** The key as it is written; null where it is no plain word. */
const nameOf = (key: unknown): string | null => {
  if (!isScalar(key) || key.value === null) return null;
  return typeof key.value === "string" ? key.value : (key.source ?? JSON.stringify(key.value));
};

const refusedKey = (name: string, seen: ReadonlyMap<string, Spot>): Saying | null => {
  if (forbiddenNames.has(name)) return refusals.forbiddenName(name);
  return seen.has(name) ? refusals.duplicateKey(name) : null;
};

const idOf = (value: Readonly<Record<string, Plain>>): string | null => {
  const id = Object.hasOwn(value, "id") ? value["id"] : null;
  return typeof id === "string" && /^[A-Za-z][A-Za-z0-9_-]*$/.test(id) ? id : null;
};

const rangeOf = (node: unknown): Range | null => {
  const range = (node as Node | null)?.range;
  return range ? [range[0], range[1]] : null;
};

const emptySpot = (value: Range): Spot => ({ key: null, value, id: null, children: new Map() });

const report = (walk: Walk, range: Range, saying: Saying): void => {
  walk.findings.push({ ...saying, level: saying.code === "comment" ? "warning" : "error", path: "", place: placeOf(walk.text, range) });
};
