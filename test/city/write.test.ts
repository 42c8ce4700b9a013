import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { parseCity } from "../../src/city/parse.ts";
import { writeCityFile } from "../../src/city/write.ts";
import { scalarText } from "../../src/city/yaml-text.ts";
import { examples, exampleText, readWell } from "./example.ts";
import { smallCity } from "./small-city.ts";

describe("a city file written by oic", () => {
  it.each(examples)("says of %s what the original says, to the last field", (name) => {
    const { facts, profile } = readWell(exampleText(name));
    for (const lang of ["de", "en"] as const) {
      const read = readWell(writeCityFile(facts ?? {}, lang));
      expect(read.profile).toEqual(profile);
      expect(read.facts).toMatchObject(facts ?? {});
    }
  });

  it("stays the same when written again", () => {
    const once = writeCityFile(readWell(exampleText("musterstadt")).facts ?? {}, "de");
    expect(writeCityFile(readWell(once).facts ?? {}, "de")).toBe(once);
  });

  it("begins with the line for editors, has a comment a section, and marks what is open", () => {
    const text = writeCityFile(readWell(smallCity()).facts ?? {}, "de");
    expect(text.split("\n")[0]).toBe("# yaml-language-server: $schema=.oic/city.schema.json");
    expect(text).toContain("# Die Stadt. Die Region entscheidet über Feiertage");
    expect(text).toContain("\n  mission: null   # offen\n");
    expect(text).toContain("sector: administration   # administration | politics | business");
    expect(writeCityFile(readWell(smallCity()).facts ?? {}, "en")).toContain("\n  mission: null   # open\n");
  });

  it("has its sections in the order of the schema, whatever the order of the facts", () => {
    const facts = readWell(smallCity()).facts ?? {};
    const turned = Object.fromEntries(Object.entries(facts).reverse());
    expect(writeCityFile(turned, "en")).toBe(writeCityFile(facts, "en"));
  });

  it("never folds a line", () => {
    const long = `Wie ${"sehr ".repeat(200)}lang?`;
    const text = writeCityFile({ ...readWell(smallCity()).facts, topics: [{ id: "centre", question: long }] }, "de");
    expect(text).toContain(`    question: ${long}\n`);
  });
});

/** Text as people type and paste it, and what trips a YAML writer. */
const text = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 30, unit: "grapheme" }),
    fc.constantFrom(
      "no",
      "Yes",
      "null",
      "~",
      "12",
      "1.5",
      "0x1F",
      ".inf",
      "2027-09-01",
      "17:30",
      "a: b",
      "a #b",
      "- a",
      "[a]",
      "{a}",
      "'a'",
      '"',
      "a\nb",
      "*a",
      "&a",
      "!a",
      "%a",
      "@a",
      "`a",
      "a, b",
      "…",
      "a ",
      "1_000",
      "1e3",
      "on",
      "<<",
      "é\u00a0b",
    ),
  )
  .map((value) => value.replace(/[\p{Co}\p{Cc}]/gu, "").trim())
  .filter((value) => value !== "");

const anyCity = fc.record({
  name: text,
  mission: fc.oneof(text, fc.constant(null), fc.record({ de: text, en: text })),
  partners: fc.array(fc.record({ name: text, website: fc.constantFrom("https://a.example/b?c=d#e", null) }), {
    minLength: 2,
    maxLength: 5,
  }),
  questions: fc.array(text, { minLength: 1, maxLength: 3 }),
  notGoals: fc.array(text, { maxLength: 3 }),
  staff: fc.double({ min: 0, max: 500, noNaN: true }),
  lines: fc.dictionary(fc.constantFrom("staff", "pilots"), fc.oneof(fc.nat(), fc.dictionary(fc.constantFrom("2027", "2028"), fc.nat()))),
});

type AnyCity = typeof anyCity extends fc.Arbitrary<infer T> ? T : never;

const factsOf = (city: AnyCity): object => ({
  oic: 1,
  city: { name: city.name, country: "DE", languages: ["de"] },
  programme: { mission: city.mission, start: "2027-09-01", notGoals: city.notGoals, office: { staff: city.staff } },
  partners: city.partners.map((partner, index) => ({ id: `p${index}`, ...partner, sector: "business" })),
  topics: city.questions.map((question, index) => ({ id: `t${index}`, question })),
  budget: { lines: city.lines },
});

describe("any facts", () => {
  it("are read from the file as they were written", () => {
    fc.assert(
      fc.property(anyCity, fc.constantFrom("de" as const, "en" as const), (city, lang) => {
        const facts = factsOf(city);
        const read = parseCity(writeCityFile(facts, lang), "city.yaml");
        expect(read.findings).toEqual([]);
        expect(read.facts).toMatchObject(facts);
      }),
      { numRuns: 60 },
    );
  });

  it("scalars are read back the same, in a line and within brackets", () => {
    const value = fc.oneof(
      text,
      fc.string({ unit: "binary" }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
    );
    fc.assert(
      fc.property(value, (each) => {
        expect(parse(`a: ${scalarText(each, false)}\n`)).toEqual({ a: each });
        expect(parse(`[x, ${scalarText(each, true)}]\n`)).toEqual(["x", each]);
      }),
      { numRuns: 80 },
    );
  });
});
