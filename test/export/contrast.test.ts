import { describe, expect, test } from "vitest";
import { contrast, readable, tint } from "../../src/export/contrast.ts";
import { lookOf, toneColours } from "../../src/export/docx/look.ts";

describe("contrast", () => {
  test.each([
    ["#000000", "#ffffff", 21],
    ["#ffffff", "#ffffff", 1],
    ["#767676", "#ffffff", 4.54],
    ["nonsense", "#ffffff", 1],
  ])("of %s on %s is %s", (one, other, ratio) => expect(contrast(one, other)).toBeCloseTo(ratio, 2));

  test.each(["#ffcc00", "#00ff00", "#ffffff", "#1f4e79", "E30613"])("%s becomes readable on white", (colour) => {
    expect(contrast(readable(colour) ?? "", "#ffffff")).toBeGreaterThanOrEqual(4.5);
  });

  test("a colour that is readable stays, and a word is no colour", () => {
    expect(readable("#1f4e79")).toBe("#1f4e79");
    expect(readable("blau")).toBeNull();
    expect(tint("#000000", 10)).toBe("#e6e6e6");
  });

  test("words stand off the ground of their callout and of a header row", () => {
    for (const { line, ground } of Object.values(toneColours)) expect(contrast(line, ground)).toBeGreaterThanOrEqual(4.5);
    for (const colour of ["#ffcc00", "#000000", null])
      expect(contrast("#000000", lookOf({ colour, font: null }).ground)).toBeGreaterThanOrEqual(7);
  });
});
