import { sentinels } from "../plan/fact.ts";
import { escapeFact, escapeProse, placeAfter } from "./escape.ts";

/** A stretch of the settled text that came from one fact; `end` is behind its last character. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly path: string;
}

/** A document's Markdown, and where each fact stands in it, in the order of their ends. */
export interface Settled {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** A frame that is open: `flow` when its text began a line, and may therefore hold paragraphs. */
interface Frame {
  readonly kind: "fact" | "prose" | "open";
  readonly path: string;
  readonly start: number;
  readonly flow: boolean;
}

const mark = /[\uE000\uE003\uE004]([^\uE000-\uE004]*)\uE001|[\uE000-\uE004]/g;

/**
 * Takes the frames of facts out of a rendered template: each fact is escaped for where it stands, so that it reads as its
 * text and never becomes Markdown. More than one blank line becomes one, spaces at line ends go, one newline ends the text.
 * A stray or unclosed frame is dropped, its text kept.
 */
export const settle = (text: string): Settled => {
  const page = newPage();
  const frames: Frame[] = [];
  const close = (frame: Frame | undefined) => frame && page.span(frame.start, frame.path);
  let from = 0;
  for (const found of text.matchAll(mark)) {
    write(page, frames, { text: text.slice(from, found.index), next: after(text, found.index) });
    from = found.index + found[0].length;
    if (found[1] !== undefined) frames.push(frameOf(found[0], found[1], page));
    else if (found[0] === sentinels.end) close(frames.pop());
  }
  write(page, frames, { text: text.slice(from), next: "" });
  while (frames.length > 0) close(frames.pop());
  return page.done();
};

const frameOf = (opening: string, path: string, page: Page): Frame => {
  const kind = opening.startsWith(sentinels.fact) ? "fact" : opening.startsWith(sentinels.prose) ? "prose" : "open";
  return { kind, path, start: page.offset(), flow: page.line() === "" };
};

/** The first character behind the frames that end here. */
const after = (text: string, from: number): string => {
  let at = from;
  while (text[at] === sentinels.end) at += 1;
  return text[at] ?? "";
};

interface Piece {
  readonly text: string;
  readonly next: string;
}

const write = (page: Page, frames: readonly Frame[], piece: Piece): void => {
  const frame = frames.at(-1);
  if (piece.text === "") return;
  if (frame === undefined) page.put(piece.text);
  else if (frame.kind === "open") page.put(marker(page.line(), piece));
  else writeFact(page, frames, piece);
};

/** Prose inside a fact is a fact; blank lines stay only where the text has the line to itself from its start. */
const writeFact = (page: Page, frames: readonly Frame[], piece: Piece): void => {
  const escaped = frames.every(({ kind }) => kind === "prose") ? escapeProse : escapeFact;
  const paragraphs = frames.every(({ flow }) => flow) ? piece.text.split(/\n[ \t]*\n\s*/) : [piece.text];
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) page.put("\n\n");
    const oneLine = paragraph.replace(/[ \t\n\r\f\v\u2028\u2029]+/g, " ");
    const text = page.line() === "" ? oneLine.trimStart() : oneLine;
    page.put(escaped(text, placeAfter(page.line()), index === paragraphs.length - 1 ? piece.next : ""));
  }
};

/** `[offen: …]`: its brackets stay plain where nothing behind them could make them a link. */
const marker = (line: string, { text, next }: Piece): string => {
  const inner = text.slice(1, -1).replace(/\s+/g, " ").replaceAll("[", "(").replaceAll("]", ")");
  const place = { ...placeAfter(line), blockStart: false };
  if (place.inline !== "plain") return escapeFact(`[${inner}]`, place, next);
  const label = escapeFact(inner, place, "");
  return next !== "" && "([:".includes(next) ? `\\[${label}\\]` : `[${label}]`;
};

interface Page {
  /** The current line as written so far. */
  line(): string;
  offset(): number;
  put(text: string): void;
  span(start: number, path: string): void;
  done(): Settled;
}

const newPage = (): Page => {
  let out = "";
  let line = "";
  let ended = 2; // line ends in a row; a text never begins with a blank line
  const spans: Span[] = [];
  const endLine = () => {
    const kept = line.trimEnd();
    pullBack(spans, out.length + kept.length);
    line = "";
    if (kept === "" && ended >= 2) return;
    ended = kept === "" ? ended + 1 : 1;
    out += `${kept}\n`;
  };
  return {
    line: () => line,
    offset: () => out.length + line.length,
    put: (text) => {
      const [first = "", ...rest] = text.split("\n");
      line += first;
      for (const next of rest) {
        endLine();
        line = next;
      }
    },
    span: (start, path) => {
      const end = out.length + line.length;
      spans.push({ start: Math.min(start, end), end, path });
    },
    done: () => {
      endLine();
      const text = out.replace(/\n+$/, "\n");
      pullBack(spans, text.length);
      return { text, spans };
    },
  };
};

/** Spans that reach into spaces cut off the end of the last line end with it. */
const pullBack = (spans: Span[], limit: number): void => {
  for (let at = spans.length - 1; at >= 0; at -= 1) {
    const span = spans[at];
    if (span === undefined || span.end <= limit) return;
    spans[at] = { ...span, start: Math.min(span.start, limit), end: limit };
  }
};
