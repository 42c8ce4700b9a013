import { LineCounter, parseDocument } from "yaml";
import type * as z from "zod";
import type { FileTree } from "../files.ts";
import type { Words } from "../language.ts";

/** What is wrong in one file of a pack; `at` is the file, with the place in it where there is one. */
export interface PackProblem {
  readonly at: string;
  readonly says: Words;
}

/** Reads files of a pack and gathers what is wrong with them. */
export interface PackReader {
  readonly tree: FileTree;
  readonly problems: PackProblem[];
}

interface Wanted<T extends z.ZodType> {
  readonly schema: T;
  /** YAML aliases (`*name`) a file may use; formats repeat blocks with them, other files do without. */
  readonly aliases?: number;
}

/**
 * The file at `path` as its schema gives it, or null with the reasons added to the reader's problems: no such file, no YAML
 * (with its line), or not of this shape (with the path of the value; the schema's own words are English).
 */
export const readAs = <T extends z.ZodType>(reader: PackReader, path: string, { schema, aliases = 0 }: Wanted<T>): z.output<T> | null => {
  const text = reader.tree.get(path);
  const add = (at: string, says: Words) => reader.problems.push({ at, says });
  if (text === undefined) {
    add(path, { de: "die Datei fehlt", en: "the file is missing" });
    return null;
  }
  const value = parsed(text, aliases);
  if ("wrong" in value) {
    add(`${path}${value.line === null ? "" : `:${value.line}`}`, {
      de: `kein gültiges YAML (${value.wrong})`,
      en: `no valid YAML (${value.wrong})`,
    });
    return null;
  }
  const result = schema.safeParse(value.data);
  if (result.success) return result.data;
  for (const { path: keys, message } of result.error.issues) {
    const place = keys.length === 0 ? path : `${path}: ${keys.map(String).join(".")}`;
    add(place, { de: message, en: message });
  }
  return null;
};

type Parsed = { readonly data: unknown } | { readonly wrong: string; readonly line: number | null };

const parsed = (text: string, maxAliasCount: number): Parsed => {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const [error] = [...document.errors, ...document.warnings];
  if (error !== undefined) return { wrong: error.message, line: lineCounter.linePos(error.pos[0]).line };
  try {
    return { data: document.toJS({ maxAliasCount }) as unknown };
  } catch (failure) {
    return { wrong: failure instanceof Error ? failure.message : String(failure), line: null };
  }
};
