import { describe, expect, it } from "vitest";
import { allowedIn } from "../../src/city/allowed.ts";
import { citySchemaJson } from "../../src/city/json-schema.ts";
import { parseCity } from "../../src/city/parse.ts";
import { references } from "../../src/city/references.ts";
import { sectionWords } from "../../src/city/section-words.ts";
import { childShape, citySchemaShape, keysOf, type Shape, shapeAt, typeOf } from "../../src/city/shape.ts";
import { examples, exampleText, readWell } from "./example.ts";
import { type Json, refusedBy } from "./json-schema-check.ts";
import { smallCity } from "./small-city.ts";

/** Every field of the schema with its path; `0` for an entry of a list. */
const fields = (shape: Shape, path: readonly string[] = []): readonly { readonly path: string; readonly shape: Shape }[] => {
  const keys = typeOf(shape) === "array" ? ["0"] : typeOf(shape) === "object" ? keysOf(shape) : [];
  return keys.flatMap((key) => {
    const child = childShape(shape, key);
    return child === null ? [] : [{ path: [...path, key].join("."), shape: child }, ...fields(child, [...path, key])];
  });
};

const all = fields(citySchemaShape);

describe("every field of the city file", () => {
  it("is found", () => {
    expect(all.length).toBeGreaterThan(200);
  });

  it("has a name in German and in English", () => {
    const nameless = all.filter(({ path, shape }) => !path.endsWith(".0") && !(shape.words?.label.de && shape.words.label.en));
    expect(nameless.map(({ path }) => path)).toEqual([]);
  });

  it("says in words what may stand in it", () => {
    const silent = all.filter(
      ({ shape }) => /undefined|NaN|null/.test(Object.values(allowedIn(shape)).join()) || allowedIn(shape).de === "",
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it("keeps its own name beside others of the same kind", () => {
    expect(shapeAt(["city", "name"])?.words?.label.de).toBe("Name der Stadt");
    expect(shapeAt(["waivers", "0", "reason"])?.words?.label.de).toBe("Begründung");
  });

  it("that names an entry of another list is a field", () => {
    const missing = references.map(([path]) => path.replaceAll("*", "0")).filter((path) => shapeAt(path.split(".")) === null);
    expect(missing).toEqual([]);
  });

  it("that wants an id is checked against a list, or is an id itself", () => {
    const checked = new Set([...references.map(([path]) => path.replaceAll("*", "0")), "runs.0.format"]);
    const ids = all.filter(({ path, shape }) => shape.kind === "slug" && !/(^|\.)(id|formerly\.0)$/.test(path));
    expect(ids.map(({ path }) => path).filter((path) => !checked.has(path))).toEqual([]);
  });

  it("of the first level has a comment for a new file", () => {
    expect(keysOf(citySchemaShape).filter((key) => !sectionWords[key])).toEqual([]);
  });
});

describe("the JSON Schema for editors", () => {
  it.each(["de", "en"] as const)("is the same each time, and names fields in the language %s", (lang) => {
    const json = JSON.stringify(citySchemaJson(lang));
    expect(json).toBe(JSON.stringify(citySchemaJson(lang)));
    expect(json).toContain(lang === "de" ? '"Name der Stadt"' : '"name of the city"');
    expect(json).not.toContain(lang === "de" ? '"name of the city"' : '"Name der Stadt"');
  });

  it("is draft 7, requires what must be there, and lets other fields be open", () => {
    expect(citySchemaJson("en")).toMatchObject({
      $schema: "http://json-schema.org/draft-07/schema#",
      required: ["oic", "city", "programme", "partners", "topics"],
      additionalProperties: false,
      properties: {
        city: { properties: { country: { pattern: "^[A-Z]{2}$", examples: ["DE"] } } },
        programme: {
          properties: { name: { anyOf: [{}, { type: "null" }] }, start: { type: "string", title: "start", examples: ["2027-09-01"] } },
        },
      },
    });
  });

  it.each(examples)("allows every field and value of %s", (name) => {
    const { facts } = readWell(exampleText(name));
    expect(refusedBy(citySchemaJson("en") as Json, facts)).toEqual([]);
  });

  it.each([
    [["sector: administration", "sector: asministration"], ["partners.0.sector"]],
    [
      ["question:", "qestion:"],
      ["topics.0.question", "topics.0.qestion"],
    ],
    [["date: 2027-11-25", "date: 2027-25-11"], ["runs.0.date"]],
    [["name: Beispielhausen", "name: 3"], ["city.name"]],
  ] as const)("marks the typo %j", (change, paths) => {
    const { facts } = parseCity(smallCity(change), "city.yaml");
    expect(refusedBy(citySchemaJson("de") as Json, facts)).toEqual(paths);
  });
});
