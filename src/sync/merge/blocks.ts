import { fold } from "../fold.ts";
import { cellsIn } from "./cells.ts";
import { type Line, lineOf, markOf } from "./line.ts";
import type { Part, PartKind, Parts } from "./part.ts";

/** A stretch of lines of one kind, still as places in the text. */
interface Span {
  readonly kind: PartKind;
  readonly start: number;
  readonly end: number;
}

/** Takes a document apart into headings, clauses, paragraphs, list items, table rows and so on. Any text at all can be taken apart. */
export function blocksOf(text: string): Parts {
  const spans = spansOf(text);
  const gaps: string[] = [];
  const parts: Part[] = [];
  let end = 0;
  let section = "";
  for (const span of spans) {
    gaps.push(text.slice(end, span.start));
    const part = blockOf(text.slice(span.start, span.end), span.kind, section);
    section = part.section;
    parts.push(part);
    end = span.end;
  }
  return { parts, gaps: [...gaps, text.slice(end)] };
}

function spansOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let open: { readonly line: Line; readonly start: number; end: number } | null = null;
  const close = () => {
    if (open !== null) spans.push({ kind: open.line.kind === "blank" ? "paragraph" : open.line.kind, start: open.start, end: open.end });
    open = null;
  };
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf("\n", start);
    const raw = stop < 0 ? text.slice(start) : text.slice(start, stop);
    const line = lineOf(raw);
    const end = start + raw.trimEnd().length;
    if (open !== null && continues(open.line, line)) open.end = end > start ? end : open.end;
    else {
      close();
      if (line.kind !== "blank") open = { line, start, end };
    }
    if (open !== null && open.line.kind === "code" && open.line !== line && closesFence(open.line, line)) close();
    start = stop < 0 ? text.length : stop + 1;
  }
  close();
  return spans;
}

const goOn: readonly PartKind[] = ["clause", "paragraph", "item", "note"];

function continues(open: Line, line: Line): boolean {
  if (open.kind === "code") return true;
  return line.kind === "paragraph" && open.quoted === line.quoted && goOn.some((kind) => kind === open.kind);
}

const closesFence = (open: Line, line: Line): boolean =>
  line.kind === "code" && line.fence.startsWith(open.fence) && line.body.trim() === line.fence;

function blockOf(text: string, kind: PartKind, section: string): Part {
  const plain = plainOf(text, kind);
  const bare = bareOf(plain, kind);
  const name = nameOf(plain, kind, bare);
  const key = bare === "" ? plain : bare;
  return { text, kind, plain, key, id: idOf(plain, kind, key), rank: rankOf(plain, kind), section: name ?? section };
}

/** Folded and single-spaced; a table's row without the padding of its cells, its second row without the length of its dashes. */
function plainOf(text: string, kind: PartKind): string {
  const folded = fold(text);
  if (kind === "code") return folded;
  if (kind === "rule") return folded.replaceAll(/\s+/g, "").replaceAll(/-+/g, "-");
  if (kind === "row") return cellsIn(folded).cells.join(" | ");
  return spaced(folded);
}

export const spaced = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

/** Without list mark, clause number and emphasis. */
function bareOf(plain: string, kind: PartKind): string {
  if (kind === "row" || kind === "rule" || kind === "code") return plain;
  const words = plain.slice(markOf(plain).length).replaceAll("**", "").replace(/^__/, "").trim();
  return kind === "heading" || kind === "clause" ? words.replace(/^(?:§ ?)?\d+(?:\.\d+)*[a-z]?[.)]? ?/, "") : words;
}

function idOf(plain: string, kind: PartKind, key: string): string | null {
  if (kind === "heading") return key;
  if (kind === "clause") return numberIn(plain);
  if (kind === "note") return /^\[\^[^\]]*\]/.exec(plain)?.[0] ?? null;
  return kind === "row" ? plain.split(" | ", 1)[0] || null : null;
}

const numberIn = (plain: string): string | null => /(?:§ ?)?\d+(?:\.\d+)*[a-z]?/.exec(plain)?.[0] ?? null;

/** What people call the section that begins here; null where none does. */
function nameOf(plain: string, kind: PartKind, bare: string): string | null {
  if (kind === "heading") return plain.slice(markOf(plain).length).replaceAll("**", "");
  if (kind !== "clause") return null;
  const bold = /^(?:\*\*|__)(.{1,120}?)\.?(?:\*\*|__)/.exec(plain)?.[1];
  return bold ?? `${numberIn(plain) ?? bare}`;
}

function rankOf(plain: string, kind: PartKind): number {
  if (kind === "heading") return /#{1,6}/.exec(plain)?.[0].length ?? 1;
  if (kind === "clause") return 7;
  return kind === "item" || kind === "row" ? 9 : 8;
}
