import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wrapText } from "../../src/report/wrap.ts";

describe("wrapped text", () => {
  it.each([
    ["eins zwei drei", { width: 9 }, "eins zwei\ndrei"],
    ["eins zwei drei", { width: 4, indent: "  " }, "eins\n  zwei\n  drei"],
    ["Donaudampfschiff fährt", { width: 5 }, "Donaudampfschiff\nfährt"],
    ["a\nb c", { width: 2 }, "a\nb\nc"],
    ["", { width: 10 }, ""],
    ["so lang es will", { width: Number.POSITIVE_INFINITY }, "so lang es will"],
  ])("of %j in %j is %j", (text, layout, expected) => {
    expect(wrapText(text, layout)).toBe(expected);
  });

  it("keeps every word, and is nowhere too wide but for a longer word", () => {
    const words = fc.array(fc.stringMatching(/^[a-zäöü]{1,12}$/), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 40 }), (all, width) => {
        const lines = wrapText(all.join(" "), { width }).split("\n");
        expect(lines.join(" ")).toBe(all.join(" "));
        expect(lines.filter((line) => line.length > width && line.includes(" "))).toEqual([]);
      }),
    );
  });
});
