import { describe, expect, it } from "vitest";
import { latestDates, preparationWeeks } from "../../src/programme/latest-dates.ts";
import { reportMeetings } from "../../src/programme/reports.ts";
import { contextOf } from "../plan/context-of.ts";

const of = async (change?: Parameters<typeof contextOf>[2]) => {
  const { profile, calendar, formats } = await contextOf("musterstadt", "en", change);
  return latestDates(
    profile,
    calendar,
    [...formats.values()].map(({ data }) => data),
  );
};

describe("the latest dates for a meeting in Musterstadt", () => {
  it.each([
    // meeting, paper, last day by the count, last good day, hackathon from
    ["committee", "2028-11-07", "2028-10-10", "2028-09-26", "2028-09-26", "2028-04-11"],
    // Six weeks before the meeting is in the recess: the day before it begins.
    ["committee", "2028-09-05", "2028-08-08", "2028-07-25", "2028-07-09", "2028-01-21"],
    // The paper's day is Ascension Day: the working day before it.
    ["council", "2028-06-22", "2028-05-24", "2028-05-11", "2028-05-11", "2027-11-25"],
    // So is the event's: the day before it will do.
    ["council", "2029-06-21", "2029-05-24", "2029-05-10", "2029-05-09", "2028-11-22"],
  ])("%s on %s: paper by %s, event by %s, better by %s, a hackathon begun by %s", async (id, meetsOn, paperOn, eventBy, eventOn, start) => {
    const found = (await of()).find(({ body }) => body.id === id)?.meetings.find((it) => it.meetsOn === meetsOn);
    expect(found).toMatchObject({ meetsOn, paperOn, eventBy, eventOn });
    expect(found?.starts.find(({ format }) => format === "hackathon")).toEqual({ format: "hackathon", weeks: 24, on: start });
  });

  it("stand in the order of the meetings, whatever the file's", async () => {
    const [committee] = await of((it) => it["council"].bodies[0].meetings.reverse());
    expect(committee?.meetings.map(({ meetsOn }) => meetsOn)[0]).toBe("2027-09-14");
  });

  it("are open where the paper deadline is", async () => {
    const [committee] = await of((it) => (it["council"].bodies[0].paperDeadlineWeeks = null));
    expect(committee?.meetings[0]).toEqual({ meetsOn: "2027-09-14", paperOn: null, eventBy: null, eventOn: null, starts: [] });
  });
});

describe("preparation of a format", () => {
  it("lasts its lead time, or as long as its earliest task needs", async () => {
    const { formats } = await contextOf("musterstadt", "en");
    const { data } = formats.get("round-table")!;
    expect(preparationWeeks(data)).toBe(data.leadWeeks.ideal);
    expect(preparationWeeks({ ...data, tasks: [{ ...data.tasks[0]!, weeks: -40 }] })).toBe(40);
  });
});

describe("reports to the council", () => {
  it("are given at the body's first meeting after each half-year", async () => {
    const { profile, ends } = await contextOf("musterstadt", "en");
    expect(reportMeetings(profile, ends)).toEqual(["2028-03-28", "2028-09-05", "2029-04-24"]);
  });
});
