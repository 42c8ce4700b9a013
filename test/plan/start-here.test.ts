import { describe, expect, it } from "vitest";
import { cities, contextOf } from "./context-of.ts";
import { documentText, wordCount } from "./document-text.ts";

const page = async (city: string, lang: "de" | "en" = "de", change?: (facts: Record<string, any>) => void) =>
  documentText(await contextOf(city, lang, change), "start-here");

const rows = (text: string, heading: string): readonly string[] =>
  (text.split(`## ${heading}\n`)[1]?.split("\n## ")[0] ?? "")
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .slice(1);

describe("start here", () => {
  it.each(cities)("stays one page: %s", async (city) => {
    for (const lang of ["de", "en"] as const) expect(wordCount(await page(city, lang))).toBeLessThan(450);
  });

  it("lists the next ten steps by date, each with an owner", async () => {
    const steps = rows(await page("musterstadt"), "Die nächsten Schritte");
    expect(steps).toHaveLength(10);
    expect(steps[1]).toBe("| 17.08.2027 | Beschlussvorlage abgeben | Stabsstelle der Oberbürgermeisterin |");
    expect(steps).toContain("| 07.09.2027 | Vorbereitung beginnen: Runder Tisch (19.10.2027) | Wirtschaftsverein Musterland e. V. |");
  });

  it("lists few open points by day, those with a date first", async () => {
    const points = rows(await page("musterstadt"), "Offene Punkte");
    expect(points[0]).toMatch(/Wirtschaftsförderung \| 15\.10\.2027 \|$/);
    expect(points.length).toBeLessThanOrEqual(15);
  });

  it("counts many open points by section", async () => {
    const text = await page("small-town");
    expect(text).toMatch(/Noch nicht entschieden: \d+ Punkte/);
    expect(text).toMatch(/\| Rat und Ausschüsse \| \d+ \|/);
  });

  it("has no next step for a programme that is over", async () => {
    expect(rows(await page("bielefeld"), "Die nächsten Schritte")).toEqual([]);
  });

  it("counts errors and warnings, and loses the draft mark when both status and check allow it", async () => {
    const ctx = await contextOf("musterstadt", "de");
    expect(documentText({ ...ctx, standing: { errors: 2, warnings: 1 } }, "start-here")).toContain("Prüfung: 2 Fehler, 1 Warnung.");
    const final = await page("musterstadt", "de", (facts) => {
      facts["status"] = "final";
    });
    expect(final).toContain("Musterstadt · Endfassung");
    expect(final).not.toContain("[!NOTE]");
  });
});
