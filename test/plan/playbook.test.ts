import { describe, expect, it } from "vitest";
import { commonWordsSchema } from "../../src/packs/common.ts";
import { findBareNames } from "../../src/render/bare-names.ts";
import { cities, contextOf, packFile } from "./context-of.ts";
import { documentText, templateSources } from "./document-text.ts";

describe("every playbook of every example", () => {
  it.each(cities.flatMap((city) => (["de", "en"] as const).map((lang) => [city, lang] as const)))(
    "of %s in %s is whole",
    async (city, lang) => {
      const ctx = await contextOf(city, lang);
      const ids = ctx.schedules.map(({ run }) => run.id);
      for (const id of ids) {
        const text = documentText(ctx, "playbook", id);
        expect(text).not.toMatch(/undefined|NaN|\[object|\{\{|\{[a-zA-Z]+\}|[\uE000-\uE004]/);
        // German says "null" for zero; what prints nothing in one language prints nothing in the other
        expect(lang === "en" ? text : "").not.toMatch(/\bnull\b/);
        expect(text).not.toMatch(/ — |[^.]\.\.(?!\.)/);
        const read = text.replace(/https?:\S+/g, "");
        expect(ids.filter((each) => read.includes(each))).toEqual([]);
      }
    },
  );

  const planned = ["economy-round-table", "industry-meetup", "care-survey", "care-dialogue", "city-gym", "mobility-hack"];

  it.each(planned.flatMap((run) => (["de", "en"] as const).map((lang) => [run, lang] as const)))(
    "%s in %s has 19 sections in order, and says who reads which",
    async (run, lang) => {
      const text = documentText(await contextOf("musterstadt", lang), "playbook", run);
      expect([...text.matchAll(/^## (\d+) /gm)].map(([, number]) => Number(number))).toEqual(Array.from({ length: 19 }, (_, at) => at + 1));
      expect(text).toContain(lang === "de" ? "**Wer liest was?**" : "**Who reads what?**");
    },
  );

  it.each(planned)("the run sheet of %s runs in the order of the clock, without gaps", async (run) => {
    const text = documentText(await contextOf("musterstadt", "en"), "playbook", run);
    for (const session of text.split(/^### /m).filter((part) => part.includes("| Time | Block |"))) {
      const rows = [...session.matchAll(/^\| (\d\d:\d\d)–(\d\d:\d\d) \|/gm)];
      expect(rows.slice(1).map(([, from]) => from)).toEqual(rows.slice(0, -1).map(([, , to]) => to));
      expect(rows.every(([, from, to]) => from! < to!)).toBe(true);
      expect(session).toContain(`${rows[0]?.[1]} to ${rows.at(-1)?.[2]} ·`);
    }
  });

  it("a run without a title is called by its format and topic, in sentences and headlines by its format alone", async () => {
    const text = documentText(await contextOf("musterstadt", "de"), "playbook", "care-dialogue");
    expect(text).toMatch(/^# Veranstaltungskonzept: Bürgerdialog auf dem Platz \(Pflege der Zukunft\)\n/);
    expect(text).toContain("**Betreff:** Die Ergebnisse sind da: Bürgerdialog auf dem Platz (Pflege der Zukunft)\n");
    expect(text).toContain("**Bürgerdialog auf dem Platz: Die Stadt fragt");
  });

  it("a survey speaks of no registration of guests", async () => {
    const text = documentText(await contextOf("musterstadt", "de"), "playbook", "care-survey");
    expect(text).not.toMatch(/Anmeldedaten|angemeldet ____|Für .* brauchen Sie .* Anmeldungen/);
  });

  it("never prints a personal contact", async () => {
    const ctx = await contextOf("musterstadt", "de");
    for (const { run } of ctx.schedules) expect(documentText(ctx, "playbook", run.id)).not.toMatch(/Erika|e\.mustermann/);
  });

  it("hold no sentence of the shared words twice", async () => {
    const text = documentText(await contextOf("musterstadt", "de"), "playbook", "mobility-hack");
    const lines = text.split("\n").filter((line) => line.length > 60 && !line.startsWith("|"));
    expect(lines.filter((line, index) => lines.indexOf(line) !== index)).toEqual([]);
  });
});

describe("the words and templates", () => {
  it.each(["de", "en"])("common/%s.yaml has its shape", (lang) => {
    expect(() => commonWordsSchema.parse(packFile(`common/${lang}.yaml`))).not.toThrow();
  });

  it("the German template puts no article or preposition before a value", () => {
    expect(templateSources("de", "playbook").flatMap(findBareNames)).toEqual([]);
  });
});
