import { describe, expect, it } from "vitest";
import { openPoints } from "../../src/city/open-points.ts";
import { labelAt, labelInContext, valueAt } from "../../src/city/paths.ts";
import { exampleText, readWell } from "./example.ts";
import { smallCity } from "./small-city.ts";

const musterstadt = readWell(exampleText("musterstadt")).profile;

describe("a path", () => {
  it.each([
    ["runs.mobility-hack.size", 48],
    ["runs.0.size", 24],
    ["governance.bodies.steering.seats.0.partner", "city"],
    ["programme.mandate.reference", null],
    ["runs.nowhere.size", null],
    ["city.toString", null],
  ])("%s leads to %s", (path, value) => {
    expect(valueAt(musterstadt, path)).toBe(value);
  });

  it.each([
    ["governance.bodies.steering.chair", "Vorsitz", "chair"],
    ["runs.0.topic.0", "Thema", "topic"],
    ["budget.perYear.2027", "je Jahr", "per year"],
  ])("%s is called %s", (path, de, en) => {
    expect(labelAt(path)).toEqual({ de, en });
  });

  it.each([
    ["governance.bodies.steering.chair", "Vorsitz – Lenkungskreis"],
    ["topics.economy.owner.deputy", "Stellvertretung der Federführung – Offene Wirtschaft"],
    ["programme.patron.role", "Funktion – Schirmherrschaft"],
    ["programme.office.place", "Ort des Innovationsbüros"],
    ["budget.sources.2.amount", "Betrag – Land Nordrhein-Westfalen"],
    ["runs.mobility-hack.place", "Ort – Hack die Wege"],
    ["runs.care-survey.place", "Ort – care-survey"],
    ["governance.bodies.steering.seats.1.votes", "Stimmen – Hochschule Musterstadt"],
    ["governance.bodies.steering.seats.6.votes", "Stimmen – Sitze 7"],
    ["city.region", "Bundesland oder Region (ISO 3166-2)"],
  ])("%s is called in its context: %s", (path, de) => {
    expect(labelInContext(musterstadt, path)?.de).toBe(de);
  });

  it("without a field has no label", () => {
    expect(labelAt("city.nmae")).toBeNull();
    expect(labelInContext(musterstadt, "nowhere")).toBeNull();
  });
});

describe("open points", () => {
  const paths = (source: string) => openPoints(readWell(source).profile).map(({ path }) => path);

  it("are the recommended fields left open, with who and by when from the city's own list", () => {
    const points = openPoints(musterstadt);
    expect(points.find(({ path }) => path === "topics.economy.owner.deputy")).toEqual({
      path: "topics.economy.owner.deputy",
      label: { de: "Stellvertretung der Federführung – Offene Wirtschaft", en: "owner's deputy – Open economy" },
      who: { byLang: { de: "Wirtschaftsförderung", en: "Economic Development" }, lead: "Wirtschaftsförderung" },
      by: "2027-10-15",
    });
    expect(points.map(({ path }) => path)).toContain("governance.bodies.advisory.chair");
    expect(points.map(({ path }) => path)).not.toContain("governance.bodies.steering.chair");
  });

  it("name whole lists and sections that are missing, not what would stand in them", () => {
    const found = paths(smallCity());
    expect(found).toEqual(
      expect.arrayContaining(["council.bodies", "governance.bodies", "budget.sources", "programme.successor", "runs.table.question"]),
    );
    expect(found.filter((path) => path.startsWith("programme.successor."))).toEqual([]);
  });

  it("ask for what the council paper needs though a file may begin without", () => {
    expect(paths(smallCity())).toEqual(
      expect.arrayContaining(["programme.patron", "programme.office.lead", "governance.continuationDecision"]),
    );
    const points = openPoints(musterstadt);
    expect(points.find(({ path }) => path === "budget.sources.0.budgetItem")?.label.de).toBe("Produkt/Sachkonto – Stadt Musterstadt");
    expect(points.filter(({ path }) => /sources\.[12]\.budgetItem|programme\.patron|office\.lead/.test(path))).toEqual([]);
  });

  it("ask no quorum of a body that only advises, and no place of an online run", () => {
    expect(openPoints(musterstadt).map(({ path }) => path)).not.toContain("governance.bodies.advisory.quorum");
    expect(paths(smallCity())).toContain("runs.table.place");
    expect(paths(smallCity(["    lead: traders", "    mode: online"]))).not.toContain("runs.table.place");
  });

  it.each(["held", "cancelled"])("ask nothing more of a run that is %s", (status) => {
    const found = paths(smallCity(["    lead: traders", `    status: ${status}`]));
    expect(found.filter((path) => path.startsWith("runs."))).toEqual([]);
  });

  it("add what the city lists itself, and leave out what is settled since", () => {
    const list = "open:\n  - { field: runs.0.place, who: Mayor }\n  - { field: runs.table.title }\n  - { field: runs.table.lead }\n";
    const points = openPoints(readWell(`${smallCity()}${list}`).profile);
    expect(points.find(({ path }) => path === "runs.table.place")?.who?.lead).toBe("Mayor");
    expect(points.at(-1)?.path).toBe("runs.table.title");
    expect(points.map(({ path }) => path)).not.toContain("runs.table.lead");
  });

  it("stand each once, with a label in both languages", () => {
    const points = openPoints(readWell(exampleText("bielefeld")).profile);
    expect(new Set(points.map(({ path }) => path)).size).toBe(points.length);
    expect(points.every(({ label }) => label.de !== "" && label.en !== "" && !/undefined/.test(label.de + label.en))).toBe(true);
  });
});
