import { describe, expect, it } from "vitest";
import { cities, contextOf } from "./context-of.ts";
import { documentText, wordCount } from "./document-text.ts";

const paper = async (city: string, lang: "de" | "en" = "de", change?: (facts: Record<string, any>) => void) =>
  documentText(await contextOf(city, lang, change), "council-paper");

describe("the council paper", () => {
  it.each(["de", "en"] as const)("fits on four pages for Musterstadt: %s", async (lang) => {
    expect(wordCount(await paper("musterstadt", lang))).toBeLessThan(1300);
  });

  it("has the fields of a German paper in their order", async () => {
    const headings = [...(await paper("musterstadt")).matchAll(/^## (.+)$/gm)].map(([, title]) => title);
    expect(headings).toEqual([
      "Beschlussvorschlag",
      "Zusammenfassung",
      "Sachverhalt und Begründung",
      "Ziele",
      "Alternativen",
      "Finanzielle Auswirkungen",
      "Klimarelevanz und weitere Prüfungen",
      "Beteiligung bisher",
      "Zeitplan",
      "Risiken",
      "Auswertung und Berichtspflicht",
      "Anlagen",
      "Mitzeichnung",
    ]);
  });

  it("leads through the committee to the council, with the days on which the paper is due", async () => {
    const text = await paper("musterstadt");
    expect(text).toContain("| Ausschuss für Digitalisierung und Zukunft | 14.09.2027 | berät vor | 17.08.2027 |");
    expect(text).toContain("| Rat der Stadt Musterstadt | 30.09.2027 | entscheidet | 02.09.2027 |");
  });

  it.each(cities)("proposes seven sentences to vote on: %s", async (city) => {
    for (const lang of ["de", "en"] as const) {
      const text = await paper(city, lang);
      const resolution = text.slice(
        text.indexOf(lang === "de" ? "## Beschlussvorschlag" : "## Proposed"),
        text.indexOf(lang === "de" ? "## Zusammenfassung" : "## Summary"),
      );
      expect(resolution.match(/^\d\. /gm)).toEqual(["1. ", "2. ", "3. ", "4. ", "5. ", "6. ", "7. "]);
    }
  });

  it("sets the end and the day of the decision on what follows", async () => {
    expect(await paper("musterstadt", "en")).toContain(
      "The programme ends on 31 August 2029. Whether it continues is decided by: Musterstadt City Council (day of the decision: 30 November 2028).",
    );
  });

  it("names nobody who has not agreed, and no personal contact", async () => {
    for (const lang of ["de", "en"] as const)
      expect(await paper("musterstadt", lang)).not.toMatch(
        /Jugendring|Klinikum|Leitung Amt für Verkehr|Head of the Transport|Mustermann|angefragt|\(asked\)/,
      );
    expect(await paper("small-town")).not.toContain("Dorfverein");
  });

  it("names no funder who has not agreed", async () => {
    const text = await paper("musterstadt", "de", (facts) => {
      facts["partners"].find(({ id }: { id: string }) => id === "citizens").status = "asked";
    });
    expect(text).not.toContain("Bürgerstiftung");
    expect(text).toContain("| weitere Quelle, noch ohne Zusage | 40.000");
  });

  it("prints no codes of rules or milestones", async () => {
    for (const city of cities) expect(await paper(city)).not.toMatch(/\b[MGT]-?\d\d\b|undefined|\bnull\b/);
  });

  it("says what a smaller programme would cost, as an estimate", async () => {
    expect(await paper("musterstadt")).toContain("höchstens rund 260.000\u00A0€ (Schätzung");
    expect(await paper("small-town")).toContain("Eine einzige Veranstaltung zu einer Frage");
  });

  it("is marked as a pattern for a programme that is over", async () => {
    expect(await paper("bielefeld")).toContain("[!NOTE] Muster, kein Beschluss");
  });
});
