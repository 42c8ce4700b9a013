import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMinutes, isPlainTime, parseTime, timeOf } from "../../src/calendar/times.ts";

describe("a time", () => {
  it.each([
    ["00:00", 0],
    ["09:40", 580],
    ["17:30", 1050],
    ["23:59", 1439],
  ])("%s is %i minutes after midnight", (time, minutes) => {
    expect(parseTime(time)).toBe(minutes);
    expect(timeOf(minutes)).toBe(time);
  });

  it.each(["24:00", "17:60", "9:40", "17.30", "17:30 Uhr", "1730", ""])("%j is none", (text) => {
    expect(isPlainTime(text)).toBe(false);
    expect(parseTime(text)).toBeNull();
  });

  it.each([
    ["09:40", 15, "09:55"],
    ["17:30", 120, "19:30"],
    ["23:30", 60, "00:30"],
    ["00:15", -30, "23:45"],
  ])("%s and %i minutes give %s", (time, minutes, want) => {
    expect(addMinutes(time, minutes)).toBe(want);
  });

  it("read back is the same, whatever the minute", () => {
    fc.assert(
      fc.property(fc.integer({ min: -3000, max: 3000 }), (minutes) => parseTime(timeOf(minutes)) === ((minutes % 1440) + 1440) % 1440),
    );
  });
});
