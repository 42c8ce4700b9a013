import { describe, expect, it } from "vitest";
import { allFieldPaths } from "../../src/city/field-path.ts";
import { parseCity } from "../../src/city/parse.ts";
import { explain } from "../../src/commands/look-up/explain.ts";
import { catalogueRules } from "../../src/commands/look-up/rule-catalogue.ts";
import { languages } from "../../src/language.ts";
import { testWorld } from "../../src/world/test-world.ts";
import { smallCity } from "../city/small-city.ts";

const explained = async (what: string, { lang = "en" as const, json = false, width = 80 } = {}) => {
  const world = testWorld({ lang, width });
  expect(await explain(world, { what, json })).toBe(0);
  return world.stdout();
};

describe("every rule", () => {
  it.each(catalogueRules().map(({ code }) => code))("%s is explained in both languages, with its reason and sources", async (code) => {
    for (const lang of languages) {
      const text = await explained(code.toLowerCase(), { lang: lang as "en" });
      expect(text).toContain(`${code} · `);
      expect(text).not.toMatch(/\{\w+\}(?! )|undefined|\[object/);
      expect(text).toContain({ de: "Worauf sie beruht", en: "What it rests on" }[lang]);
    }
  });
});

describe("a waiver to paste", () => {
  it("leaves open why and who, so that rule W-01 asks for them", async () => {
    const { waiver } = JSON.parse(await explained("G-01", { json: true })) as { waiver: string[] };
    const read = (lines: readonly string[]) => parseCity(`${smallCity()}${lines.join("\n")}\n`, "city.yaml").profile?.waivers;
    expect(read(waiver)).toEqual([{ rule: "G-01", reason: null, name: null, on: "2027-01-15" }]);
    const filled = waiver.map((it) => it.replace(/(reason|name):.*/, "$1: It is so"));
    expect(read(filled)).toEqual([{ rule: "G-01", reason: "It is so", name: "It is so", on: "2027-01-15" }]);
  });
});

describe("every field", () => {
  it("is explained, in one language and the other in turn", async () => {
    for (const [at, path] of allFieldPaths().entries())
      expect(await explained(path, { lang: languages[at % 2] as "en" })).not.toMatch(/undefined|\[object|NaN/);
  });

  it("says its default, and whether it may stay open", async () => {
    expect(JSON.parse(await explained("governance.answer.interimWeeks", { json: true }))).toMatchObject({
      kind: "field",
      allowed: "a whole number from 1 to 26",
      fallback: "8",
    });
    expect(await explained("city.population")).toContain("yes (null, or leave it out)");
    expect(await explained("city.name")).toContain("no, it must be given");
    expect(await explained("governance.amendmentMajority")).toContain("3/4");
  });
});

describe("the terminal", () => {
  it.each([60, 80])("of %i columns holds every line of text", async (width) => {
    for (const what of ["L-G8", "governance.answer.interimWeeks", "partners.status"]) {
      const lines = (await explained(what, { width })).split("\n").filter((it) => !it.includes("https://"));
      expect(lines.filter((it) => it.length > width)).toEqual([]);
    }
  });
});
