import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance, nearest } from "../../src/city/nearest.ts";

describe("the distance of two words", () => {
  it.each([
    ["", "", 0],
    ["", "abc", 3],
    ["city", "cty", 1],
    ["runs", "runns", 1],
    ["name", "nmae", 1],
    ["asministration", "administration", 1],
    ["kitten", "sitting", 3],
  ])("%s → %s: %i", (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it("is the same there and back, and 0 for the same word alone", () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(fc.property(word, word, (a, b) => editDistance(a, b) === editDistance(b, a) && (editDistance(a, b) === 0) === (a === b)));
  });
});

describe("the nearest word", () => {
  it.each([
    ["qestion", ["question", "title"], "question"],
    ["Administration", ["administration"], "administration"],
    ["x", ["y"], null],
    ["wholly", ["different"], null],
    ["anything", [], null],
    ["a".repeat(61), ["a".repeat(60)], null],
  ])("to %s out of %j is %s", (word, words, expected) => {
    expect(nearest(word, words)).toBe(expected);
  });
});
