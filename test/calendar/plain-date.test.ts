import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  addWeeks,
  daysBetween,
  isPlainDate,
  isWithin,
  maxDate,
  minDate,
  partsOf,
  programmeEnd,
  weekday,
  yearOf,
} from "../../src/calendar/plain-date.ts";
import { anyDate } from "./any-date.ts";

describe("a plain date", () => {
  it.each(["2027-03-01", "2028-02-29", "2000-02-29", "1900-01-01", "2200-12-31"])("%s is one", (text) => {
    expect(isPlainDate(text)).toBe(true);
  });

  it.each([
    ["2027-02-29", "2027 has no leap day"],
    ["2100-02-29", "a full century has none"],
    ["2027-04-31", "April has 30 days"],
    ["2027-13-01", "there is no thirteenth month"],
    ["2027-00-10", "months begin at 1"],
    ["2027-01-00", "days begin at 1"],
    ["1899-12-31", "before the first year"],
    ["2201-01-01", "after the last year"],
    ["2027-3-1", "digits are missing"],
    ["2027-03-01T00:00", "a time follows"],
    [" 2027-03-01", "a space goes before"],
    ["01.03.2027", "German order"],
    ["２０２７-03-01", "other digits than ASCII"],
    ["", "nothing"],
  ])("%j is none: %s", (text) => {
    expect(isPlainDate(text)).toBe(false);
  });
});

describe("days and weeks", () => {
  it.each([
    ["2027-02-28", 1, "2027-03-01"],
    ["2028-02-28", 1, "2028-02-29"],
    ["2027-12-31", 1, "2028-01-01"],
    ["2028-01-01", -1, "2027-12-31"],
    ["2028-03-26", 1, "2028-03-27"], // clocks go forward
    ["2028-10-29", 1, "2028-10-30"], // clocks go back
    ["2028-01-01", 366, "2029-01-01"],
    ["1900-01-01", 109937, "2200-12-31"],
  ])("%s and %i days give %s", (date, days, want) => {
    expect(addDays(date, days)).toBe(want);
    expect(daysBetween(date, want)).toBe(days);
  });

  it("weeks before a hackathon are counted back: T-16 of 22 September 2028 is 2 June", () => {
    expect(addWeeks("2028-09-22", -16)).toBe("2028-06-02");
  });

  it("adding days and taking them away again gives the same day", () => {
    fc.assert(fc.property(anyDate, fc.integer({ min: -40000, max: 40000 }), (date, days) => addDays(addDays(date, days), -days) === date));
  });

  it("a day later is a real day, later in order, and the next day of the week", () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const next = addDays(date, 1);
        expect(next > date).toBe(true);
        expect(weekday(next)).toBe((weekday(date) % 7) + 1);
        expect(next === "2201-01-01" || isPlainDate(next)).toBe(true);
      }),
    );
  });

  it("agrees with the calendar of JavaScript, in UTC", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -20000, max: 20000 }), (date, days) => {
        const want = new Date(Date.parse(date) + days * 86_400_000);
        expect(addDays(date, days)).toBe(want.toISOString().slice(0, 10));
        expect(weekday(addDays(date, days)) % 7).toBe(want.getUTCDay());
      }),
    );
  });
});

describe("months", () => {
  it.each([
    ["2027-01-31", 1, "2027-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2027-03-31", -1, "2027-02-28"],
    ["2027-08-31", 1, "2027-09-30"],
    ["2027-11-15", 3, "2028-02-15"],
    ["2027-01-15", -1, "2026-12-15"],
    ["2028-02-29", 12, "2029-02-28"],
    ["2027-05-20", 0, "2027-05-20"],
  ])("%s and %i months give %s", (date, months, want) => {
    expect(addMonths(date, months)).toBe(want);
  });

  it("keep the day of the month or take the month's last day", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -120, max: 120 }), (date, months) => {
        const moved = addMonths(date, months);
        const clamped = partsOf(moved).day < partsOf(date).day;
        expect(clamped ? partsOf(addDays(moved, 1)).day : partsOf(moved).day).toBe(clamped ? 1 : partsOf(date).day);
        expect(yearOf(moved) * 12 + partsOf(moved).month).toBe(yearOf(date) * 12 + partsOf(date).month + months);
      }),
    );
  });

  it.each([
    ["2027-09-01", 24, "2029-08-31"],
    ["2019-07-01", 54, "2023-12-31"], // the pilot in Bielefeld
    ["2027-03-15", 12, "2028-03-14"],
    ["2027-01-01", 1, "2027-01-31"],
  ])("a programme from %s over %i months ends on %s", (start, months, end) => {
    expect(programmeEnd(start, months)).toBe(end);
  });
});

describe("days of the week and order", () => {
  it.each([
    ["2028-06-02", 5],
    ["2027-03-01", 1],
    ["2028-01-02", 7],
    ["1900-01-01", 1],
    ["2200-12-31", 3],
  ])("%s is day %i of its week", (date, day) => {
    expect(weekday(date)).toBe(day);
  });

  it("the earlier and the later of two days", () => {
    expect(minDate("2027-12-31", "2028-01-01")).toBe("2027-12-31");
    expect(maxDate("2027-12-31", "2028-01-01")).toBe("2028-01-01");
  });

  it.each([
    ["2027-07-18", false],
    ["2027-07-19", true],
    ["2027-08-31", true],
    ["2027-09-01", false],
  ])("%s lies in a recess from 19 July to 31 August: %s", (date, inside) => {
    expect(isWithin(date, { from: "2027-07-19", to: "2027-08-31" })).toBe(inside);
  });
});
