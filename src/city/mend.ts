import type { Words } from "../language.ts";
import { guessFor } from "./guess.ts";
import { nearest } from "./nearest.ts";
import type { Plain } from "./plain.ts";
import { childShape, keysOf, optionsOf, type Shape, typeOf } from "./shape.ts";
import type { ValueKind } from "./values.ts";

/** One way to mend a value that does not fit: the text to write, where it can be guessed, or what to do. */
export const mendValue = (value: Plain | undefined, shape: Shape): Words => {
  const guess = guessFor(value, shape);
  if (guess !== null) return { de: `Schreiben Sie: ${guess}`, en: `Write: ${guess}` };
  const options = optionsOf(shape);
  const near = typeof value === "string" ? nearest(value, options) : null;
  if (near !== null) return didYouMean(near);
  if (options.length > 0) return { de: "Wählen Sie einen der erlaubten Werte.", en: "Choose one of the values allowed." };
  const type = typeOf(shape);
  if (type === "object" || type === "array") return mendForm(shape);
  const example = shape.words?.example ?? examples[shape.kind ?? "text"];
  if (shape.required && example) return { de: `Schreiben Sie zum Beispiel: ${example}`, en: `Write, for example: ${example}` };
  if (shape.required) return { de: "Ersetzen Sie die Angabe durch eine erlaubte.", en: "Put one that is allowed in its place." };
  return {
    de: "Steht die Angabe noch nicht fest, löschen Sie die Zeile: Dann gilt sie als offen.",
    en: "If it is not settled yet, delete the line: then it counts as open.",
  };
};

/** What a value of a kind looks like, where its field gives no example. */
const examples: Partial<Readonly<Record<ValueKind, string>>> = {
  date: "2027-09-01",
  time: '"17:30"',
  url: "https://www.stadt.example",
  email: "innovation@stadt.example",
  colour: '"#0b6b5a"',
};

/** A list or a section where something else stands: how it is written. */
const mendForm = (shape: Shape): Words => {
  const form = placeholderOf(shape);
  return typeOf(shape) === "object"
    ? { de: `Schreiben Sie die Felder in Klammern: ${form}`, en: `Write its fields in brackets: ${form}` }
    : { de: "Beginnen Sie jeden Eintrag in einer neuen Zeile mit „- “.", en: "Begin each entry on a new line with “- ”." };
};

export const didYouMean = (near: string): Words => ({ de: `Meinten Sie „${near}“?`, en: `Did you mean “${near}”?` });

/** The line to add for a field that is missing. */
export const mendMissing = (key: string, shape: Shape): Words => {
  const known = shape.words?.example ?? optionsOf(shape)[0] ?? null;
  const value = known === null ? placeholder(shape) : { de: known, en: known };
  return { de: `Ergänzen Sie die Zeile: ${key}: ${value.de}`, en: `Add the line: ${key}: ${value.en}` };
};

const placeholder = (shape: Shape): Words => {
  if (shape.kind === "slug") return { de: "meine-kennung", en: "my-id" };
  const value = placeholderOf(shape);
  return { de: value, en: value };
};

/** What could stand in a field: its example, its first option, the fields a section must have (else its first two). */
const placeholderOf = (shape: Shape): string => {
  const known = shape.words?.example ?? optionsOf(shape)[0] ?? examples[shape.kind ?? "text"];
  if (known !== undefined) return known;
  const type = typeOf(shape);
  if (type === "array") return `[${entryOf(shape)}]`;
  if (type === "object") return `{ ${fieldsFor(shape).join(", ")} }`;
  return type === "number" ? "1" : "…";
};

/** One entry of a list, with the fields it must have. */
const entryOf = (shape: Shape): string => {
  const entry = childShape(shape, "0");
  if (entry === null || typeOf(entry) !== "object") return "…";
  const must = keysOf(entry).filter((key) => childShape(entry, key)?.required);
  return `{ ${must.map((key) => `${key}: ${optionsOf(childShape(entry, key) ?? entry)[0] ?? "…"}`).join(", ")} }, …`;
};

const fieldsFor = (shape: Shape): readonly string[] => {
  const keys = keysOf(shape);
  const must = keys.filter((key) => childShape(shape, key)?.required);
  return (must.length > 0 ? must : keys.slice(0, 2)).map((key) => {
    const child = childShape(shape, key);
    return `${key}: ${child === null || ["array", "object"].includes(typeOf(child)) ? shortOf(child) : placeholderOf(child)}`;
  });
};

/** Not to be told to the last level. */
const shortOf = (shape: Shape | null): string => shape?.words?.example ?? (shape !== null && typeOf(shape) === "array" ? "[…]" : "{ … }");
