import type { Words } from "../language.ts";
import { guessFor } from "./guess.ts";
import { nearest } from "./nearest.ts";
import type { Plain } from "./plain.ts";
import { keysOf, optionsOf, type Shape, typeOf } from "./shape.ts";

/** One way to mend a value that does not fit: the text to write, where it can be guessed, or what to do. */
export const mendValue = (value: Plain | undefined, shape: Shape): Words => {
  const guess = guessFor(value, shape);
  if (guess !== null) return { de: `Schreiben Sie: ${guess}`, en: `Write: ${guess}` };
  const options = optionsOf(shape);
  const near = typeof value === "string" ? nearest(value, options) : null;
  if (near !== null) return didYouMean(near);
  if (options.length > 0) return { de: "Wählen Sie einen der erlaubten Werte.", en: "Choose one of the values allowed." };
  const example = shape.words?.example;
  if (example) return { de: `Ein Beispiel: ${example}`, en: `An example: ${example}` };
  return {
    de: shape.required ? "Ändern Sie die Angabe wie erlaubt." : "Ändern Sie die Angabe wie erlaubt, oder lassen Sie das Feld vorerst weg.",
    en: shape.required ? "Change the value to one allowed." : "Change the value to one allowed, or leave the field out for now.",
  };
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
  const value = shape.kind === "date" ? "2027-09-01" : placeholderOf(shape);
  return { de: value, en: value };
};

const placeholderOf = (shape: Shape): string => {
  const type = typeOf(shape);
  const fields = keysOf(shape).slice(0, 2);
  if (type === "array") return "[…]";
  if (type === "object") return `{ ${fields.map((key) => `${key}: …`).join(", ")} }`;
  return type === "number" ? "1" : "…";
};
