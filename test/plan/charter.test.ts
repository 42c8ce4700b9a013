import { describe, expect, it } from "vitest";
import { findBareNames } from "../../src/render/bare-names.ts";
import { charter, clausesOf, everywhere, langs, referencesOf, rowsIn } from "./charter-text.ts";
import { cities, type Facts } from "./context-of.ts";
import { templateSources, wordCount } from "./document-text.ts";

describe("the charter's form", () => {
  it.each(langs)("stays within 3,300 words for Musterstadt and is shorter for a small town: %s", async (lang) => {
    const words = wordCount(await charter("musterstadt", lang));
    expect(words).toBeLessThanOrEqual(3300);
    expect(wordCount(await charter("small-town", lang))).toBeLessThan(words);
  });

  it.each(cities)("has the same clauses in both languages, without gaps: %s", async (city) => {
    const [german, english] = await Promise.all(langs.map(async (lang) => clausesOf(await charter(city, lang))));
    expect(german).toEqual(english);
    const sections = german!.filter((it) => !it.includes("."));
    expect(sections).toEqual(Array.from({ length: 19 }, (_, at) => String(at + 1)));
    for (const section of sections) {
      const clauses = german!.filter((it) => it.startsWith(`${section}.`));
      expect(clauses).toEqual(clauses.map((_, at) => `${section}.${at + 1}`));
      expect(clauses.length).toBeGreaterThan(0);
    }
  });

  it.each(everywhere)("refers only to clauses that exist: %s, %s", async (city, lang) => {
    const text = await charter(city, lang);
    const known = new Set(clausesOf(text));
    expect(referencesOf(text).filter((it) => !known.has(it))).toEqual([]);
  });

  it("refers only to annexes that exist", async () => {
    for (const [lang, word] of [
      ["de", "Anlage"],
      ["en", "annex"],
    ] as const) {
      const text = await charter("musterstadt", lang);
      const annexes = new Set([...text.matchAll(/^(\d+)\. [A-Z]/gm)].map(([, number]) => number));
      for (const [, number] of text.matchAll(new RegExp(`${word} (\\d+)`, "g"))) expect(annexes).toContain(number);
    }
  });

  it("keeps clauses a city switches off as not applicable", async () => {
    const off = (facts: Facts) => Object.assign(facts["governance"], { antitrustReminder: false, conflictOfInterest: false });
    expect(await charter("musterstadt", "de", off)).toMatch(/\*\*§ 9\.2\*\* entfällt\.[\s\S]*\*\*§ 12\.1\*\* entfällt\./);
    const english = await charter("musterstadt", "en", off);
    expect(referencesOf(english).filter((it) => !clausesOf(english).includes(it))).toEqual([]);
  });

  it.each(everywhere)("has no empty table, no doubled mark and no doubled word: %s, %s", async (city, lang) => {
    const text = await charter(city, lang);
    expect(text).not.toMatch(/\| --- \|\n(?!\|)/);
    expect(text).not.toMatch(/\.\.|;;|: :|\. \.|[^\s|] {2}\S|undefined|\bnull\b/);
    const prose = text.split("\n").filter((line) => !line.startsWith("|"));
    expect(prose.filter((line) => /(?<![\p{L}\p{N}])(\p{L}{2,}) \1(?![\p{L}\p{N}])/iu.test(line))).toEqual([]);
    expect(text).not.toMatch(/(?<!\d[.,]?)\b1[ \u00A0](?:Wochen|Monate|Tage|Sitzungen|Sitze|weeks|months|days|meetings|seats)\b/);
  });

  it("bends no name of a city file in German", () => {
    expect(templateSources("de", "charter").flatMap(findBareNames)).toEqual([]);
  });

  it.each(everywhere)("cites at most four learnings, each with its source: %s, %s", async (city, lang) => {
    const cited = [...(await charter(city, lang)).matchAll(/^- § [\d.]+: .+ \[(.+)\]$/gm)].map(([, source]) => source);
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.length).toBeLessThanOrEqual(4);
    for (const source of cited) expect(source).toMatch(/^(?:belegt|erschlossen|stated|inferred), .*S\d/);
  });
});

describe("promises, money and the end", () => {
  it("answer within eight weeks of the event and four of the decision", async () => {
    expect(rowsIn(await charter("musterstadt"), "3.1").map(([, , by]) => by)).toEqual([
      "8\u00A0Wochen nach der Veranstaltung",
      "4\u00A0Wochen nach der Entscheidung",
      "am nächsten Arbeitstag",
    ]);
    expect(rowsIn(await charter("musterstadt", "en"), "5.3").at(-1)).toEqual([
      "Hack the Routes",
      "Deputy mayor for mobility",
      "7 November 2028",
    ]);
  });

  it("count as there only what is approved or secured", async () => {
    expect(await charter("musterstadt")).toContain("| Geld | 520.000\u00A0€, davon bewilligt oder gesichert: 520.000\u00A0€ |");
    const gap = await charter("musterstadt", "de", (facts) => (facts["budget"].sources[0].status = "planned"));
    expect(gap).toContain("Noch nicht gesichert: 320.000\u00A0€.");
  });

  it("end on the last day, decided on before it", async () => {
    const text = await charter("musterstadt", "en");
    expect(text).toContain("Last day of charter and programme: 31 August 2029.");
    expect(text).toContain("Musterstadt City Council (30 November 2028; paper due: 2 November 2028)");
  });

  it("hear the councils by the names of the council paper", async () => {
    expect(await charter("musterstadt")).toContain(
      "werden gehört: Seniorenbeirat, Beirat für Menschen mit Behinderungen, Jugendvertretung und Integrationsrat.",
    );
  });

  it("name two people to turn to, with a marker where one is missing", async () => {
    const text = await charter("musterstadt", "de", (facts) => facts["governance"].conductContacts.pop());
    expect(text).toContain("gleichstellung@musterstadt.example); [offen: zweite Person].");
  });

  it("stand as a term sheet where the partners want an agreement", async () => {
    const text = await charter("musterstadt", "de", (facts) => (facts["governance"].legalShape = "agreement"));
    expect(text).toContain("# Charta der Zusammenarbeit: Eckpunkte einer Kooperationsvereinbarung");
    expect(text).toContain("## § 19 Zustimmung zu den Eckpunkten");
    expect(text).not.toContain("politische Selbstverpflichtung");
  });

  it("are a specimen where the programme is over", async () => {
    const text = await charter("bielefeld", "en");
    expect(text).toContain("[!NOTE] A specimen, not a document of its time");
    expect(text).not.toContain("to be agreed");
    expect(text).toContain("This specimen is not signed.");
  });
});
