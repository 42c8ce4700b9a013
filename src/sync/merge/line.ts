import type { PartKind } from "./part.ts";

/** A line and the kind of block it begins, or would go on with (`paragraph`). */
export interface Line {
  readonly kind: PartKind | "blank";
  /** Does it stand in a quotation or callout? */
  readonly quoted: boolean;
  /** Without the quotation's marks. */
  readonly body: string;
  /** The signs that begin or end a block of code; `""` elsewhere. */
  readonly fence: string;
}

const begins: readonly (readonly [PartKind, RegExp])[] = [
  ["heading", /^ {0,3}#{1,6}(?:[ \t]|$)/],
  ["rule", /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]+){3,})$/],
  ["row", /^ {0,3}\|/],
  ["item", /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\S/],
  ["note", /^ {0,3}\[\^[^\]]{1,60}\]:/],
  ["clause", /^ {0,3}(?:(?:\*\*|__)?§[ \u00A0\u202F]?\d|(?:\*\*|__)\d+\.\d)/],
];

/** Says what a line is, by itself. */
export function lineOf(raw: string): Line {
  const line = raw.trimEnd();
  const body = line.replace(/^[ \t]{0,3}(?:>[ \t]?)+/, "");
  const quoted = body !== line;
  const fence = /^ {0,3}(`{3,}|~{3,})/.exec(body)?.[1] ?? "";
  return { kind: fence === "" ? kindOf(body, quoted) : "code", quoted, body, fence };
}

function kindOf(body: string, quoted: boolean): Line["kind"] {
  if (body.trim() === "") return "blank";
  if (quoted && /^\[![A-Za-z]+\]/.test(body)) return "callout";
  if (/^ {0,3}\|[ \t:|-]+$/.test(body) && body.includes("-")) return "rule";
  return begins.find(([, pattern]) => pattern.test(body))?.[0] ?? "paragraph";
}

/** The marks a block begins with, which are form and not words: quotation, heading, list mark, tick box. */
export const markOf = (text: string): string =>
  /^[ \t]*(?:>[ \t]?)*[ \t]*(?:#{1,6}(?:[ \t]+|$)|(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?)?/.exec(text)?.[0] ?? "";
