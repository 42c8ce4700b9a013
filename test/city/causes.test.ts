import { describe, expect, it } from "vitest";
import { causesOf } from "../../src/city/causes.ts";
import { factsText, readFacts } from "../../src/city/facts-text.ts";

const edits = (paths: readonly string[]) => paths.map((path) => ({ path, value: 1 }));

describe("why a fact changed", () => {
  it.each([
    ["a single changed field is the cause of all", "runs.a.date", ["city.name"], ["city.name"]],
    ["the field itself, not its neighbours", "runs.a.date", ["runs.a.date", "runs.a.size"], ["runs.a.date"]],
    ["a field within it", "council.recess", ["council.recess.0.to", "city.name"], ["council.recess.0.to"]],
    ["the list it is in", "runs.a.date", ["runs", "city.name"], ["runs"]],
    [
      "the seats, for a quorum that follows from them",
      "bodies.steering.quorum",
      ["bodies.steering.seats", "bodies.other.seats"],
      ["bodies.steering.seats"],
    ],
    ["a few far fields, all of them", "x.y", ["a.b", "c.d"], ["a.b", "c.d"]],
    ["of many far fields none", "x.y", ["a.b", "c.d", "e.f", "g.h"], []],
    ["the pack's own words: the few fields that changed", null, ["a.b", "c.d"], ["a.b", "c.d"]],
    ["nothing changed", "x.y", [], []],
  ])("%s", (_fact, path, changed, expected) => {
    expect(causesOf(path, edits(changed))).toEqual(expected);
  });
});

describe("the facts that are remembered", () => {
  it("are the same whatever the order of the keys, and without open fields and contacts", () => {
    const a = factsText({ b: 1, a: { y: null, x: [2, { contact: { email: "e" }, id: "i" }] } });
    expect(a).toBe(factsText({ a: { x: [2, { id: "i" }] }, b: 1 }));
  });

  it.each([null, "", "{", "[]", '"a"'])("are none in %j", (text) => {
    expect(readFacts(text)).toBeNull();
  });
});
