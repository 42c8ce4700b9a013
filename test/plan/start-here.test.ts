import { describe, expect, it } from "vitest";
import { byCodeUnit } from "../../src/files.ts";
import { contextOf } from "./context-of.ts";
import { documentText, wordCount } from "./document-text.ts";
import { dayIn, everyPaper, paperOf, rowsUnder } from "./papers.ts";

const headings = { de: ["Die nächsten Schritte", "Offene Punkte"], en: ["The next steps", "Open points"] } as const;

describe("start here", () => {
  it.each(everyPaper)("stays one page: %s %s", async (city, lang) => {
    expect(wordCount(await paperOf("start-here", city, lang))).toBeLessThanOrEqual(450);
  });

  it.each(everyPaper)("lists at most ten next steps by date, each with an owner and none left open: %s %s", async (city, lang) => {
    const steps = rowsUnder(await paperOf("start-here", city, lang), headings[lang][0]);
    const days = steps.map(([on]) => dayIn(on ?? ""));
    expect(steps.length).toBe(city === "bielefeld" ? 0 : 10);
    expect(days).toEqual([...days].sort((a, b) => byCodeUnit(a ?? "", b ?? "")));
    expect(steps.filter(([on, what, who]) => !on || !what || !who || /\[(offen|open):/.test(`${on}${what}${who}`))).toEqual([]);
  });

  it("says what is to be done, not what will be so", async () => {
    const steps = rowsUnder(await paperOf("start-here", "musterstadt", "de"), "Die nächsten Schritte");
    expect(steps[1]).toEqual(["17.08.2027", "Beschlussvorlage abgeben", "Stabsstelle der Oberbürgermeisterin"]);
    expect(steps).toContainEqual([
      "07.09.2027",
      "Vorbereitung beginnen: Runder Tisch (Offene Wirtschaft), 19.10.2027",
      "Wirtschaftsverein Musterland e. V.",
    ]);
    expect(steps.map(([, what]) => what)).toContain("Ausgangswerte erheben");
  });

  it("gathers open points by what they are about, those the council paper needs first", async () => {
    expect(rowsUnder(await paperOf("start-here", "musterstadt", "de"), "Offene Punkte")).toEqual([
      ["Auftrag: Vorlagennummer", "Leitung Innovation Office", "17.08.2027 (Beschlussvorlage)"],
      ["Geld: Produkt/Sachkonto (Stadt Musterstadt)", "Leitung Innovation Office", "17.08.2027 (Beschlussvorlage)"],
      ["Offene Wirtschaft: Stellvertretung der Federführung", "Wirtschaftsförderung", "15.10.2027"],
      ["Fachbeirat: Vorsitz, stellvertretender Vorsitz, Einladungsfrist, Protokollfrist", "Leitung Innovation Office", "ohne Frist"],
    ]);
  });

  it.each(everyPaper)("calls nothing by its id and shows no more than fits: %s %s", async (city, lang) => {
    const text = await paperOf("start-here", city, lang);
    const ids = (await contextOf(city, lang)).profile.runs.map(({ id }) => id);
    expect(ids.filter((id) => text.includes(id))).toEqual([]);
    expect(rowsUnder(text, headings[lang][1]).length).toBeLessThanOrEqual(12);
    expect(text).not.toMatch(/undefined|\bnull\b|governance\.|topics\./);
  });

  it("calls a run without a title by its format and topic", async () => {
    const text = documentText(
      await contextOf("musterstadt", "en", (facts) => {
        facts["runs"].find(({ id }: { id: string }) => id === "care-survey").lead = null;
      }),
      "start-here",
    );
    expect(text).toContain("| City-wide survey (The future of care): lead |");
  });

  it("tells topics that lack the same as one", async () => {
    expect(await paperOf("start-here", "bielefeld", "de")).toContain("- 7 Zukunftsfragen: Federführung, Konfliktstärke");
  });

  it("names nobody where nobody leads yet", async () => {
    const text = await paperOf("start-here", "small-town", "de");
    expect(rowsUnder(text, "Offene Punkte")[0]).toHaveLength(2);
    expect(text).toContain("| Geld: Gesamtbetrag, Finanzierung | vor der Beschlussvorlage |");
  });

  it("counts errors and warnings, and loses the draft mark when both status and check allow it", async () => {
    const ctx = await contextOf("musterstadt", "de");
    expect(documentText({ ...ctx, standing: { errors: 2, warnings: 1 } }, "start-here")).toContain("Prüfung: 2 Fehler, 1 Warnung.");
    const final = documentText({ ...ctx, profile: { ...ctx.profile, status: "final" } }, "start-here");
    expect(final).toContain("Musterstadt · Endfassung");
    expect(final).not.toContain("[!NOTE]");
  });
});

describe("rules set aside", () => {
  const aside = { code: "G-08", path: "waivers.0", name: "Hauptamt", on: "2027-02-01", findings: [] };
  const title = { de: "Regel zur Befangenheit", en: "Rule on bias" };

  it.each([
    ["de", "## Mit Begründung ausgesetzt", "| Regel zur Befangenheit (G-08) | Die Satzung \\| regelt es | Hauptamt, 01.02.2027 |"],
    ["en", "## Set aside with a reason", "| Rule on bias (G-08) | Die Satzung \\| regelt es | Hauptamt, 1 Feb 2027 |"],
  ] as const)("are printed with reason, name and date: %s", async (lang, heading, row) => {
    const ctx = await contextOf("musterstadt", lang);
    const text = documentText({ ...ctx, setAside: [{ ...aside, title, reason: "Die Satzung | regelt es" }] }, "start-here");
    expect(text).toContain(`\n\n${heading}\n\n`);
    expect(text).toContain(row);
  });

  it("get no section where there are none", async () => {
    expect(await paperOf("start-here", "musterstadt", "de")).not.toContain("ausgesetzt");
  });
});
