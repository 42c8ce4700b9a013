import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changedFields } from "../../src/city/changed-fields.ts";
import type { Plain } from "../../src/city/plain.ts";

describe("the edits that turn one city's facts into another's", () => {
  it.each<[string, Plain, Plain, readonly { path: string; value: Plain }[]]>([
    ["nothing changed", { a: 1 }, { a: 1 }, []],
    ["a field changed", { a: { b: 1, c: 2 } }, { a: { b: 3, c: 2 } }, [{ path: "a.b", value: 3 }]],
    ["a field came", { a: {} }, { a: { b: [1] } }, [{ path: "a.b", value: [1] }]],
    ["a field went", { a: { b: 1 } }, { a: {} }, [{ path: "a.b", value: null }]],
    ["an open field went", { a: { b: null } }, { a: {} }, []],
    ["a field was left open", { a: {} }, { a: { b: null } }, [{ path: "a.b", value: null }]],
    ["an entry changed", { l: [{ id: "x", n: 1 }] }, { l: [{ id: "x", n: 2 }] }, [{ path: "l.x.n", value: 2 }]],
    ["an entry came", { l: [{ id: "x" }] }, { l: [{ id: "x" }, { id: "y" }] }, [{ path: "l.1", value: { id: "y" } }]],
    ["an entry went", { l: [{ id: "x" }, { id: "y" }] }, { l: [{ id: "y" }] }, [{ path: "l", value: [{ id: "y" }] }]],
    ["a list of plain values changed", { l: [1, 2] }, { l: [1, 3] }, [{ path: "l", value: [1, 3] }]],
  ])("%s", (_name, before, after, edits) => {
    expect(changedFields(before, after)).toEqual(edits);
  });

  it("are none exactly where both are the same", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom("a", "b", "c"), fc.oneof(fc.integer(), fc.string())), (facts) => {
        expect(changedFields(facts, structuredClone(facts))).toEqual([]);
        expect(changedFields(facts, { ...facts, a: true })).toEqual([{ path: "a", value: true }]);
      }),
    );
  });
});
