import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseCity } from "../../src/city/parse.ts";
import { smallCity } from "./small-city.ts";

const read = (source: string) => parseCity(source, "city.yaml");

describe("a city file that is no YAML, or more than YAML", () => {
  const bomb = `a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n`;
  it.each([
    ["an open quotation mark", smallCity(["name: Beispielhausen", 'name: "Beispielhausen']), "yaml", 3, /Anführungszeichen/],
    ["a tab", smallCity(["  country", "\tcountry"]), "yaml", 4, /Tabulator/],
    ["an open bracket", smallCity(["[de, en]", "[de, en"]), "yaml", 6, /Klammer/],
    ["a second colon within brackets", smallCity(["title: Ortsmitte", "title: { de: Ort: Mitte }"]), "yaml", 13, /Doppelpunkt/],
    ["a field indented otherwise", smallCity(["    title", "     title"]), "yaml", 13, /Einrückung/],
    ["a second colon", smallCity(["title: Ortsmitte", "title: Ort: Mitte"]), "yaml", 13, /Doppelpunkt/],
    ["a value that begins with @", smallCity(["title: Ortsmitte", "title: @mitte"]), "yaml", 13, /Zeichen beginnen/],
    ["a type of its own", smallCity(["title: Ortsmitte", "title: !!js/function x"]), "yaml", 13, /Ausrufezeichen/],
    ["two documents", `${smallCity()}---\na: 1\n`, "yaml", 22, /mehrere Dokumente/],
    ["references to itself", bomb, "alias", 2, /Verweis/],
    ["nothing", "", "empty", 1, /leer/],
    ["comments alone", "# nothing\n", "empty", 1, /keine Angaben/],
    ["marks of a merge", smallCity(["runs:", "<<<<<<< HEAD\nruns:"]), "yaml", 16, /zwei Fassungen/],
    ["a megabyte and more", `# ${"x".repeat(1_000_001)}`, "too-big", 1, /zu groß/],
    ["thirty levels", "a: ".concat("[".repeat(30), "]".repeat(30)), "too-deep", 1, /verschachtelt/],
    ["a list", "- a\n- b\n", "wrong-type", 1, /keine Stadtdatei.*eine Liste/],
    ["a word", "Musterstadt\n", "wrong-type", 1, /„Musterstadt“/],
  ])("%s: refused in words", (_, source, code, line, words) => {
    const { profile, findings } = read(source);
    expect(profile).toBeNull();
    expect(findings[0]).toMatchObject({ code, level: "error", place: { line } });
    expect(findings[0]?.message.de).toMatch(words);
    expect(findings[0]?.message.en).not.toBe(findings[0]?.message.de);
  });

  it("is not read by YAML 1.1, though it may ask for it", () => {
    const source = `%YAML 1.1\n---\n${smallCity(["title: Ortsmitte", "title: no"])}`;
    expect(read(source).profile?.topics[0]?.title?.lead).toBe("no");
  });

  it("leaves the prototype of objects alone", () => {
    read(smallCity(["  country: DE", "  country: DE\n  __proto__: { polluted: 1 }"]));
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});

describe("a city file without mistakes", () => {
  it.each(["musterstadt", "small-town", "bielefeld"])("the example %s has no finding that is an error", (name) => {
    const source = readFileSync(join(import.meta.dirname, `../../examples/${name}/city.yaml`), "utf8");
    const { profile, findings } = read(source);
    expect(findings.filter(({ level }) => level === "error")).toEqual([]);
    expect(profile?.oic).toBe(1);
  });

  it("may leave fields, lists and sections empty: they are open", () => {
    const { profile, findings } = read(`${smallCity(["    lead: traders", "    lead:"])}budget:\ngovernance:\n  bodies:\nwaivers:\n`);
    expect(findings).toEqual([]);
    expect(profile).toMatchObject({ waivers: [], governance: { bodies: [] }, budget: { total: null } });
    expect(profile?.runs[0]?.lead).toBeNull();
  });

  it("may name a partner by a former id, and has today's in the profile", () => {
    const { profile, findings } = read(smallCity(["lead: traders", "lead: shops"]));
    expect(findings).toMatchObject([{ code: "former-id", level: "hint", mend: { de: "Schreiben Sie: traders" } }]);
    expect(profile?.runs[0]?.lead).toBe("traders");
  });

  it("is warned of an open point that is no field", () => {
    const { profile, findings } = read(`${smallCity()}open: [{ field: runs.table.plaza }]\n`);
    expect(findings).toMatchObject([{ code: "unknown-reference", level: "warning", path: "open.0.field" }]);
    expect(profile).not.toBeNull();
  });
});

describe("what looks right and is not", () => {
  it.each([
    ["a sum with a German point", "budget: { total: 520.000 }", "error", "Schreiben Sie: 520000"],
    ["a number with a German point", "budget: { total: 128.400 }", "error", "Schreiben Sie: 128400"],
    ["a country by its name", "council: {}", "error", "Schreiben Sie: AT"],
    [
      "a colour that is a note",
      "brand:\n  colour: #0b6b5a",
      "warning",
      "Gehört er zum Wert, setzen Sie den ganzen Wert in Anführungszeichen",
    ],
  ])("%s is told", (_, more, level, mend) => {
    const { findings } = read(`${smallCity(more === "council: {}" ? ["country: DE", "country: Österreich"] : undefined)}${more}\n`);
    expect(findings.map((each) => each.level)).toEqual([level]);
    expect(findings[0]?.mend.de).toContain(mend);
  });

  it("is not told of numbers and notes that are what they seem", () => {
    expect(read(`${smallCity()}status: draft # for now\nprogramme2: 1\n`).findings.map(({ path }) => path)).toEqual(["programme2"]);
  });
});

describe("several mistakes", () => {
  it("that come from one slip are told once", () => {
    expect(read(smallCity(["question:", "qestion:"])).findings.map(({ code }) => code)).toEqual(["unknown-key"]);
    expect(read(`${smallCity()}budget: { total: 1e20 }\n`).findings).toHaveLength(1);
    expect(read("partners: {}\nruns: [{ lead: town }]\n").findings.filter(({ code }) => code === "unknown-reference")).toEqual([]);
  });

  it("are told from the top of the file to its end, those of one place in the order of the schema", () => {
    const { findings } = read("partners: []\ntopics: [{ id: 1 }]\nfoo: 1\n");
    const lines = findings.map(({ place }) => place.line);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    expect(findings.filter(({ code }) => code === "missing").map(({ path }) => path)).toEqual([
      "oic",
      "city",
      "programme",
      "topics.0.question",
    ]);
  });
});
