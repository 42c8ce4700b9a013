import { type Document, isScalar, visit } from "yaml";
import { lineStartOf, type Range } from "./city-text.ts";
import type { Saying } from "./finding.ts";
import { mistakeWords } from "./yaml-words.ts";

interface Mistake {
  readonly range: Range;
  readonly saying: Saying;
}

/** At most so many mistakes are told at once: one slip makes the reader stumble over what follows. */
const told = 3;

/** What keeps the text from being YAML, the first mistake of a line alone, in plain words. */
export const yamlMistakes = (doc: Document.Parsed, source: string): readonly Mistake[] => {
  const seen = new Set<number>();
  const found: Mistake[] = [];
  const marks = /^(<{7} |={7}$|>{7} )/m.exec(source);
  if (marks) return [{ range: [marks.index, marks.index + 7], saying: { code: "yaml", allowed: null, ...mistakeWords("GIT_MARKS") } }];
  for (const { code, message, pos } of [...doc.errors, ...doc.warnings]) {
    const next = nextLine(source, pos[0]);
    const named = nameOf(code, message);
    const continued = named === "BLOCK_AS_IMPLICIT_KEY" && next !== null && !hasColon(source, pos[0]);
    const name = continued ? "BAD_INDENT" : named;
    const range = continued ? next : rangeOf(doc, name, [pos[0], Math.max(pos[1], pos[0] + 1)]);
    const lines = [lineStartOf(source, pos[0]), lineStartOf(source, range[0])];
    if (lines.some((line) => seen.has(line))) continue;
    for (const line of lines) seen.add(line);
    found.push({ range, saying: { code: "yaml", allowed: null, ...mistakeWords(name) } });
    if (found.length === told) break;
  }
  return found;
};

/** Does a field's colon follow on the same line? */
const hasColon = (source: string, at: number): boolean => /^[^\n]*:(\s|$)/.test(source.slice(at));

/** The text of the line below, without its indentation: it is what stands too far to the right. */
const nextLine = (source: string, at: number): Range | null => {
  const found = /\n\s*(\S[^\n]*)/.exec(source.slice(at));
  const start = at + (found?.index ?? 0) + (found?.[0].length ?? 0) - (found?.[1]?.length ?? 0);
  return found === null ? null : [start, start + (found[1] ?? "").length];
};

const nameOf = (code: string, message: string): string => {
  if (/closing .quote/.test(message)) return "OPEN_QUOTE";
  if (/Flow (map|sequence)/.test(message)) return "OPEN_BRACKET";
  if (/block-seq-ind/.test(message)) return "LIST_ON_KEY_LINE";
  if (/without - indicator/.test(message)) return "BAD_INDENT";
  return code === "BLOCK_IN_FLOW" ? "BLOCK_AS_IMPLICIT_KEY" : code;
};

/** A quotation mark never closed is told at its beginning, not at the end of the file. */
const rangeOf = (doc: Document.Parsed, name: string, range: Range): Range => {
  if (name !== "OPEN_QUOTE") return range;
  let start = range[0];
  visit(doc, {
    Scalar: (_, node) => {
      if (isScalar(node) && node.range && node.type?.startsWith("QUOTE") && node.range[0] <= range[0]) start = node.range[0];
    },
  });
  return [start, start + 1];
};
