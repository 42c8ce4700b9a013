import { describe, expect, it } from "vitest";
import { phasesOf, presetOf } from "../../src/programme/phases.ts";
import { cities, contextOf, type Facts } from "../plan/context-of.ts";

const phases = async (change: (facts: Facts) => void = () => undefined) => {
  const { profile, calendar } = await contextOf("musterstadt", "de", change);
  return phasesOf(profile, calendar).map(({ id, from, to, gateOn }) => [id, from, to, gateOn]);
};

describe("the phases of a programme", () => {
  it("of 24 months plan by month 3, turn at 12, evaluate until the day of the decision and hand over from 18", async () => {
    expect(await phases()).toEqual([
      ["mandate", "2027-09-01", "2027-09-30", "2027-09-30"],
      ["setup", "2027-10-01", "2027-11-30", "2027-11-30"],
      ["pilots", "2027-12-01", "2028-08-31", "2028-08-31"],
      ["evaluate", "2028-09-01", "2028-11-30", "2028-11-30"],
      ["portfolio", "2028-09-01", "2029-02-28", "2029-02-28"],
      ["transfer", "2029-03-01", "2029-08-31", "2029-08-31"],
    ]);
  });

  it.each([
    [12, "light", 4],
    [17, "light", 4],
    [24, "standard", 6],
    [36, "full", 6],
    [54, "pilot", 6],
    [120, "pilot", 6],
    [3, "light", 3],
  ])("of %i months follow the model %s with %i phases, from the first day to the last", async (months, preset, count) => {
    const change = (facts: Facts) => {
      facts["programme"].months = months;
    };
    const { profile, calendar, ends } = await contextOf("musterstadt", "de", change);
    const all = phasesOf(profile, calendar);
    expect([presetOf(profile), all.length, all[0]?.from, all.at(-1)?.to]).toEqual([preset, count, "2027-09-01", ends]);
    expect(all.filter(({ from, to }) => from > to)).toEqual([]);
  });

  it("have gates on working days outside the recess", async () => {
    for (const months of [12, 20, 24, 36, 54]) {
      const change = (facts: Facts) => {
        facts["programme"].months = months;
        facts["governance"].continuationDecision = null;
      };
      const { profile, calendar } = await contextOf("musterstadt", "de", change);
      const poor = phasesOf(profile, calendar).filter(({ gateOn }) => !calendar.isWorkingDay(gateOn) || calendar.inRecess(gateOn));
      expect(poor).toEqual([]);
    }
  });

  it.each(cities)("end with the programme: %s", async (city) => {
    const { profile, calendar, ends } = await contextOf(city, "de");
    const all = phasesOf(profile, calendar);
    expect([all[0]?.from, all.at(-1)?.to]).toEqual([profile.programme.start, ends]);
  });

  it("keep their own proportions where the city names a preset", async () => {
    const change = (facts: Facts) => {
      facts["programme"].preset = "light";
    };
    expect((await phases(change)).map(([id]) => id)).toEqual(["mandate", "setup", "pilots", "close"]);
  });
});
