import { describe, expect, it } from "vitest";
import { changesApart } from "../../src/city/changes-apart.ts";
import type { PlainMap } from "../../src/city/plain.ts";
import { putBack } from "../../src/city/put-back.ts";

describe("a field put back to what it was", () => {
  const contact = { name: "Erika" };
  it.each<[string, PlainMap, PlainMap, readonly string[], PlainMap]>([
    ["has its former value", { a: 1, b: 2 }, { a: 3, b: 4 }, ["a"], { a: 1, b: 4 }],
    ["goes where it was not there", { b: 2 }, { a: 3, b: 2 }, ["a"], { b: 2 }],
    ["comes back where it was removed", { a: { x: 1 } }, { a: {} }, ["a.x"], { a: { x: 1 } }],
    [
      "is that of its entry",
      { l: [{ id: "x", n: 1 }] },
      { l: [{ id: "y" }, { id: "x", n: 2 }] },
      ["l.x.n"],
      { l: [{ id: "y" }, { id: "x", n: 1 }] },
    ],
    ["goes with its entry", { l: [{ id: "x" }] }, { l: [{ id: "x" }, { id: "y" }] }, ["l.y"], { l: [{ id: "x" }] }],
    ["goes with an entry that has no name", { l: [{ id: "x" }] }, { l: [{ id: "x" }, { n: 1 }] }, ["l.1"], { l: [{ id: "x" }] }],
    ["leaves the others that moved", { a: 1, b: 1, c: 1 }, { a: 2, b: 2, c: 2 }, ["a", "c"], { a: 1, b: 2, c: 1 }],
    [
      "keeps today's contacts, which nobody remembers",
      { l: [{ id: "x", n: 1 }, { id: "z" }] },
      { l: [{ id: "x", n: 1, contact }] },
      ["l"],
      { l: [{ id: "x", n: 1, contact }, { id: "z" }] },
    ],
  ])("%s", (_fact, before, now, paths, expected) => {
    expect(putBack(now, { before, paths })).toEqual(expected);
  });
});

describe("changes that are looked at apart", () => {
  it.each([
    [
      "are the fields where they are few",
      ["runs.a.date", "runs.a.size"],
      2,
      [["runs.a.date"], ["runs.a.size"]],
      ["runs.a.date", "runs.a.size"],
    ],
    [
      "are entries where they are many",
      ["runs.a.date", "runs.a.size", "city.name"],
      2,
      [["runs.a.date", "runs.a.size"], ["city.name"]],
      ["runs.a", "city.name"],
    ],
    [
      "are called by what the fields share",
      ["runs.a.answer.x", "runs.a.answer.y"],
      1,
      [["runs.a.answer.x", "runs.a.answer.y"]],
      ["runs.a.answer"],
    ],
  ])("%s", (_fact, fields, most, apart, named) => {
    const found = changesApart(fields, most);
    expect(found.map((it) => it.fields)).toEqual(apart);
    expect(found.flatMap((it) => it.named)).toEqual(named);
  });
});
