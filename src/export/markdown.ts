import type { MarkedToken, Token, Tokens } from "marked";
import { exit, OicError } from "../errors.ts";
import type { Lang, Words } from "../language.ts";
import type { Block, HeadingLevel, Inline, Inlines, Item, Note, Tone } from "./blocks.ts";
import { grammar } from "./grammar.ts";

const sizeLimit = 2_000_000;
const deepestList = 3;

const tooLong: Words = {
  de: "Das Dokument ist länger als zwei Millionen Zeichen und wird deshalb nicht umgewandelt.",
  en: "The document is longer than two million characters and is therefore not converted.",
};
const splitIt: Words = { de: "Teilen Sie es in mehrere Dokumente.", en: "Split it into several documents." };

/** The footnotes met so far: what each label says, and the numbers given in the order of first mention. */
interface Notes {
  readonly defined: ReadonlyMap<string, Tokens.Generic>;
  readonly numbers: Map<string, number>;
}

/** Where a token stands: how deep in lists, and the footnotes it may mention (null inside a footnote). */
interface Place {
  readonly depth: number;
  readonly notes: Notes | null;
}

/**
 * Reads Markdown in the project's closed grammar (grammar.ts) into our own blocks. What the grammar does not know stays
 * readable text. Throws an OicError in the words of `lang` for a text of more than two million characters.
 */
export const parseMarkdown = (text: string, lang: Lang = "en"): readonly Block[] => {
  if (text.length > sizeLimit) throw new OicError(exit.findings, tooLong[lang], splitIt[lang]);
  try {
    return documentOf(grammar.lexer(text));
  } catch (error) {
    if (error instanceof RangeError) return plainParagraphs(text); // nested deeper than the stack
    throw error;
  }
};

const documentOf = (tokens: readonly Token[]): readonly Block[] => {
  const defined = new Map<string, Tokens.Generic>();
  for (const token of tokens as readonly Tokens.Generic[]) {
    if (token.type === "footnote" && !defined.has(token["label"])) defined.set(token["label"], token);
  }
  const notes: Notes = { defined, numbers: new Map() };
  const place: Place = { depth: 0, notes };
  const pieces = tokens.map((token) => ({ token, blocks: blockOf(token, place) }));
  const listed = new Set([...notes.numbers.keys()].map((label) => defined.get(label) as Token));
  const blocks = pieces.flatMap((piece) => (listed.has(piece.token) ? [] : piece.blocks));
  return notes.numbers.size === 0 ? blocks : [...blocks, { kind: "notes", notes: notesOf(notes) }];
};

const notesOf = ({ defined, numbers }: Notes): readonly Note[] =>
  [...numbers].map(([label, number]) => ({ number, content: inlinesOf(defined.get(label)?.tokens, null) }));

const blocksOf = (tokens: readonly Token[] | undefined, place: Place): readonly Block[] =>
  (tokens ?? []).flatMap((token) => blockOf(token, place));

const blockOf = (token: Token, place: Place): readonly Block[] => {
  const known = token as MarkedToken;
  switch (known.type) {
    case "space":
    case "checkbox":
      return [];
    case "heading":
      return [{ kind: "heading", level: Math.min(known.depth, 4) as HeadingLevel, content: inlinesOf(known.tokens, place.notes) }];
    case "paragraph":
    case "text":
      return paragraph(known.tokens === undefined ? [textOf(known.text)] : inlinesOf(known.tokens, place.notes));
    case "list":
      return [
        {
          kind: "list",
          ordered: known.ordered,
          start: Number(known.start || 1),
          items: itemsOf(known, { ...place, depth: place.depth + 1 }),
        },
      ];
    case "table":
      return [tableOf(known, place)];
    case "blockquote":
      return [{ kind: "quote", blocks: blocksOf(known.tokens, place) }];
    case "hr":
      return [{ kind: "rule" }];
    case "code":
      return paragraph(lines(known.text, (text) => ({ kind: "code", text })));
    default:
      return ownBlockOf(token as Tokens.Generic, place);
  }
};

/** The blocks that our extensions know; anything else as it was typed. */
const ownBlockOf = (token: Tokens.Generic, place: Place): readonly Block[] => {
  if (token.type === "callout") {
    const title = inlinesOf(token["title"], place.notes);
    return [{ kind: "callout", tone: token["tone"] as Tone, title, blocks: blocksOf(token.tokens, place) }];
  }
  if (token.type === "footnote") return paragraph(joined([textOf(`[^${token["label"]}]: `), ...inlinesOf(token.tokens, null)]));
  return paragraph([textOf(token.raw)]);
};

const paragraph = (content: Inlines): readonly Block[] => {
  const empty = content.every((inline) => inline.kind === "break" || (inline.kind === "text" && inline.text.trim() === ""));
  if (empty) return [];
  const [first, ...rest] = content;
  return [{ kind: "paragraph", content: first?.kind === "text" ? [{ kind: "text", text: first.text.trimStart() }, ...rest] : content }];
};

/** Items of a list; lists below the third level continue their parent's list. */
const itemsOf = (list: Tokens.List, place: Place): readonly Item[] =>
  list.items.flatMap((item) => {
    const checked = item.task ? item.checked === true : null;
    const blocks = blocksOf(item.tokens, place);
    if (place.depth < deepestList) return [{ checked, blocks }];
    const deeper = blocks.flatMap((block) => (block.kind === "list" ? block.items : []));
    return [{ checked, blocks: blocks.filter((block) => block.kind !== "list") }, ...deeper];
  });

const tableOf = (table: Tokens.Table, place: Place): Block => {
  const cell = (each: Tokens.TableCell): Inlines => inlinesOf(each.tokens, place.notes);
  const align = table.align.map((each) => each ?? "left");
  return { kind: "table", align, header: table.header.map(cell), rows: table.rows.map((row) => row.map(cell)) };
};

const inlinesOf = (tokens: readonly Token[] | undefined, notes: Notes | null): Inlines =>
  joined((tokens ?? []).flatMap((token) => inlineOf(token, notes)));

const inlineOf = (token: Token, notes: Notes | null): Inlines => {
  const known = token as MarkedToken;
  switch (known.type) {
    case "checkbox":
      return [];
    case "text":
    case "escape":
      return "tokens" in known && known.tokens !== undefined ? inlinesOf(known.tokens, notes) : [textOf(known.text)];
    case "strong":
    case "em":
      return [{ kind: known.type, content: inlinesOf(known.tokens, notes) }];
    case "codespan":
      return [{ kind: "code", text: known.text }];
    case "br":
      return [{ kind: "break" }];
    case "link":
      return safe(known.href) ? [{ kind: "link", href: known.href, content: inlinesOf(known.tokens, notes) }] : [textOf(known.raw)];
    default:
      return ownInlineOf(token as Tokens.Generic, notes);
  }
};

/** The inlines that our extensions know; anything else (an image, say) as it was typed. */
const ownInlineOf = (token: Tokens.Generic, notes: Notes | null): Inlines => {
  if (token.type === "fill") {
    const fill: Inline = { kind: "fill", length: Number(token["length"]) };
    return token.raw.endsWith("\n") ? [fill, { kind: "break" }] : [fill];
  }
  if (token.type === "open") {
    return [{ kind: "open", content: joined([textOf(`[${token["word"]}: `), ...inlinesOf(token.tokens, notes), textOf("]")]) }];
  }
  const label = token.type === "mention" ? (token["label"] as string) : null;
  if (label === null || notes === null || !notes.defined.has(label)) return [textOf(token.raw)];
  const number = notes.numbers.get(label) ?? notes.numbers.size + 1;
  notes.numbers.set(label, number);
  return [{ kind: "note", number }];
};

/** Only what a browser or Word opens without running anything; a place without a scheme is relative. */
const safe = (href: string): boolean => /^(?:https?:\/\/|mailto:|tel:)/i.test(href) || (!/^[^/?#]*:/.test(href) && !href.startsWith("//"));

/** A wrapped line of Markdown is one line of text. */
const textOf = (text: string): Inline => ({ kind: "text", text: text.replace(/[ \t]*\n[ \t]*/g, " ") });

/** The same stretch with neighbouring texts made one. */
const joined = (content: Inlines): Inlines => {
  const done: Inline[] = [];
  for (const next of content) {
    const last = done.at(-1);
    if (last?.kind === "text" && next.kind === "text") done[done.length - 1] = { kind: "text", text: last.text + next.text };
    else done.push(next);
  }
  return done;
};

const lines = (text: string, inline: (line: string) => Inline): Inlines =>
  text.split("\n").flatMap((line, index): Inlines => (index === 0 ? [inline(line)] : [{ kind: "break" }, inline(line)]));

const plainParagraphs = (text: string): readonly Block[] => text.split(/\n\s*\n/).flatMap((part) => paragraph([textOf(part.trim())]));
