import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDate, formatMonth, formatRange, formatShort, formatWeekday, phraseBy, phraseOn } from "../../src/calendar/format-date.ts";
import { anyDate } from "./any-date.ts";

describe("a day", () => {
  it.each([
    ["2027-10-15", "15. Oktober 2027", "15 October 2027"],
    ["2028-03-01", "1. März 2028", "1 March 2028"],
    ["2028-01-09", "9. Januar 2028", "9 January 2028"],
  ])("%s is written out", (date, de, en) => {
    expect(formatDate(date, "de")).toBe(de);
    expect(formatDate(date, "en")).toBe(en);
  });

  it.each([
    ["2028-06-02", "Fr., 2. Juni 2028", "Fri 2 June 2028"],
    ["2028-01-02", "So., 2. Januar 2028", "Sun 2 January 2028"],
    ["2027-03-01", "Mo., 1. März 2027", "Mon 1 March 2027"],
  ])("%s has its day of the week", (date, de, en) => {
    expect(formatWeekday(date, "de")).toBe(de);
    expect(formatWeekday(date, "en")).toBe(en);
  });

  it.each([
    ["2028-06-02", "02.06.2028", "2 Jun 2028"],
    ["2027-09-30", "30.09.2027", "30 Sep 2027"],
    ["2027-05-01", "01.05.2027", "1 May 2027"],
  ])("%s is short in tables", (date, de, en) => {
    expect(formatShort(date, "de")).toBe(de);
    expect(formatShort(date, "en")).toBe(en);
  });

  it("its month stands without the day", () => {
    expect(formatMonth("2027-10-15", "de")).toBe("Oktober 2027");
    expect(formatMonth("2027-10-15", "en")).toBe("October 2027");
  });

  it("has plain spaces alone, so that texts compare", () => {
    fc.assert(fc.property(anyDate, (date) => !/[\u00a0\u202f]/.test(formatWeekday(date, "de") + formatWeekday(date, "en"))));
  });
});

const spans = [
  { from: "2028-09-22", to: "2028-09-24" },
  { from: "2028-09-30", to: "2028-10-02" },
  { from: "2028-12-30", to: "2029-01-02" },
  { from: "2028-09-22", to: "2028-09-22" },
  { from: "2027-09-22", to: "2028-09-22" },
] as const;

describe("a span", () => {
  it.each([
    [spans[0], "22.–24. September 2028", "22–24 September 2028"],
    [spans[1], "30. September – 2. Oktober 2028", "30 September – 2 October 2028"],
    [spans[2], "30. Dezember 2028 – 2. Januar 2029", "30 December 2028 – 2 January 2029"],
    [spans[3], "22. September 2028", "22 September 2028"],
    [spans[4], "22. September 2027 – 22. September 2028", "22 September 2027 – 22 September 2028"],
  ])("%j says each part once", (span, de, en) => {
    expect(formatRange(span, "de")).toBe(de);
    expect(formatRange(span, "en")).toBe(en);
  });

  it.each([
    [spans[0], "vom 22. bis 24. September 2028", "from 22 to 24 September 2028"],
    [spans[1], "vom 30. September bis zum 2. Oktober 2028", "from 30 September to 2 October 2028"],
    [spans[2], "vom 30. Dezember 2028 bis zum 2. Januar 2029", "from 30 December 2028 to 2 January 2029"],
    [spans[3], "am 22. September 2028", "on 22 September 2028"],
    ["2027-10-19", "am 19. Oktober 2027", "on 19 October 2027"],
  ])("%j goes into a sentence with its preposition", (when, de, en) => {
    expect(phraseOn(when, "de")).toBe(de);
    expect(phraseOn(when, "en")).toBe(en);
  });

  it("a deadline says by when", () => {
    expect(phraseBy("2028-12-05", "de")).toBe("bis zum 5. Dezember 2028");
    expect(phraseBy("2028-12-05", "en")).toBe("by 5 December 2028");
  });
});
