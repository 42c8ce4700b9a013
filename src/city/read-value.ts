import { parseDocument } from "yaml";
import * as z from "zod";
import type { Plain } from "./plain.ts";
import { readYaml } from "./read-yaml.ts";
import { shapeAt } from "./shape.ts";

/** A value typed on the command line (`--set size=48`, `--set partners=[a, b]`) as the field at `path` wants it: 48 for a number, "48" for a text. Empty and `null` leave the field open. */
export const readValue = (path: string, text: string): Plain => {
  if (text.trim() === "" || text.trim() === "null") return null;
  const read = plainOf(text);
  const shape = shapeAt(path.split("."));
  const fits = shape === null ? read : [read, text].find((each) => z.safeParse(shape.schema, each).success);
  return fits ?? read;
};

/** The text read as YAML; itself where that is not possible. */
const plainOf = (text: string): Plain => {
  if (parseDocument(text, { schema: "core", prettyErrors: false }).errors.length > 0) return text;
  const { facts, findings } = readYaml(text, "");
  return findings.length > 0 ? text : facts;
};
