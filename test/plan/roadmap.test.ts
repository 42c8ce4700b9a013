import { describe, expect, it } from "vitest";
import { contextOf, type Facts } from "./context-of.ts";
import { documentText, wordCount } from "./document-text.ts";
import { dayIn, everyPaper, paperOf, rowsUnder, sumIn } from "./papers.ts";

const headings = {
  de: {
    phases: "2 Phasen und Weichenstellungen",
    milestones: "3 Meilensteine",
    runs: "4 Veranstaltungen, Entscheidungen, Antworten",
    cost: "5 Kosten",
  },
  en: { phases: "2 Phases and gates", milestones: "3 Milestones", runs: "4 Events, decisions, answers", cost: "5 Cost" },
} as const;
const risks = { de: "7 Risiken", en: "7 Risks" } as const;

describe("the roadmap", () => {
  it.each(everyPaper)("stays within its length: %s %s", async (city, lang) => {
    expect(wordCount(await paperOf("roadmap", city, lang))).toBeLessThanOrEqual(2400);
  });

  it.each(everyPaper)(
    "has nine sections and fifteen risks with an owner each, one less where no platform is paid for: %s %s",
    async (city, lang) => {
      const text = await paperOf("roadmap", city, lang);
      expect(text.match(/^## \d /gm)).toHaveLength(9);
      const owners = rowsUnder(text, risks[lang]).map((row) => row[4]);
      expect(owners).toHaveLength((await contextOf(city, lang)).profile.budget.lines.platform === 0 ? 14 : 15);
      expect(owners.filter((owner) => !owner || /\[(offen|open):/.test(owner))).toEqual([]);
    },
  );

  it.each(everyPaper)("names no partner that is a mere idea, no person and no id: %s %s", async (city, lang) => {
    const text = await paperOf("roadmap", city, lang);
    const { partners, runs } = (await contextOf(city, lang)).profile;
    const ideas = partners.filter(({ status }) => status === "idea").map(({ name }) => name);
    const machineWords = [...runs.map(({ id }) => id), "steering-group", "undefined", "null", "Erika", "M01", "M13"];
    expect([...ideas, ...machineWords].filter((word) => text.includes(word))).toEqual([]);
  });

  it.each(everyPaper)("lists events and milestones in the order of their dates: %s %s", async (city, lang) => {
    const text = await paperOf("roadmap", city, lang);
    for (const [section, cell] of [
      ["milestones", 2],
      ["runs", 0],
    ] as const) {
      const days = rowsUnder(text, headings[lang][section]).flatMap((row) => dayIn(row[cell]?.split("–")[0] ?? "") ?? []);
      expect(days.length).toBeGreaterThan(0);
      expect(days).toEqual([...days].sort());
    }
  });

  it.each(everyPaper.filter(([city]) => city !== "bielefeld"))(
    "has a gate with criteria for every phase, the last at the end: %s %s",
    async (city, lang) => {
      const text = await paperOf("roadmap", city, lang);
      const { ends } = await contextOf(city, lang);
      const phases = rowsUnder(text, headings[lang].phases);
      expect(dayIn(phases.at(-1)?.[1]?.split("–")[1] ?? "")).toBe(ends);
      const lists = text
        .split(/^### /m)
        .slice(1)
        .map((part) => part.match(/^- \[ \] .+ (Beleg|Evidence): .+\.$/gm)?.length ?? 0);
      expect(lists).toHaveLength(phases.length);
      expect(lists.filter((count) => count < 4 || count > 8)).toEqual([]);
    },
  );

  it.each(["de", "en"] as const)("adds the money up by line and year: %s", async (lang) => {
    const rows = rowsUnder(await paperOf("roadmap", "musterstadt", lang), headings[lang].cost).map((row) => row.slice(1, 5).map(sumIn));
    const total = rows.at(-1);
    const lines = rows.slice(0, -1);
    expect(total).toEqual([86_700, 260_000, 173_300, 520_000]);
    expect(lines.map(([a = 0, b = 0, c = 0]) => a + b + c)).toEqual(lines.map((row) => row[3]));
    for (const at of [0, 1, 2, 3]) expect(lines.reduce((sum, row) => sum + (row[at] ?? 0), 0)).toBe(total?.[at]);
  });

  it("says which sums do not agree", async () => {
    const change = (facts: Facts) => {
      facts["budget"].lines.staff = 300_000;
    };
    expect(documentText(await contextOf("musterstadt", "de", change), "roadmap")).toContain(
      "Die Ansätze ergeben 508.000\u00A0€, der Gesamtbetrag lautet 520.000\u00A0€.",
    );
  });

  it("forbids commitments before the notice, and lists the grant's reports", async () => {
    const text = await paperOf("roadmap", "musterstadt", "de");
    expect(text).toContain("Bescheid: 15. Juni 2027. Vorher wird kein Vertrag geschlossen");
    expect(text).toContain("| 31.03.2028 | Zwischennachweis: Land Nordrhein-Westfalen |");
  });

  it("watches recess, elections and the end of the term", async () => {
    const text = await paperOf("roadmap", "musterstadt", "de");
    for (const line of [
      "| 20.12.2027–07.01.2028 | Sitzungsfreie Zeit |",
      "| 10.07.–22.08.2028 | Sitzungsfreie Zeit |",
      "| 10.06.2029 | Europawahl (voraussichtlich) |",
      "| 31.10.2030 | Ende der Wahlperiode |",
    ])
      expect(text).toContain(line);
  });
});

describe("the events in the roadmap", () => {
  it("show the chain from question to answer", async () => {
    expect(await paperOf("roadmap", "musterstadt", "de")).toContain(
      "| 22.–24.09.2028 | Hack die Wege | Welche drei Wege zur Arbeit lassen sich binnen eines Jahres spürbar verbessern? | Beigeordnete für Mobilität | 07.11.2028 | 17.11.2028 | 05.12.2028 |",
    );
  });

  it("give a series its rhythm instead of one date", async () => {
    expect(await paperOf("roadmap", "musterstadt", "en")).toContain(
      "| 4 weeks after each date | with the answer | 4 weeks after each decision |",
    );
  });
});

describe("the roadmap of a programme that is over", () => {
  it.each(["de", "en"] as const)("leaves no open markers, proposals or promises: %s", async (lang) => {
    expect(await paperOf("roadmap", "bielefeld", lang)).not.toMatch(
      /\[offen:|\[open:|\(Vorschlag\)|\(proposed\)|Jedes Ergebnis erhält zwei|gets two public/,
    );
  });

  it("says once what is not recorded, and shows what is", async () => {
    const text = await paperOf("roadmap", "bielefeld", "de");
    expect(text).toContain("[!NOTE] Rückblick");
    expect(text).toContain("| 06.–08.05.2022 | BIE green! City Hack | Green City | 42 | – |");
    expect(text).toContain(
      "| Juni 2022 – August 2023 | Open Industry Meetup | Offene Wirtschaft (Open Industry) | – | owl maschinenbau e. V. |",
    );
    expect(text.match(/Fragen, Entscheidungen und Antworten/g)).toHaveLength(1);
    expect(rowsUnder(text, headings.de.runs)).toHaveLength(15);
  });

  it("keeps the whole chain where the city recorded it", async () => {
    const text = documentText(
      await contextOf("bielefeld", "en", (facts) => {
        facts["runs"][0].question = "What helps?";
        facts["runs"][0].answer = { finalOn: "2020-09-01" };
      }),
      "roadmap",
    );
    expect(text).toContain("| 19–21 Jun 2020 | BIE CITY Hackathon | What helps? | – | – | – | 1 Sep 2020 |");
  });
});
