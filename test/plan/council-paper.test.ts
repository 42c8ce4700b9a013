import { describe, expect, it } from "vitest";
import { contextOf, type Facts } from "./context-of.ts";
import { documentText, wordCount } from "./document-text.ts";
import { dayIn, everyPaper, paperOf, rowsUnder, sumIn } from "./papers.ts";

const headings = {
  de: { resolution: "Beschlussvorschlag", money: "Finanzielle Auswirkungen", timetable: "Zeitplan" },
  en: { resolution: "Proposed resolution", money: "Financial effects", timetable: "Timetable" },
} as const;

/** The days of the way through the bodies: meeting and paper of each. */
const way = (text: string) =>
  [...text.matchAll(/^\| .+ \| (.+) \| (?:berät vor|entscheidet|advises|decides) \| (.+) \|$/gm)].map(([, meets, due]) => ({
    meets: dayIn(meets ?? ""),
    due: dayIn(due ?? ""),
  }));

describe("the council paper", () => {
  it.each(everyPaper)("fits on four pages: %s %s", async (city, lang) => {
    expect(wordCount(await paperOf("council-paper", city, lang))).toBeLessThanOrEqual(1400);
  });

  it("has the fields of a German paper in their order", async () => {
    const headings = [...(await paperOf("council-paper", "musterstadt", "de")).matchAll(/^## (.+)$/gm)].map(([, title]) => title);
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

  it.each(["de", "en"] as const)(
    "leads through the committee to the council, each with the day on which the paper is due: %s",
    async (lang) => {
      expect(way(await paperOf("council-paper", "musterstadt", lang))).toEqual([
        { meets: "2027-09-14", due: "2027-08-17" },
        { meets: "2027-09-30", due: "2027-09-02" },
      ]);
    },
  );

  it.each(everyPaper)("proposes seven numbered sentences to vote on: %s %s", async (city, lang) => {
    const text = await paperOf("council-paper", city, lang);
    const items = text.split(`## ${headings[lang].resolution}\n`)[1]?.split("\n## ")[0]?.trim().split("\n") ?? [];
    expect(items.map((item) => item.slice(0, 3))).toEqual(["1. ", "2. ", "3. ", "4. ", "5. ", "6. ", "7. "]);
    expect(items.filter((item) => !item.endsWith(".") || item.includes("?"))).toEqual([]);
  });

  it.each(["de", "en"] as const)("shows the money by year and source, rows and columns adding up: %s", async (lang) => {
    const [cost, ...rest] = rowsUnder(await paperOf("council-paper", "musterstadt", lang), headings[lang].money).map((row) =>
      row.slice(1).map(sumIn),
    );
    const sources = rest.slice(0, 3);
    expect(cost).toEqual([86_700, 260_000, 173_300, 520_000]);
    for (const at of [0, 1, 2, 3]) expect(sources.reduce((sum, row) => sum + (row[at] ?? 0), 0)).toBe(cost?.[at]);
    expect(sources.map(([a = 0, b = 0, c = 0]) => a + b + c)).toEqual([320_000, 40_000, 160_000]);
  });

  it.each(everyPaper)("dates nothing on a free day or in the recess but what the city itself set: %s %s", async (city, lang) => {
    const { calendar } = await contextOf(city, lang);
    const proposed = rowsUnder(await paperOf("council-paper", city, lang), headings[lang].timetable)
      .map(([, on]) => on ?? "")
      .filter((on) => /Vorschlag|proposed/.test(on));
    expect(proposed.length > 0).toBe(city !== "bielefeld");
    expect(proposed.map((on) => dayIn(on) ?? "").filter((day) => calendar.isFreeDay(day) || calendar.inRecess(day))).toEqual([]);
  });

  it("says that the programme begins before the resolution", async () => {
    expect(await paperOf("council-paper", "musterstadt", "de")).toContain(
      "Das Programm beginnt schon vor diesem Beschluss; bis dahin gilt der erteilte Auftrag.",
    );
    expect(await paperOf("council-paper", "small-town", "de")).not.toContain("vor diesem Beschluss");
  });

  it("sets the end and the day of the decision on what follows", async () => {
    expect(await paperOf("council-paper", "musterstadt", "en")).toContain(
      "The programme ends on 31 August 2029. Whether it continues is decided by: Musterstadt City Council (day of the decision: 30 November 2028).",
    );
  });

  it("names nobody who has not agreed, and no personal contact", async () => {
    for (const lang of ["de", "en"] as const)
      expect(await paperOf("council-paper", "musterstadt", lang)).not.toMatch(
        /Jugendring|Klinikum|Leitung Amt für Verkehr|Head of the Transport|Mustermann|angefragt|\(asked\)/,
      );
    expect(await paperOf("council-paper", "small-town", "de")).not.toContain("Dorfverein");
  });

  it("names no funder who has not agreed", async () => {
    const change = (facts: Facts) => {
      facts["partners"].find(({ id }: { id: string }) => id === "citizens").status = "asked";
    };
    const text = documentText(await contextOf("musterstadt", "de", change), "council-paper");
    expect(text).not.toContain("Bürgerstiftung");
    expect(text).toContain("| weitere Quelle, noch ohne Zusage | 40.000");
  });

  it.each(everyPaper)("prints no codes of rules or milestones: %s %s", async (city, lang) => {
    expect(await paperOf("council-paper", city, lang)).not.toMatch(/\b[MGT]-?\d\d\b|undefined|\bnull\b/);
  });

  it("says what a smaller programme would cost, as an estimate", async () => {
    expect(await paperOf("council-paper", "musterstadt", "de")).toContain("höchstens rund 260.000\u00A0€ (Schätzung");
    expect(await paperOf("council-paper", "small-town", "de")).toContain("Eine einzige Veranstaltung zu einer Frage");
  });

  it("is marked as a pattern for a programme that is over", async () => {
    expect(await paperOf("council-paper", "bielefeld", "de")).toContain("[!NOTE] Muster, kein Beschluss");
  });
});
