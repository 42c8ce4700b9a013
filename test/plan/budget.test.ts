import { describe, expect, it } from "vitest";
import { budgetOf } from "../../src/plan/budget.ts";
import { fundingByYear } from "../../src/plan/budget-funding.ts";
import { type Facts, profileOf } from "./context-of.ts";

type Change = (facts: Facts) => void;

const budget = (change?: Change) => budgetOf(profileOf("musterstadt", change));

describe("the budget", () => {
  it("divides lines over the years so that rows and columns add up", () => {
    const { years, perYear, rows, total } = budget();
    expect([years, perYear, total]).toEqual([["2027", "2028", "2029"], [86_700, 260_000, 173_300], 520_000]);
    expect(rows.find(({ line }) => line === "staff")).toMatchObject({ byYear: [52_000, 156_000, 104_000], total: 312_000, share: 0.6 });
    for (const at of [0, 1, 2]) expect(rows.reduce((sum, { byYear }) => sum + (byYear[at] ?? 0), 0)).toBe(perYear[at]);
  });

  it("rounds its own division no finer than the sums it divides", () => {
    const parts = budget().rows.flatMap(({ byYear }) => byYear);
    expect(parts.filter((part) => part % 100 !== 0)).toEqual([]);
  });

  it("adds up even where nothing divides evenly", () => {
    const { rows, perYear } = budget((facts) => {
      facts["budget"].perYear = {};
      facts["budget"].total = null;
      facts["budget"].lines = { staff: 100_001, formats: 33_333, evaluation: 7 };
    });
    expect(perYear.reduce((a, b) => a + b, 0)).toBe(133_341);
    for (const { byYear, total } of rows) expect(byYear.reduce((a, b) => a + b, 0)).toBe(total);
  });

  it("keeps the years a line gives itself", () => {
    const { rows, perYear, yearsReckoned } = budget((facts) => {
      facts["budget"] = { lines: { staff: { 2027: 10, 2028: 20 }, formats: { 2028: 5 } } };
    });
    expect([rows[0]?.byYear, perYear, yearsReckoned]).toEqual([[10, 20, 0], [10, 25, 0], false]);
  });

  it("divides a bare total by months", () => {
    const { perYear, rows, yearsReckoned } = budget((facts) => {
      facts["budget"] = { total: 240_000 };
    });
    expect([perYear, rows, yearsReckoned]).toEqual([[40_000, 120_000, 80_000], [], true]);
  });

  it.each<[string, Change, object[]]>([
    ["nothing in Musterstadt", () => undefined, []],
    [
      "lines that miss the total",
      (facts) => {
        facts["budget"].lines.staff = 300_000;
      },
      [{ between: "lines", sum: 508_000, total: 520_000 }],
    ],
    [
      "years that miss it",
      (facts) => {
        facts["budget"].perYear[2027] = 86_000;
      },
      [{ between: "years", sum: 519_300, total: 520_000 }],
    ],
    [
      "sources that miss it",
      (facts) => {
        facts["budget"].sources[1].amount = 30_000;
      },
      [{ between: "sources", sum: 510_000, total: 520_000 }],
    ],
    [
      "no sources while an amount is open",
      (facts) => {
        facts["budget"].sources[1].amount = null;
      },
      [],
    ],
  ])("names %s", (_, change, found) => {
    expect(budget(change).differences).toMatchObject(found);
  });

  it("sums what is how sure", () => {
    expect(budget().sure).toEqual({ secured: 360_000, approved: 160_000, applied: 0, planned: 0 });
  });

  it("is open where the city file says nothing", () => {
    expect(budgetOf(profileOf("small-town"))).toMatchObject({ total: null, rows: [], perYear: [], differences: [] });
  });
});

describe("the funding by year", () => {
  const funding = (change?: Change) => {
    const profile = profileOf("musterstadt", change);
    return fundingByYear(profile, budgetOf(profile));
  };

  it("covers the cost of each year and gives each source its sum", () => {
    const rows = funding() ?? [];
    expect(rows.map((row) => row.reduce((sum, amount) => sum + amount, 0))).toEqual([320_000, 40_000, 160_000]);
    expect([0, 1, 2].map((at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0))).toEqual([86_700, 260_000, 173_300]);
  });

  it.each<[string, Change]>([
    [
      "an amount is open",
      (facts) => {
        facts["budget"].sources[1].amount = null;
      },
    ],
    [
      "the sources miss the total",
      (facts) => {
        facts["budget"].sources[1].amount = 30_000;
      },
    ],
    [
      "there are no sources",
      (facts) => {
        facts["budget"].sources = [];
      },
    ],
  ])("is not divided while %s", (_, change) => {
    expect(funding(change)).toBeNull();
  });
});
