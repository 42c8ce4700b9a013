import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ParsedCity, parseCity } from "../../src/city/parse.ts";
import type { CityProfile } from "../../src/city/schema/index.ts";

export const examples = ["musterstadt", "small-town", "bielefeld"] as const;

/** The city file of an example, as text. */
export const exampleText = (name: (typeof examples)[number]): string =>
  readFileSync(join(import.meta.dirname, `../../examples/${name}/city.yaml`), "utf8");

/** A text that must be a city file without errors, read. */
export const readWell = (source: string): ParsedCity & { readonly profile: CityProfile } => {
  const read = parseCity(source, "city.yaml");
  if (read.profile === null) throw new Error(read.findings.map(({ path, message }) => `${path}: ${message.en}`).join("\n"));
  return { ...read, profile: read.profile };
};
