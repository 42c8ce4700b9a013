import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysBetween, weekday } from "../../src/calendar/plain-date.ts";
import { longestSeries, seriesDates } from "../../src/calendar/series.ts";
import { anyDate } from "./any-date.ts";

describe("a series", () => {
  it("of Musterstadt's meetups has nine dates: every eight weeks, two of eleven left out", () => {
    const dates = seriesDates("2027-11-18", { everyWeeks: 8, until: "2029-06-30", except: ["2029-02-08", "2029-05-31"] });
    const first = ["2027-11-18", "2028-01-13", "2028-03-09", "2028-05-04", "2028-06-29", "2028-08-24", "2028-10-19", "2028-12-14"];
    expect(dates).toEqual([...first, "2029-04-05"]);
  });

  it.each([
    [
      "ends on its last day, that day included",
      { everyWeeks: 3, until: "2028-04-05", except: [] },
      ["2028-02-02", "2028-02-23", "2028-03-15", "2028-04-05"],
    ],
    ["ends before a day it does not meet", { everyWeeks: 3, until: "2028-04-04", except: [] }, ["2028-02-02", "2028-02-23", "2028-03-15"]],
    ["keeps its rhythm over a date left out", { everyWeeks: 3, until: "2028-03-15", except: ["2028-02-23"] }, ["2028-02-02", "2028-03-15"]],
    ["may leave out its first date", { everyWeeks: 3, until: "2028-02-23", except: ["2028-02-02"] }, ["2028-02-23"]],
    ["is empty where it ends before it begins", { everyWeeks: 3, until: "2028-02-01", except: [] }, []],
  ])("%s", (_, repeat, want) => {
    expect(seriesDates("2028-02-02", repeat)).toEqual(want);
  });

  it("is cut off at its bound", () => {
    expect(seriesDates("2027-01-04", { everyWeeks: 1, until: "2199-12-31", except: [] })).toHaveLength(longestSeries);
  });

  it.each([0, -2])("with a step of %i weeks takes every week", (everyWeeks) => {
    expect(seriesDates("2028-02-02", { everyWeeks, until: "2028-02-16", except: [] })).toHaveLength(3);
  });

  it("keeps to one day of the week and to its step", () => {
    fc.assert(
      fc.property(anyDate, anyDate, fc.integer({ min: 1, max: 60 }), (first, until, everyWeeks) => {
        const dates = seriesDates(first, { everyWeeks, until, except: [] });
        for (const [i, date] of dates.entries()) {
          expect(weekday(date)).toBe(weekday(first));
          expect(daysBetween(first, date)).toBe(i * everyWeeks * 7);
          expect(date <= until).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });
});
