import { describe, expect, it } from "vitest";
import { checkReferences } from "../../src/city/check-references.ts";
import { parseCity, withPacks } from "../../src/city/parse.ts";
import { exampleText } from "./example.ts";
import { smallCity } from "./small-city.ts";

const known = { formats: ["round-table", "hackathon"], packs: ["core"] };
const check = (source: string, ids: Parameters<typeof checkReferences>[2] = known) => {
  const { facts, doc } = parseCity(source, "city.yaml");
  return checkReferences(facts ?? {}, doc, ids);
};

describe("references to the packs", () => {
  it("that are all known give nothing", () => {
    expect(check(smallCity())).toEqual([]);
  });

  it("name an unknown format with its place and the nearest one", () => {
    expect(check(smallCity(["round-table", "roundtable"]))).toMatchObject([
      {
        code: "unknown-reference",
        level: "error",
        path: "runs.table.format",
        place: { line: 18, column: 13, source: "    format: roundtable" },
        allowed: { de: "round-table, hackathon" },
        mend: { de: "Meinten Sie „round-table“?", en: "Did you mean “round-table”?" },
      },
    ]);
  });

  it("name an unknown pack", () => {
    expect(check(`${smallCity()}packs: [core, own]\n`)).toMatchObject([{ path: "packs.1", place: { line: 22 } }]);
  });

  it("are told in one list with the file's other mistakes, and a spelling that names nothing is told once", () => {
    const file = smallCity(["format: round-table", "format: Barcamp"]).replace("date: 2027-11-25", "date: 2028-02-30");
    const { findings, profile } = withPacks(parseCity(file, "city.yaml"), known);
    expect(findings.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "unknown-reference runs.table.format",
      "bad-date runs.table.date",
    ]);
    expect(profile).toBeNull();
  });

  it("name an unknown indicator; the city's own count as known", () => {
    const ids = {
      formats: ["round-table", "community-meetup", "city-survey", "citizen-dialogue", "innovation-gym", "hackathon"],
      packs: ["core"],
    };
    const indicators = ["G1", "P1", "P2", "P3", "P4", "G2"];
    expect(check(exampleText("musterstadt"), { ...ids, indicators })).toEqual([]);
    const found = check(exampleText("musterstadt"), { ...ids, indicators: indicators.slice(1) });
    expect(found.map(({ path }) => path)).toEqual([
      "programme.goals.answers.indicators.0",
      "runs.mobility-hack.indicators.3",
      "evaluation.indicators.G1.id",
    ]);
  });
});
