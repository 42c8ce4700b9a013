import { describe, expect, test } from "vitest";
import type { Block, Blocks, Inline } from "../../src/export/blocks.ts";
import { parseMarkdown } from "../../src/export/markdown.ts";

const text = (value: string): Inline => ({ kind: "text", text: value });
const paragraph = (...content: readonly Inline[]): Block => ({ kind: "paragraph", content });
const item = (value: string, checked: boolean | null = null, ...more: Blocks) => ({ checked, blocks: [paragraph(text(value)), ...more] });
const bullets = (...items: readonly ReturnType<typeof item>[]): Block => ({ kind: "list", ordered: false, start: 1, items });

describe("blocks", () => {
  test.each<[string, string, Blocks]>([
    ["a heading has its level", "## Zweck", [{ kind: "heading", level: 2, content: [text("Zweck")] }]],
    ["a heading deeper than four is one of four", "###### tief", [{ kind: "heading", level: 4, content: [text("tief")] }]],
    ["a wrapped paragraph is one line", "eins\nzwei", [paragraph(text("eins zwei"))]],
    ["an indented paragraph is a paragraph", "    eins", [paragraph(text("eins"))]],
    ["a line under a text is a break, not a heading", "eins\n---", [paragraph(text("eins")), { kind: "rule" }]],
    ["a numbered list keeps its first number", "3. a\n4. b", [{ kind: "list", ordered: true, start: 3, items: [item("a"), item("b")] }]],
    ["a checklist knows what is done", "- [ ] a\n- [x] b\n- c", [bullets(item("a", false), item("b", true), item("c"))]],
    [
      "the fourth level of a list continues the third",
      "- a\n  - b\n    - c\n      - d",
      [bullets(item("a", null, bullets(item("b", null, bullets(item("c"), item("d"))))))],
    ],
    ["a quotation holds blocks", "> a", [{ kind: "quote", blocks: [paragraph(text("a"))] }]],
    ["a callout has a tone", "> [!TIP]\n> a", [{ kind: "callout", tone: "tip", title: [], blocks: [paragraph(text("a"))] }]],
    [
      "a callout may have a title",
      "> [!NOTE] Frist\n> a\n>\n> - b",
      [{ kind: "callout", tone: "note", title: [text("Frist")], blocks: [paragraph(text("a")), bullets(item("b"))] }],
    ],
    ["an unknown callout is a quotation", "> [!FUN]\n> a", [{ kind: "quote", blocks: [paragraph(text("[!FUN] a"))] }]],
    [
      "a table has a header, rows and alignments",
      "| a | b |\n|---|--:|\n| c \\| d |",
      [{ kind: "table", align: ["left", "right"], header: [[text("a")], [text("b")]], rows: [[[text("c | d")], []]] }],
    ],
    ["raw HTML is text", "<div>\n<b>a</b>\n</div>", [paragraph(text("<div> <b>a</b> </div>"))]],
    [
      "program text is a paragraph of its lines",
      "```\n# a\nb\n```",
      [paragraph({ kind: "code", text: "# a" }, { kind: "break" }, { kind: "code", text: "b" })],
    ],
  ])("%s", (_, markdown, blocks) => expect(parseMarkdown(markdown)).toEqual(blocks));
});

describe("text", () => {
  test.each<[string, string, readonly Inline[]]>([
    ["bold and italic nest", "**a *b***", [{ kind: "strong", content: [text("a "), { kind: "em", content: [text("b")] }] }]],
    ["a backslash keeps a mark", "\\*a\\* \\_b", [text("*a* _b")]],
    ["a backslash ends a line", "a\\\nb", [text("a"), { kind: "break" }, text("b")]],
    [
      "a link has a place and a text",
      "[Rat](https://a.example/x)",
      [{ kind: "link", href: "https://a.example/x", content: [text("Rat")] }],
    ],
    [
      "an address in angle brackets is a link",
      "<oic@a.example>",
      [{ kind: "link", href: "mailto:oic@a.example", content: [text("oic@a.example")] }],
    ],
    ["a bare address is text", "https://a.example/b\\_c", [text("https://a.example/b_c")]],
    ["a link that runs something is text", "[a](javascript:b)", [text("[a](javascript:b)")]],
    ["an image is text", "![a](b.png)", [text("![a](b.png)")]],
    ["an entity is text", "&amp; &lt;", [text("&amp; &lt;")]],
    [
      "eight underscores are a line to write on",
      "Ort: ________ Name: _________",
      [text("Ort: "), { kind: "fill", length: 8 }, text(" Name: "), { kind: "fill", length: 9 }],
    ],
    [
      "what stands under a line stays under it",
      "__________\nUnterschrift",
      [{ kind: "fill", length: 10 }, { kind: "break" }, text("Unterschrift")],
    ],
    [
      "an open point is marked, escaped or not",
      "[offen: Vorsitz] \\[open: chair\\]",
      [{ kind: "open", content: [text("[offen: Vorsitz]")] }, text(" "), { kind: "open", content: [text("[open: chair]")] }],
    ],
  ])("%s", (_, markdown, content) => expect(parseMarkdown(markdown)).toEqual([paragraph(...content)]));

  test("three underscores alone are a break, eight are a line to write on", () => {
    expect(parseMarkdown("___").map((block) => block.kind)).toEqual(["rule"]);
    expect(parseMarkdown("________")).toEqual([paragraph({ kind: "fill", length: 8 })]);
  });
});

describe("footnotes", () => {
  test("are numbered in the order of mention and stand last", () => {
    expect(parseMarkdown("a[^b] c[^a] d[^b]\n\n[^a]: erste\n  Zeile\n[^b]: *zweite*")).toEqual([
      paragraph(text("a"), { kind: "note", number: 1 }, text(" c"), { kind: "note", number: 2 }, text(" d"), { kind: "note", number: 1 }),
      {
        kind: "notes",
        notes: [
          { number: 1, content: [{ kind: "em", content: [text("zweite")] }] },
          { number: 2, content: [text("erste Zeile")] },
        ],
      },
    ]);
  });

  test("without a definition, or never mentioned, stay as they were typed", () => {
    expect(parseMarkdown("a[^1]")).toEqual([paragraph(text("a[^1]"))]);
    expect(parseMarkdown("[^1]: allein")).toEqual([paragraph(text("[^1]: allein"))]);
  });
});

test("a bracket with a caret and a colon inside a line begins no footnote", () => {
  expect(parseMarkdown("a[^1]: x")).toMatchObject([{ kind: "paragraph" }]);
});
