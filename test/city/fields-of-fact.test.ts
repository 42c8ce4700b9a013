import { describe, expect, it } from "vitest";
import { fieldsOfFact } from "../../src/city/fields-of-fact.ts";

describe("the fields a fact comes from", () => {
  it.each([
    ["the field itself, not its neighbours", "runs.a.date", ["runs.a.date", "runs.a.size"], ["runs.a.date"]],
    ["a field within it", "council.recess", ["council.recess.0.to", "city.name"], ["council.recess.0.to"]],
    ["the list it is in", "runs.a.date", ["runs", "city.name"], ["runs"]],
    ["no field of a like name", "runs.a.date", ["runs.a.dates", "runs.b.date"], []],
    ["none for the pack's own words", null, ["a.b", "c.d"], []],
  ])("are %s", (_fact, path, fields, expected) => {
    expect(fieldsOfFact(path, fields)).toEqual(expected);
  });
});
