import { describe, expect, it } from "vitest";
import { factsText, readFacts } from "../../src/city/facts-text.ts";

describe("the facts that are remembered", () => {
  it("are the same whatever the order of the keys, and without open fields and contacts", () => {
    const a = factsText({ b: 1, a: { y: null, x: [2, { contact: { email: "e" }, id: "i" }] } });
    expect(a).toBe(factsText({ a: { x: [2, { id: "i" }] }, b: 1 }));
  });

  it.each([null, "", "{", "[]", '"a"'])("are none in %j", (text) => {
    expect(readFacts(text)).toBeNull();
  });
});
