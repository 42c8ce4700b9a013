import { describe, expect, it } from "vitest";
import type { Lang } from "../../src/language.ts";
import { numberText, parseNumber } from "../../src/world/ask.ts";

describe("a number as people write it", () => {
  it.each<[string, Lang, number | null]>([
    ["12", "de", 12],
    ["1.250,50", "de", 1250.5],
    ["1,250.50", "en", 1250.5],
    ["420.000", "de", 420000],
    ["420,000", "en", 420000],
    ["420.000", "en", 420],
    ["0,7", "de", 0.7],
    ["0.7", "de", 0.7],
    ["0,7", "en", 0.7],
    ["1 250 000", "de", 1250000],
    ["1\u202F250", "en", 1250],
    ["-3", "en", -3],
    ["", "de", null],
    ["zwölf", "de", null],
    ["12 €", "de", null],
    ["1e3", "en", null],
    ["1,2,3", "en", null],
    ["12.", "en", null],
  ])("%j in %s is %s", (typed, lang, number) => {
    expect(parseNumber(typed, lang)).toBe(number);
  });

  it.each([0, 0.7, -3, 1250.5, 420000])("%d is read back from its own text", (value) => {
    for (const lang of ["de", "en"] as const) expect(parseNumber(numberText(value, lang), lang)).toBe(value);
  });
});
