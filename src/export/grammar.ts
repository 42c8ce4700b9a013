import { Marked, type TokenizerAndRendererExtension, type TokenizerObject } from "marked";
import { tones } from "./blocks.ts";

const never = () => undefined;

/** What CommonMark and GFM know beyond our grammar is text: raw HTML, link definitions, indented code, underlined headings, bare links. */
const tokenizer: TokenizerObject = {
  html: never,
  tag: never,
  def: never,
  reflink: never,
  code: never,
  lheading: never,
  del: never,
  url: never,
  /** Eight underscores or more are a line to write on, fewer a break between thoughts (false asks marked's own rule). */
  hr: (src) => (/^ {0,3}_{8,}[ \t]*(?:\n|$)/.test(src) ? undefined : false),
};

const calloutPattern = new RegExp(`^ {0,3}> ?\\[!(${tones.join("|")})\\][ \\t]*([^\\n]*)(?:\\n|$)((?: {0,3}>[^\\n]*(?:\\n|$))*)`, "i");

/** `> [!NOTE] title` and the quoted lines after it. */
const callout: TokenizerAndRendererExtension = {
  name: "callout",
  level: "block",
  tokenizer(src) {
    const [raw, tone = "", title = "", quoted = ""] = calloutPattern.exec(src) ?? [];
    if (raw === undefined) return undefined;
    const body = quoted.replace(/^ {0,3}> ?/gm, "");
    return { type: "callout", raw, tone: tone.toLowerCase(), title: this.lexer.inline(title), tokens: this.lexer.blockTokens(body) };
  },
};

const footnotePattern = /^\[\^([^\]\s]{1,40})\]:[ \t]*([^\n]*(?:\n(?!\[\^[^\]\s]{1,40}\]:)[^\n]*\S[^\n]*)*)(?:\n|$)/;

/** `[^1]: text` up to a blank line or the next definition. */
const footnote: TokenizerAndRendererExtension = {
  name: "footnote",
  level: "block",
  // Only asked where it would cut the running paragraph (looking past its end would make long texts slow). marked leaves out the
  // first character, so only a line that follows another may begin a definition here.
  start: (src) => at(beforeBlankLine(src).search(/(?<=\n)\[\^[^\]\s]{1,40}\]:/)),
  tokenizer(src) {
    const [raw, label, text = ""] = footnotePattern.exec(src) ?? [];
    return raw === undefined ? undefined : { type: "footnote", raw, label, tokens: this.lexer.inline(text.trim()) };
  },
};

/** `[^1]` in a sentence. */
const mention: TokenizerAndRendererExtension = {
  name: "mention",
  level: "inline",
  start: (src) => at(src.indexOf("[^")),
  tokenizer(src) {
    const [raw, label] = /^\[\^([^\]\s]{1,40})\]/.exec(src) ?? [];
    return raw === undefined ? undefined : { type: "mention", raw, label };
  },
};

/** `[offen: …]`, `[open: …]`, also with escaped brackets: an open point that exports make visible. */
const open: TokenizerAndRendererExtension = {
  name: "open",
  level: "inline",
  start: (src) => at(src.search(/\\?\[(?:offen|open): /)),
  tokenizer(src) {
    const [raw, word, text = ""] = /^\\?\[(offen|open): ((?:[^[\]\\]|\\[^\]]){1,400})\\?\](?!\()/.exec(src) ?? [];
    return raw === undefined ? undefined : { type: "open", raw, word, tokens: this.lexer.inlineTokens(text) };
  },
};

/** A run of eight underscores or more: a line to write on, never emphasis. What stands on the next line stays below it. */
const fill: TokenizerAndRendererExtension = {
  name: "fill",
  level: "inline",
  start: (src) => at(src.indexOf("________")),
  tokenizer(src) {
    const [raw, line = ""] = /^(_{8,})(?:[ \t]*\n)?/.exec(src) ?? [];
    return raw === undefined ? undefined : { type: "fill", raw, length: line.length };
  },
};

const beforeBlankLine = (src: string): string => src.slice(0, at(src.search(/\n[ \t]*\n/)));

const at = (index: number): number | undefined => (index < 0 ? undefined : index);

/** The one Markdown grammar of the project, on its own instance of marked: nothing global is changed. */
export const grammar = new Marked({ gfm: true, tokenizer, extensions: [callout, footnote, mention, open, fill] });
