import type { Lang } from "../language.ts";
import { isPlainList, isPlainMap, type Plain, type PlainMap } from "./plain.ts";
import { headWords, sectionWords } from "./section-words.ts";
import { childShape, citySchemaShape, keysOf, optionsOf, type Shape, typeOf } from "./shape.ts";
import { flowText, keyText } from "./yaml-text.ts";

/** Longest line of a section written in brackets, and of a list of plain values (ten dates). */
const lineLimit = 120;
const listLimit = 200;

/** Lists whose entries people edit line by line. */
const blockLists = new Set(["partners", "topics", "runs", "bodies", "goals"]);

interface Writing {
  readonly lang: Lang;
  readonly indent: string;
  /** Fields whose options stand in a comment already. */
  readonly explained: Set<string>;
}

/** A new city file: `facts` as the schema takes them in (not the profile), comments in `lang`. Open fields are written as null. */
export const writeCityFile = (facts: object, lang: Lang): string => {
  const whole = withOpenFields(facts as PlainMap, citySchemaShape);
  const comment = (words: string, indent = ""): string => words.replace(/^/gm, `${indent}# `);
  const head = ["# yaml-language-server: $schema=.oic/city.schema.json", comment(headWords[lang])].join("\n");
  const writing: Writing = { lang, indent: "", explained: new Set() };
  const sections = Object.entries(whole).map(([key, value]) => {
    const words = sectionWords[key]?.[lang];
    const lines = fieldLines(writing, { key, value, shape: childShape(citySchemaShape, key) });
    return [...(words ? [comment(words)] : []), ...lines].join("\n");
  });
  return `${[head, ...sections].join("\n\n")}\n`;
};

interface Entry {
  readonly key: string;
  readonly value: Plain;
  readonly shape: Shape | null;
}

/** A field as lines: in brackets where that is short, else its fields or entries below it. */
const fieldLines = (writing: Writing, { key, value, shape }: Entry): readonly string[] => {
  const { indent } = writing;
  const start = `${indent}${keyText(key)}:`;
  const short = `${start} ${flowText(value, false)}`;
  if (!isPlainMap(value) && !isPlainList(value)) return [short + remark(writing, { key, value, shape })];
  if (isPlainList(value)) {
    const flat = value.every((each) => !isPlainMap(each) && !isPlainList(each));
    if (value.length === 0 || (flat && short.length <= listLimit)) return [short + remark(writing, { key, value, shape })];
    return [start, ...listLines({ ...writing, indent: `${indent}  ` }, { key, value, shape })];
  }
  const inBrackets = Object.keys(value).length === 0 || (indent !== "" && short.length <= lineLimit);
  return inBrackets ? [short] : [start, ...mapLines({ ...writing, indent: `${indent}  ` }, { key, value, shape })];
};

const mapLines = (writing: Writing, { value, shape }: Entry): readonly string[] =>
  isPlainMap(value)
    ? Object.entries(value).flatMap(([key, each]) => fieldLines(writing, { key, value: each, shape: shape && childShape(shape, key) }))
    : [];

const listLines = (writing: Writing, { key, value, shape }: Entry): readonly string[] => {
  const { indent } = writing;
  const entries = isPlainList(value) ? value : [];
  return entries.flatMap((each, index) => {
    const short = `${indent}- ${flowText(each, false)}`;
    const block = isPlainMap(each) && Object.keys(each).length > 0 && (blockLists.has(key) || short.length > lineLimit);
    if (!block) return [short];
    const lines = mapLines({ ...writing, indent: `${indent}  ` }, { key, value: each, shape: shape && childShape(shape, String(index)) });
    return lines.map((line, at) => (at === 0 ? `${indent}- ${line.slice(indent.length + 2)}` : line));
  });
};

/** What stands behind a value: that it is open, or which values there are (once a field). */
const remark = ({ lang, explained }: Writing, { key, value, shape }: Entry): string => {
  const open = value === null || (isPlainList(value) && value.length === 0);
  if (open) return shape?.words?.recommended ? `   # ${{ de: "offen", en: "open" }[lang]}` : "";
  const options = shape === null || typeof value !== "string" ? [] : optionsOf(shape);
  const name = `${key} ${options.join()}`;
  if (options.length < 2 || explained.has(name)) return "";
  explained.add(name);
  return `   # ${options.join(" | ")}`;
};

/** The facts in the order of the schema, with null for every recommended field that is absent; unknown fields stay, at the end. */
const withOpenFields = (facts: PlainMap, shape: Shape): PlainMap => {
  const keys = typeOf(shape) === "object" ? keysOf(shape) : [];
  const known = keys.flatMap((key): readonly (readonly [string, Plain])[] => {
    const child = childShape(shape, key);
    const value = Object.hasOwn(facts, key) ? facts[key] : undefined;
    if (child === null) return [];
    if (value === undefined) return absent(key, child);
    return [[key, below(value, child)]];
  });
  const other = Object.entries(facts).filter(([key]) => !keys.includes(key));
  return Object.fromEntries([...known, ...other.map(([key, value]) => [key, below(value, childShape(shape, key))] as const)]);
};

const absent = (key: string, shape: Shape): readonly (readonly [string, Plain])[] => {
  if (shape.words?.recommended) return [[key, typeOf(shape) === "array" ? [] : null]];
  if (!shape.section) return [];
  const open = withOpenFields({}, shape);
  return Object.keys(open).length === 0 ? [] : [[key, open]];
};

const below = (value: Plain, shape: Shape | null): Plain => {
  if (shape === null) return value;
  if (isPlainList(value)) return value.map((each, index) => below(each, childShape(shape, String(index))));
  return isPlainMap(value) && typeOf(shape) !== "union" ? withOpenFields(value, shape) : value;
};
