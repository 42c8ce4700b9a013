import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadHolidays } from "../../src/calendar/holidays.ts";
import { addDays, daysBetween, weekday } from "../../src/calendar/plain-date.ts";
import { type Collision, type WorkCalendarFacts, workCalendar } from "../../src/calendar/working-days.ts";
import { anyCoveredDate } from "./any-date.ts";

const holidays = await loadHolidays("DE");

/** Musterstadt's calendar, and beside it a made-up school holiday. */
const facts: WorkCalendarFacts = {
  holidays,
  region: "DE-NW",
  recess: [
    { from: "2027-07-19", to: "2027-08-31" },
    { from: "2027-12-20", to: "2028-01-07" },
    { from: "2028-07-10", to: "2028-08-22" },
    { from: "2028-12-21", to: "2029-01-05" },
  ],
  closures: [
    { from: "2028-06-17", to: "2028-06-18", name: { de: "Stadtfest", en: "Town festival" } },
    { from: "2028-10-23", to: "2028-11-03" },
  ],
};
const calendar = workCalendar(facts);

describe("free and working days", () => {
  it.each([
    ["2028-06-14", "Wednesday", false],
    ["2028-06-15", "Corpus Christi, a holiday in NRW", true],
    ["2028-06-17", "Saturday", true],
    ["2028-06-18", "Sunday", true],
    ["2028-07-12", "Wednesday in the recess", false],
    ["2028-10-24", "Tuesday in a closure", false],
  ])("%s (%s) is free: %s", (date, _, free) => {
    expect(calendar.isFreeDay(date)).toBe(free);
    expect(calendar.isWorkingDay(date)).toBe(!free);
  });

  it("without a table weekends alone are free", () => {
    const plain = workCalendar({ ...facts, holidays: null });
    expect(plain.isFreeDay("2028-12-25")).toBe(false);
    expect(plain.isFreeDay("2028-12-24")).toBe(true);
  });

  it.each([
    ["2028-07-09", false],
    ["2028-07-10", true],
    ["2028-08-22", true],
    ["2028-08-23", false],
  ])("%s lies in the recess: %s", (date, inside) => {
    expect(calendar.inRecess(date)).toBe(inside);
  });

  it.each([
    ["2028-06-14", "2028-06-14"],
    ["2028-06-15", "2028-06-14"],
    ["2028-06-18", "2028-06-16"],
    ["2028-12-26", "2028-12-22"],
    ["2028-07-16", "2028-07-14"],
  ])("the last working day on or before %s is %s", (date, want) => {
    expect(calendar.lastWorkingDayOnOrBefore(date)).toBe(want);
  });
});

describe("a due date", () => {
  it.each([
    ["2028-12-05", "2028-12-05", "a working day stays"],
    ["2028-06-15", "2028-06-14", "a holiday moves back"],
    ["2028-12-09", "2028-12-08", "a Saturday moves to Friday"],
    ["2028-08-22", "2028-07-07", "the recess moves to the Friday before it"],
    ["2028-07-10", "2028-07-07", "its first day too"],
    ["2028-08-23", "2028-08-23", "the day after it stays"],
    ["2029-01-01", "2028-12-20", "a holiday in the recess"],
    ["2028-10-24", "2028-10-24", "closures do not move it"],
  ])("on %s is due on %s: %s", (date, want) => {
    expect(calendar.dueDate(date)).toBe(want);
  });

  it("leaves two recesses that touch each other", () => {
    const both = workCalendar({
      ...facts,
      recess: [
        { from: "2028-07-17", to: "2028-07-28" },
        { from: "2028-07-10", to: "2028-07-14" },
      ],
    });
    expect(both.dueDate("2028-07-28")).toBe("2028-07-07");
  });

  it("is a working day outside the recess, never later, and nothing between would have done", () => {
    fc.assert(
      fc.property(anyCoveredDate, (date) => {
        const due = calendar.dueDate(date);
        expect(due <= date && calendar.isWorkingDay(due) && !calendar.inRecess(due)).toBe(true);
        expect(weekday(due)).toBeLessThanOrEqual(5);
        expect(calendar.dueDate(due)).toBe(due);
        for (let day = addDays(due, 1); day <= date; day = addDays(day, 1))
          expect(calendar.isFreeDay(day) || calendar.inRecess(day)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe("counting working days", () => {
  it.each([
    ["2028-06-14", 1, "2028-06-16"], // over Corpus Christi
    ["2028-06-16", 1, "2028-06-19"],
    ["2028-06-17", 1, "2028-06-19"],
    ["2028-06-19", -1, "2028-06-16"],
    ["2028-06-16", -1, "2028-06-14"],
    ["2028-09-24", 10, "2028-10-09"], // over Unity Day
    ["2028-06-17", 0, "2028-06-17"],
  ])("%s and %i working days give %s", (date, n, want) => {
    expect(calendar.addWorkingDays(date, n)).toBe(want);
  });

  it("forwards and back again gives the same working day", () => {
    fc.assert(
      fc.property(anyCoveredDate, fc.integer({ min: -200, max: 200 }), (date, n) => {
        const from = calendar.lastWorkingDayOnOrBefore(date);
        const to = calendar.addWorkingDays(from, n);
        expect(calendar.isWorkingDay(to)).toBe(true);
        expect(Math.abs(daysBetween(from, to))).toBeGreaterThanOrEqual(Math.abs(n));
        expect(calendar.addWorkingDays(to, -n)).toBe(from);
      }),
    );
  });
});

describe("an event collides", () => {
  const holiday = (de: string, en: string): Collision => ({ kind: "holiday", name: { de, en } });

  it.each<[string, Collision | null, string]>([
    ["2028-06-15", holiday("Fronleichnam", "Corpus Christi"), "on a holiday"],
    ["2028-12-25", holiday("1. Weihnachtstag", "Christmas Day"), "on a holiday in the recess, for the holiday"],
    ["2028-07-15", { kind: "recess", name: null }, "in the recess, weekend or not"],
    ["2028-06-17", { kind: "closure", name: { de: "Stadtfest", en: "Town festival" } }, "with a closure, by name"],
    ["2028-10-24", { kind: "closure", name: null }, "with a closure without a name"],
    ["2028-06-16", { kind: "bridge", name: { de: "Fronleichnam", en: "Corpus Christi" } }, "on the Friday after a holiday"],
    ["2028-10-02", { kind: "bridge", name: { de: "Tag der Deutschen Einheit", en: "National Holiday" } }, "on the Monday before one"],
    ["2028-09-23", { kind: "weekend", name: null }, "with a weekend"],
    ["2028-09-22", null, "with nothing on a plain Friday"],
    ["2028-06-14", null, "with nothing on the eve of a holiday in midweek"],
  ])("%s %j: %s", (date, want) => {
    expect(calendar.collision(date)).toEqual(want);
  });

  it("on every free day, and on no working day but for a reason", () => {
    fc.assert(
      fc.property(anyCoveredDate, (date) => {
        const found = calendar.collision(date);
        if (calendar.isFreeDay(date)) expect(found).not.toBeNull();
        else expect(["recess", "closure", "bridge", undefined]).toContain(found?.kind);
      }),
    );
  });
});
