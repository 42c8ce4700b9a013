import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCity } from "../../src/city/parse.ts";
import { renderFindings } from "../../src/report/text.ts";
import { smallCity } from "./small-city.ts";

const musterstadt = readFileSync(join(import.meta.dirname, "../../examples/musterstadt/city.yaml"), "utf8");

/** Bits that trip YAML readers, and anything else. */
const bits = fc.oneof(
  fc.constantFrom(
    ":",
    "- ",
    "\t",
    "\n",
    "  ",
    "{",
    "}",
    "[",
    "]",
    "'",
    '"',
    "#",
    "&a",
    "*a",
    "!x",
    "|",
    ">",
    "? ",
    "---\n",
    "%",
    "@",
    "`",
    "null",
    "\u0000",
    "\ud800",
    "<<: *a",
    "__proto__: 1",
  ),
  fc.string({ maxLength: 6, unit: "binary" }),
);

const mutated = (source: string) =>
  fc
    .array(fc.record({ at: fc.nat(source.length), drop: fc.nat(12), bit: bits }), { minLength: 1, maxLength: 4 })
    .map((changes) => changes.reduce((text, { at, drop, bit }) => text.slice(0, at) + bit + text.slice(at + drop), source));

const isTold = (source: string): void => {
  const { profile, findings } = parseCity(source, "city.yaml");
  if (profile === null) expect(findings.some(({ level }) => level === "error")).toBe(true);
  const lines = source.split("\n");
  for (const { place, message, mend } of findings) {
    expect(place.source).toBe((lines[place.line - 1] ?? "").replace(/\r$/, ""));
    expect(place.column).toBeGreaterThan(0);
    expect(place.length).toBeGreaterThan(0);
    expect([message.de, message.en, mend.de, mend.en].every((words) => words.length > 3 && !/undefined|\[object/.test(words))).toBe(true);
  }
  const said = renderFindings(findings, "de");
  expect(said).not.toMatch(/\n\s+at \S+:\d+|Error:|undefined|\[object/);
  expect(said.split("\n").filter((line) => Array.from(line).length > 80 && line.includes(" "))).toEqual([]);
};

describe("any change to a city file", () => {
  it("gives findings with a place in the file, never an exception (small)", () => {
    fc.assert(fc.property(mutated(smallCity()), isTold), { numRuns: 80 });
  });

  it("gives findings with a place in the file, never an exception (Musterstadt)", () => {
    fc.assert(fc.property(mutated(musterstadt), isTold), { numRuns: 10 });
  });

  it("even where it is no city file at all", () => {
    fc.assert(
      fc.property(
        fc.array(bits, { maxLength: 30 }).map((all) => all.join("")),
        isTold,
      ),
      { numRuns: 100 },
    );
  });

  it("of a value to any other value", () => {
    const value = fc.jsonValue({ maxDepth: 2 }).map((json) => JSON.stringify(json));
    const places = [
      "Beispielhausen",
      "2027-09-01",
      "administration",
      "[de, en]",
      "round-table",
      "{ partner: town }",
      "Ortsmitte",
      "centre\n    title",
    ];
    fc.assert(
      fc.property(fc.constantFrom(...places), value, (place, json) => isTold(smallCity([place, json]))),
      { numRuns: 80 },
    );
  });
});
