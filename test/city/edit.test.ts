import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { setValue } from "../../src/city/edit.ts";
import type { Plain } from "../../src/city/plain.ts";
import { readValue } from "../../src/city/read-value.ts";
import { OicError } from "../../src/errors.ts";
import { exampleText, readWell } from "./example.ts";

const before = `# top
oic: 1
city:
  name: Alt   # the name
  languages: [de]
programme:
  mission:   # said by the mayor
    de: Ja
    en: Yes
  start: "2027-09-01"

  register: null   # offen
  office:
partners:
- id: a
  name: >
    folded
    text
  sector: business
- { id: b, name: B, sector: business }   # last
topics: []
`;

const cases: readonly (readonly [path: string, value: Plain, from: string, to: string])[] = [
  ["city.name", "Neu: die Stadt", "name: Alt   # the name", 'name: "Neu: die Stadt"   # the name'],
  ["city.languages", ["en", "de"], "[de]", "[en, de]"],
  ["city.languages.1", "en", "[de]", "[de, en]"],
  ["city.population", 9400, "languages: [de]", "languages: [de]\n  population: 9400"],
  ["programme.start", "2028-01-01", '"2027-09-01"', "2028-01-01"],
  ["programme.mission.en", "No", "en: Yes", 'en: "No"'],
  ["programme.mission", "Kurz", "mission:   # said by the mayor\n    de: Ja\n    en: Yes", "mission: Kurz   # said by the mayor"],
  ["programme.register", "https://a.example", "register: null   # offen", "register: https://a.example"],
  ["programme.register", null, "register: null   # offen", "register: null   # offen"],
  ["programme.office", { staff: 2 }, "office:\n", "office: { staff: 2 }\n"],
  ["programme.office.staff", 2, "office:\n", "office: { staff: 2 }\n"],
  ["programme.office.lead.role", "Chef", "office:\n", "office: { lead: { role: Chef } }\n"],
  ["programme.months", 24, "  office:\n", "  office:\n  months: 24\n"],
  ["partners.a.name", "A", "name: >\n    folded\n    text", "name: A"],
  ["partners.b.status", "agreed", "sector: business }   # last", "sector: business, status: agreed }   # last"],
  ["partners.a.status", "agreed", "sector: business\n- { id: b", "sector: business\n  status: agreed\n- { id: b"],
  ["partners.2", { id: "c", name: "C, D", sector: "business" }, "# last", '# last\n- { id: c, name: "C, D", sector: business }'],
  ["topics.0", { id: "t", question: "Q" }, "topics: []", "topics: [ { id: t, question: Q } ]"],
  ["budget.total", 1, "topics: []\n", "topics: []\nbudget: { total: 1 }\n"],
];

describe("setting one field of a city file", () => {
  it.each(cases)("%s = %j changes that place and no other", (path, value, from, to) => {
    expect(before).toContain(from);
    expect(setValue(before, { path, value }, "en")).toBe(before.replace(from, () => to));
    const windows = before.replaceAll("\n", "\r\n");
    expect(setValue(windows, { path, value }, "en")).toBe(before.replace(from, () => to).replaceAll("\n", "\r\n"));
  });

  it("begins an empty file", () => {
    expect(setValue("", { path: "city.name", value: "Neu" }, "en")).toBe("city: { name: Neu }\n");
    expect(setValue("# a comment", { path: "oic", value: 1 }, "en")).toBe("# a comment\noic: 1\n");
  });

  it.each([
    ["city.nmae", "„city.nmae“ ist kein Feld dieser Stadtdatei.", "Meinten Sie „name“?"],
    [
      "partners.c.name",
      "„partners.c.name“ ist kein Feld dieser Stadtdatei.",
      "Nennen Sie Einträge mit ihrer Kennung: runs.mobility-hack.date",
    ],
  ])("refuses %s, which is no field", (path, message, mend) => {
    const set = () => setValue(before, { path, value: "x" }, "de");
    expect(set).toThrow(OicError);
    expect(set).toThrow(expect.objectContaining({ message, mend }));
  });

  it("refuses a file that cannot be read", () => {
    expect(() => setValue("a: [", { path: "oic", value: 1 }, "en")).toThrow(/bracket/);
  });

  it("keeps every other line of Musterstadt, whatever is set", () => {
    const source = exampleText("musterstadt");
    const { facts } = readWell(source);
    const paths = leaves(facts ?? {});
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.oneof(fc.string(), fc.integer(), fc.constant(null)), (path, value) => {
        const after = setValue(source, { path, value }, "de");
        const lines = new Set(after.split("\n"));
        expect(source.split("\n").filter((line) => !lines.has(line)).length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 8 },
    );
  });
});

describe("a value typed on the command line", () => {
  it.each([
    ["city.population", "12", 12],
    ["city.name", "12", "12"],
    ["city.name", "A: B", "A: B"],
    ["city.languages", "[de, en]", ["de", "en"]],
    ["programme.mission", "{ de: Ja, en: Yes }", { de: "Ja", en: "Yes" }],
    ["programme.start", "2027-09-01", "2027-09-01"],
    ["governance.amendmentMajority", "3/4", "3/4"],
    ["topics.x.preconditions.time", "true", true],
    ["city.region", "null", null],
    ["city.region", "", null],
    ["city.population", "many", "many"],
    ["city.name", "*alias", "*alias"],
  ])("%s=%s is %j", (path, typed, value) => {
    expect(readValue(path, typed)).toEqual(value);
  });
});

/** Paths of every scalar. */
const leaves = (value: Plain, path: readonly string[] = []): readonly string[] => {
  if (typeof value !== "object" || value === null) return [path.join(".")];
  return Object.entries(value).flatMap(([key, each]) => leaves(each as Plain, [...path, key]));
};
