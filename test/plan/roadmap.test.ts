import { describe, expect, it } from "vitest";
import { cities, contextOf } from "./context-of.ts";
import { documentText } from "./document-text.ts";

const roadmap = async (city: string, lang: "de" | "en" = "de", change?: (facts: Record<string, any>) => void) =>
  documentText(await contextOf(city, lang, change), "roadmap");

describe("the roadmap", () => {
  it("shows each run's chain from question to answer", async () => {
    expect(await roadmap("musterstadt")).toContain(
      "| 22.09.2028–24.09.2028 | Hack die Wege | Welche drei Wege zur Arbeit lassen sich binnen eines Jahres spürbar verbessern? | Beigeordnete für Mobilität | 07.11.2028 | 17.11.2028 | 05.12.2028 |",
    );
  });

  it("gives a series its rhythm instead of one date", async () => {
    expect(await roadmap("musterstadt", "en")).toContain(
      "| 4 weeks after each date | 8 weeks after each date | 4 weeks after each decision |",
    );
  });

  it("adds the money up by line and year", async () => {
    const text = await roadmap("musterstadt");
    expect(text).toContain(
      "| Personal | 52.020 € | 156.000 € | 103.980 € | 312.000 € | 60 % |".replaceAll(" €", "\u00A0€").replace(" %", "\u00A0%"),
    );
    expect(text).not.toContain("stimmen nicht überein");
  });

  it("says which sums do not agree", async () => {
    const text = await roadmap("musterstadt", "de", (facts) => {
      facts["budget"].lines.staff = 300_000;
    });
    expect(text).toContain("Die Ansätze ergeben 508.000\u00A0€, der Gesamtbetrag lautet 520.000\u00A0€.");
  });

  it("forbids commitments before the notice, and lists the grant's reports", async () => {
    const text = await roadmap("musterstadt");
    expect(text).toContain("Bescheid: 15. Juni 2027. Vorher wird kein Vertrag geschlossen");
    expect(text).toContain("| 31.03.2028 | Zwischennachweis: Land Nordrhein-Westfalen |");
  });

  it("watches recess, elections and the end of the term", async () => {
    const text = await roadmap("musterstadt");
    for (const line of [
      "| 20.12.2027–07.01.2028 | Sitzungsfreie Zeit",
      "| 10.06.2029 | Europawahl (voraussichtlich) |",
      "| 31.10.2030 | Ende der Wahlperiode |",
    ])
      expect(text).toContain(line);
  });

  it.each(cities)("has its nine sections, fifteen risks and no partner that is a mere idea: %s", async (city) => {
    for (const lang of ["de", "en"] as const) {
      const text = await roadmap(city, lang);
      expect(text.match(/^## \d /gm)).toHaveLength(9);
      expect(text.match(/^\| (?:[1-9]|1[0-5]) \| /gm)).toHaveLength(15);
      expect(text).not.toMatch(/Klinikum|Erika|undefined|\bnull\b|steering-group|civil-society/);
    }
  });

  it("does not claim dates for Bielefeld that no source gives", async () => {
    const text = await roadmap("bielefeld");
    expect(text).toContain("[!NOTE] Rückblick");
    expect(text).not.toContain("(Vorschlag)");
    expect(text).not.toContain("Jedes Ergebnis erhält zwei");
  });
});
