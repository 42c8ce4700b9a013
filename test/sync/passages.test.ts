import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differences } from "../../src/sync/line-diff.ts";
import { passages } from "../../src/sync/passages.ts";
import { plainText, sectionNames } from "../../src/sync/place-name.ts";
import { sectionWords } from "../../src/sync/section-words.ts";

/** The spans of facts written as `[path|text]`, and the text without them. */
const withSpans = (marked: string) => {
  const spans: { start: number; end: number; path: string }[] = [];
  let text = "";
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    const [, path, fact] = /^\[([^|]*)\|(.*)\]$/.exec(part) ?? [];
    if (path !== undefined && fact !== undefined) spans.push({ path, start: text.length, end: text.length + fact.length });
    text += fact ?? part;
  }
  return { text, spans };
};

const found = (before: string, marked: string) => {
  const { text, spans } = withSpans(marked);
  return passages(before, text, spans).map(({ before: from, after, line, path }) => [from, after, line, path]);
};

describe("the passages that differ", () => {
  it.each([
    ["a fact is shown whole", "a\nThere are 5 of 9 members.\nb", "a\nThere are [q|6 of 9] members.\nb", [["5 of 9", "6 of 9", 1, "q"]]],
    [
      "a date in two words is one",
      "On 25 November 2027 we meet.",
      "On [d|2 December 2027] we meet.",
      [["25 November 2027", "2 December 2027", 0, "d"]],
    ],
    [
      "two facts in a line are two",
      "From 3 to 5.",
      "From [a|4] to [b|6].",
      [
        ["3", "4", 0, "a"],
        ["5", "6", 0, "b"],
      ],
    ],
    ["words of the pack have no field", "The group may meet.", "The group must meet.", [["may", "must", 0, null]]],
    ["a new line is new as a whole", "a\nc", "a\n- [p|Town hall] joins\nc", [["", "- Town hall joins", 1, "p"]]],
    ["a line that is gone names the line before it", "a\nb b b\nc", "a\nc", [["b b b", "", 0, null]]],
    [
      "a line in another order of others",
      "| 1 | one |\n| 2 | two |",
      "| 0 | nil |\n| 1 | one |\n| 2 | two |",
      [["", "| 0 | nil |", 0, null]],
    ],
    ["nothing differs in equal texts", "a\nb", "a\nb", []],
    ["spaces alone are no passage", "a  b", "a b", []],
  ])("%s", (_fact, before, after, expected) => {
    expect(found(before, after)).toEqual(expected);
  });

  it("of two texts of 4,000 lines are found in under two seconds", () => {
    const lines = Array.from({ length: 4000 }, (_, at) => `| ${at % 7} | row |`);
    const start = performance.now();
    passages(lines.join("\n"), lines.map((line, at) => (at % 9 === 0 ? `${line} more` : line)).join("\n"), []);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it("leave all that is between them equal on both sides", () => {
    const words = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        let [i, j] = [0, 0];
        for (const { before, after } of differences(a, b)) {
          expect(a.slice(i, before[0])).toEqual(b.slice(j, after[0]));
          [i, j] = [before[1], after[1]];
        }
        expect(a.slice(i)).toEqual(b.slice(j));
      }),
    );
  });
});

describe("the name of a place", () => {
  const text = ["head", "# Charter", "text", "## 4 Bodies", "**§ 4.5 Quorum.** There are 5.", "", "more", "## 5 \\*Money\\*", "x", ""].join(
    "\n",
  );
  it.each([
    [0, ""],
    [2, "Charter"],
    [4, "§ 4.5 Quorum"],
    [6, "§ 4.5 Quorum"],
    [8, "5 \\*Money\\*"],
  ])("of line %i is %j", (line, name) => {
    expect(sectionNames(text)[line]).toBe(name);
  });

  it("is known for each line of any text", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("", "# A", "**§ 1.1 B.** c", "d", "| e |", "- f")), (lines) => {
        const names = sectionNames(lines.join("\n"));
        expect(names).toHaveLength(lines.join("\n").split("\n").length);
        for (const [at, line] of lines.entries()) if (line === "# A") expect(names[at]).toBe("A");
      }),
    );
  });

  it("is said without backslashes, and by a word above the first", () => {
    expect([sectionWords("5 \\*Money\\*", "en"), sectionWords("", "de")]).toEqual(["5 *Money*", "Am Anfang"]);
  });

  it.each([
    ["**bold** and `code`", "bold and code"],
    ["| a | b |", "a b"],
    ["- [ ] task", "task"],
    ["\\*star\\*", "*star*"],
    ["## Head", "Head"],
  ])("%j reads %j", (markdown, plain) => {
    expect(plainText(markdown)).toBe(plain);
  });
});
