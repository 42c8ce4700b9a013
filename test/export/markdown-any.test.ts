import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { OicError } from "../../src/errors.ts";
import { type Block, type Blocks, plainText } from "../../src/export/blocks.ts";
import { parseMarkdown } from "../../src/export/markdown.ts";

/** The words of a tree, in the order of reading. */
const wordsOf = (blocks: Blocks): string => blocks.map(wordsOfBlock).join(" ");

const wordsOfBlock = (block: Block): string => {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return plainText(block.content);
    case "list":
      return block.items.map((each) => wordsOf(each.blocks)).join(" ");
    case "table":
      return [...block.header, ...block.rows.flat()].map(plainText).join(" ");
    case "callout":
      return `${plainText(block.title)} ${wordsOf(block.blocks)}`;
    case "quote":
      return wordsOf(block.blocks);
    case "notes":
      return block.notes.map((note) => plainText(note.content)).join(" ");
    case "rule":
      return "";
  }
};

describe("whatever is typed", () => {
  const word = fc.stringMatching(/^[a-z]{3,8}$/);
  const piece = fc.oneof(
    word,
    fc.constantFrom(
      "# ",
      "> ",
      "> [!NOTE] ",
      "- ",
      "- [ ] ",
      "1. ",
      "| ",
      "\n|-|-|\n",
      "[^1]",
      "[^1]: ",
      "**",
      "_",
      "`",
      "~~",
      "<b>",
      "________",
      "\\",
      "[offen: ",
      "](",
      "]",
      "\n",
      "\n\n",
      "    ",
      "\t",
      "\u0000",
      "😀",
      "\ud800",
    ),
  );

  test("never stops the reading", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => Array.isArray(parseMarkdown(pieces.join("")))),
      { numRuns: 150 },
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (any) => Array.isArray(parseMarkdown(any))),
      { numRuns: 100 },
    );
  });

  test("keeps every word of well-formed blocks, in order", () => {
    const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((list) => list.join(" "));
    const block = fc.oneof(
      words,
      words.map((w) => `## ${w}`),
      words.map((w) => `- ${w}\n  - ${w}`),
      words.map((w) => `1. ${w}\n\n   ${w}`),
      words.map((w) => `> [!WARNING] ${w}\n> ${w}`),
      words.map((w) => `> ${w}`),
      words.map((w) => `| ${w} | ${w} |\n|---|---|\n| **${w}** | [offen: ${w}] |`),
      words.map((w) => `*${w}* \`${w}\` <b>${w}</b> ~~${w}~~`),
      words.map((w) => `<div>\n${w}\n</div>`),
    );
    const found = (value: string): readonly string[] => value.match(/[a-z]{3,}/g) ?? [];
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
        const markdown = blocks.join("\n\n");
        expect(found(wordsOf(parseMarkdown(markdown)))).toEqual(found(markdown.replaceAll("[!WARNING]", "")));
      }),
      { numRuns: 100 },
    );
  });

  test("deep nesting is read, or kept as text", () => {
    expect(parseMarkdown(`${"> ".repeat(20_000)}unten`)).toHaveLength(1);
    expect(
      wordsOf(parseMarkdown(Array.from({ length: 60 }, (_, depth) => `${"  ".repeat(depth)}- punkt`).join("\n"))).match(/punkt/g),
    ).toHaveLength(60);
  });

  test("a text of more than two million characters is refused, in the language asked for", () => {
    const long = "a".repeat(2_000_001);
    expect(() => parseMarkdown(long, "de")).toThrow(OicError);
    expect(() => parseMarkdown(long, "de")).toThrow("zwei Millionen Zeichen");
    expect(() => parseMarkdown(long)).toThrow("two million characters");
  });
});
