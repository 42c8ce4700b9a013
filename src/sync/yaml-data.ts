import { parseDocument } from "yaml";

/** A YAML text as data; null where it is none, or where it has aliases. */
export function yamlData(text: string): unknown {
  const document = parseDocument(text, { logLevel: "silent" });
  if (document.errors.length > 0) return null;
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return null;
  }
}
