import { describe, expect, it } from "vitest";
import { charter, everywhere, langs, partner, rowsIn } from "./charter-text.ts";
import type { Facts } from "./context-of.ts";

const steering = (facts: Facts) => facts["governance"].bodies.find(({ kind }: { kind: string }) => kind === "steering-group");

describe("seats and majorities", () => {
  it.each(langs)("sum to nine votes, no sector holds more than 49 per cent: %s", async (lang) => {
    const rows = rowsIn(await charter("musterstadt", lang), "4.2");
    const sectors = rows.slice(0, -1);
    expect(rows.at(-1)?.[2]).toBe("**9**");
    expect(sectors.map(([, , votes]) => Number(votes))).toEqual([3, 2, 2, 1, 1]);
    expect(sectors.map(([, , , share]) => Number.parseInt(share ?? "", 10))).toEqual([33, 22, 22, 11, 11]);
  });

  it("name who holds them, with who was asked and who is drawn by lot", async () => {
    const rows = rowsIn(await charter("musterstadt"), "4.2").map(([sector, holders]) => `${sector}: ${holders}`);
    expect(rows[0]).toBe("Zivilgesellschaft: Bürgerstiftung Musterstadt (2), Jugendring Musterstadt (1, angefragt, unter 27 Jahren)");
    expect(rows[4]).toBe("Einwohnerinnen und Einwohner: Zufallsauswahl aus dem Melderegister (1)");
  });

  it("show a sector that holds more than 49 % as what it holds", async () => {
    const text = await charter("musterstadt", "de", (facts) => (steering(facts).seats[0].votes = 9));
    expect(rowsIn(text, "4.2")[0]).toEqual(["Verwaltung", "Stadt Musterstadt (9)", "9", "56\u00A0%"]);
    expect(text).toContain("Höchste Anteile derzeit: Verwaltung (9 von 16, 56\u00A0%); Stadt Musterstadt (9 von 16, 56\u00A0%).");
  });

  it("leave the seats of a mere idea open", async () => {
    const text = await charter("musterstadt", "de", (facts) => (partner(facts, "youth").status = "idea"));
    expect(text).not.toContain("Jugendring");
    expect(rowsIn(text, "4.2")[0]?.[1]).toBe("Bürgerstiftung Musterstadt (2), [offen: Organisation für den Sitz] (1, unter 27 Jahren)");
  });

  it("name no mere idea as the organisation with most votes", async () => {
    const text = await charter("musterstadt", "de", (facts) => {
      steering(facts).seats.find((it: Facts) => it["partner"] === "youth").votes = 9;
      partner(facts, "youth").status = "idea";
    });
    expect(text).toContain(
      "Zivilgesellschaft (11 von 17, 65\u00A0%); Bürgerstiftung Musterstadt und Stadt Musterstadt (je 2 von 17, 12\u00A0%).",
    );
  });

  it("say how many must be present", async () => {
    expect(await charter("musterstadt")).toContain(
      "wenn 5 von 9 Mitgliedern anwesend sind, darunter mindestens je eine Person aus: Verwaltung und Zivilgesellschaft.",
    );
    expect(await charter("musterstadt", "en")).toContain(
      "when 5 of 9 members are present, among them at least one from each of: administration and civil society.",
    );
  });

  it("say how many votes each decision needs", async () => {
    expect(rowsIn(await charter("musterstadt"), "4.6")).toEqual([
      ["Empfehlung", "mehr als die Hälfte der anwesenden Stimmen", "5 von 9; gerade beschlussfähig: 3 von 5"],
      ["Empfehlung im Umlaufverfahren", "mehr als die Hälfte aller Stimmen", "5 von 9"],
      ["Aufnahme eines Partners", "zwei Drittel aller Stimmen", "6 von 9"],
      ["Änderung der Charta, Ausschluss", "drei Viertel aller Stimmen", "7 von 9"],
    ]);
    expect(rowsIn(await charter("musterstadt", "en"), "4.6").map(([, , votes]) => votes)).toEqual([
      "5 of 9; at bare quorum: 3 of 5",
      "5 of 9",
      "6 of 9",
      "7 of 9",
    ]);
  });

  it("vote on admission and amendment alone where recommendations are not voted on", async () => {
    for (const decision of ["consent", "advice"]) {
      const text = await charter("musterstadt", "de", (facts) => (steering(facts).decision = decision));
      expect(rowsIn(text, "4.6").map(([matter]) => matter)).toEqual(["Aufnahme eines Partners", "Änderung der Charta, Ausschluss"]);
    }
  });

  it.each(["small-town", "bielefeld"])("stand in words where no seat is known: %s", async (city) => {
    expect(rowsIn(await charter(city), "4.6")).toEqual([
      ["Empfehlung", "mehr als die Hälfte der anwesenden Stimmen"],
      ["Empfehlung im Umlaufverfahren", "mehr als die Hälfte aller Stimmen"],
      ["Aufnahme eines Partners", "zwei Drittel aller Stimmen"],
      ["Änderung der Charta, Ausschluss", "drei Viertel aller Stimmen"],
    ]);
  });
});

describe("partners in the charter", () => {
  it.each([
    [
      "musterstadt",
      [
        "Stadt Musterstadt",
        "Bürgerstiftung Musterstadt",
        "Gründungszentrum Hafen",
        "Hochschule Musterstadt",
        "Wirtschaftsverein Musterland e. V.",
        "Initiative Transparente Stadt",
      ],
    ],
    ["small-town", ["Stadt Beispielhausen", "Gewerbeverein Beispielhausen e. V."]],
    ["bielefeld", []],
  ])("sign only once they have agreed, and never in a specimen: %s", async (city, names) => {
    for (const lang of langs) expect(rowsIn(await charter(city, lang), "19.1").map(([name]) => name)).toEqual(names);
  });

  it.each([
    ["musterstadt", "Jugendring Musterstadt"],
    ["small-town", "Dorfverein Unterm Berg e. V."],
  ])("are marked wherever they are only asked: %s", async (city, name) => {
    for (const [lang, mark] of [
      ["de", "angefragt"],
      ["en", "asked"],
    ] as const) {
      const lines = (await charter(city, lang)).split("\n").filter((line) => line.includes(name));
      expect(lines.length).toBeGreaterThan(1);
      for (const line of lines) expect(line).toContain(mark);
    }
  });

  it.each(everywhere)("are not named as mere ideas, and nobody's personal contact is printed: %s, %s", async (city, lang) => {
    expect(await charter(city, lang)).not.toMatch(/Klinikum|Mustermann|mustermann/);
  });

  it("pledge nothing before they agree", async () => {
    const text = await charter("musterstadt");
    expect(text).not.toContain("Jugendbeteiligung");
    expect(rowsIn(text, "6.2").find(([name]) => name === "Jugendring Musterstadt")).toEqual([
      "Jugendring Musterstadt",
      "Zivilgesellschaft",
      "Kernpartner",
      "wird noch abgestimmt",
      "angefragt",
    ]);
  });

  it("leave the monitor out until it has agreed", async () => {
    const text = await charter("musterstadt", "de", (facts) => (partner(facts, "watch").status = "asked"));
    expect(text).toContain("Sie beginnt, sobald eine unabhängige Organisation dafür gewonnen ist.");
  });
});
