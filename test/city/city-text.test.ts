import { describe, expect, it } from "vitest";
import { placeOfPath } from "../../src/city/city-text.ts";
import { readWell } from "./example.ts";
import { smallCity } from "./small-city.ts";

describe("the place of a path", () => {
  const { doc } = readWell(smallCity());

  it.each([
    ["runs.table.date", "20:11", "the value"],
    ["runs.0.date", "20:11", "the same by index"],
    ["topics.centre.owner.partner", "15:23", "a value within brackets"],
    ["runs.table.place", "17:5", "the entry, for a field that is not there"],
    ["governance.bodies.steering.chair", "1:1", "the beginning, for a section that is not there"],
    ["programme.office.lead", "6:1", "the section above"],
    ["", "1:1", "the file"],
  ])("%s is %s: %s", (path, at) => {
    const { line, column } = placeOfPath(doc, path);
    expect(`${line}:${column}`).toBe(at);
  });

  it("is the key where that is asked for", () => {
    expect(placeOfPath(doc, "runs.table.date", "key")).toMatchObject({ line: 20, column: 5, length: 4 });
  });
});
