import { describe, expect, it } from "vitest";
import { isZoneName, sameClock } from "../../src/calendar/zones.ts";
import { endsInCalendar } from "../../src/rules/calendar/ends-in-calendar.ts";
import { firstPublicEvent } from "../../src/rules/calendar/first-public-event.ts";
import { gatesOutsideRecess } from "../../src/rules/calendar/gates-outside-recess.ts";
import { leadTime } from "../../src/rules/calendar/lead-time.ts";
import { mixedTimes } from "../../src/rules/calendar/mixed-times.ts";
import { noHolidays } from "../../src/rules/calendar/no-holidays.ts";
import { quietWeeks } from "../../src/rules/calendar/quiet-weeks.ts";
import { timeZones } from "../../src/rules/calendar/time-zones.ts";
import type { Patch } from "../../src/rules/rule.ts";
import { said, slots } from "./said.ts";

const table = "runs.economy-round-table";
const meetup = "runs.industry-meetup";

describe("K-01 lead time", () => {
  it.each<[string, Patch, readonly string[]]>([
    ["exactly the five weeks of a round table", { [`${table}.date`]: "2027-10-06" }, []],
    ["a day less", { [`${table}.date`]: "2027-10-05" }, [`error ${table}.date`]],
    ["a day before the programme", { [`${table}.date`]: "2027-08-31" }, [`error ${table}.date: before`]],
    ["an open date", { [`${table}.date`]: null }, [`? ${table}.date`]],
    ["a run that is held", { [`${table}.date`]: "2027-09-02", [`${table}.status`]: "held" }, []],
    ["a format of no pack", { [`${table}.date`]: "2027-09-02", [`${table}.format`]: "own-format" }, []],
  ])("%s", async (_, patch, expected) => {
    expect(await said(leadTime, patch)).toEqual(expected);
  });

  it("moves a run to the nearest clear day of the same week day", async () => {
    // A Monday; five weeks after the start is Wednesday 6 October, and Monday 1 November is a holiday.
    expect(await slots(leadTime, { [`${table}.date`]: "2027-09-27" })).toMatchObject({ weeks: 3, min: 5, day: "Mon 11 October 2027" });
  });

  it("moves a series to its first date that is late enough", async () => {
    expect(await slots(leadTime, { [`${meetup}.date`]: "2027-09-16" })).toMatchObject({ day: "Thu 11 November 2027", decision: "" });
  });
});

describe("K-02 first public event", () => {
  it.each<[string, Patch, readonly string[]]>([
    ["exactly four months after the start", { [`${meetup}.date`]: "2028-01-01" }, []],
    ["a day more", { [`${meetup}.date`]: "2028-01-02" }, [`warning ${meetup}.date: soon`]],
    ["exactly six months", { [`${meetup}.date`]: "2028-03-01" }, [`warning ${meetup}.date: soon`]],
    ["a day more than six", { [`${meetup}.date`]: "2028-03-02" }, [`error ${meetup}.date`]],
    ["six months end on leap day", { "programme.start": "2027-08-31", [`${meetup}.date`]: "2028-02-29" }, [`warning ${meetup}.date: soon`]],
    ["the day after leap day", { "programme.start": "2027-08-31", [`${meetup}.date`]: "2028-03-01" }, [`error ${meetup}.date`]],
    ["a late one that is held", { [`${meetup}.date`]: "2028-03-02", [`${meetup}.status`]: "held" }, []],
    ["one without a date", { [`${meetup}.repeat`]: null, [`${meetup}.date`]: null }, [`? ${meetup}.date`]],
    ["none at all", { runs: [] }, ["? runs"]],
  ])("%s", async (_, patch, expected) => {
    expect(await said(firstPublicEvent, patch)).toEqual(expected);
  });
});

describe("K-03 holidays", () => {
  it.each<[string, Patch, readonly string[]]>([
    ["a holiday", { [`${table}.date`]: "2027-11-01" }, [`warning ${table}.date`]],
    ["a bridge day", { "runs.mobility-hack.date": "2028-05-26" }, ["warning runs.mobility-hack.date"]],
    ["a holiday that is not one of this region", { [`${table}.date`]: "2028-01-06" }, []],
    ["a Saturday for those who are invited", { [`${table}.date`]: "2027-10-23" }, [`hint ${table}.date: weekend`]],
    ["a Saturday for everybody", { "runs.care-dialogue.date": "2028-04-01" }, []],
    ["a series over Ascension Day", { [`${meetup}.date`]: "2027-12-09" }, [`warning ${meetup}.repeat.except: series`]],
    ["a survey over Easter", { "runs.care-survey.date": "2028-04-10", "runs.care-survey.until": "2028-05-10" }, []],
    ["a cancelled run", { [`${table}.date`]: "2027-11-01", [`${table}.status`]: "cancelled" }, []],
  ])("%s", async (_, patch, expected) => {
    expect(await said(noHolidays, patch)).toEqual(expected);
  });

  it("names the day and stays before the decision where it can", async () => {
    const patch = { [`${table}.date`]: "2027-11-01", [`${table}.decision.on`]: "2027-11-02" };
    expect(await slots(noHolidays, patch)).toMatchObject({
      days: "Mon 1 November 2027 (All Saints' Day)",
      day: "Mon 25 October 2027",
      decision: "",
    });
  });

  it("moves the decision along where no earlier day is left", async () => {
    const patch = { [`${table}.date`]: "2027-11-01", [`${table}.decision`]: { taker: "A", body: "committee", on: "2027-11-16" } };
    expect(await slots(noHolidays, patch)).toMatchObject({
      day: "Mon 8 November 2027",
      decision: ", and its decision to Tue 18 January 2028 at the earliest",
    });
  });
});

describe("K-04 quiet weeks", () => {
  it.each<[string, Patch, readonly string[]]>([
    [
      "six weeks before an election",
      { "council.elections": [{ on: "2028-05-06" }] },
      [
        "warning runs.industry-meetup.repeat.except: series",
        "warning runs.care-dialogue.date",
        "warning runs.city-gym.repeat.except: series",
      ],
    ],
    ["a day more than six weeks after it", { "council.elections": [{ on: "2028-08-10" }], [`${meetup}.repeat`]: null }, []],
    [
      "exactly six weeks after it",
      { "council.elections": [{ on: "2028-08-11" }], [`${meetup}.repeat`]: null },
      ["warning runs.mobility-hack.date"],
    ],
    ["an election is nothing to those who are invited", { "council.elections": [{ on: "2027-10-19" }], [`${meetup}.status`]: "held" }, []],
    ["the recess", { [`${table}.date`]: "2027-12-21" }, [`warning ${table}.date`]],
    ["a date taken out of the series", { [`${meetup}.repeat.except`]: ["2029-02-08"] }, [`warning ${meetup}.repeat.except: series`]],
  ])("%s", async (_, patch, expected) => {
    expect(await said(quietWeeks, patch)).toEqual(expected);
  });
});

describe("K-05 dates at different times", () => {
  const only = (...times: readonly (string | null)[]): Patch => ({
    runs: times.map((time, at) => ({ id: `run-${at}`, format: "round-table", topic: "economy", date: `2028-02-0${at + 1}`, time })),
  });

  it.each<[string, Patch, readonly string[]]>([
    ["three of four by day", only("10:00", "10:00", "15:59", "16:00"), ["warning runs.run-0.time"]],
    [
      "exactly three of five, the fourth on a Saturday",
      {
        ...only("10:00", "10:00", "10:00", "18:00"),
        "runs.4": { id: "run-4", format: "round-table", topic: "economy", date: "2028-02-05", time: "10:00" },
      },
      [],
    ],
    ["one event alone is no pattern", only("10:00"), []],
    ["an open time that could change it", only("10:00", null), ["? runs.run-1.time"]],
    ["enough by day whatever the open time", only("10:00", "10:00", null), ["warning runs.run-0.time"]],
  ])("%s", async (_, patch, expected) => {
    expect(await said(mixedTimes, patch)).toEqual(expected);
  });
});

describe("K-06 time zones", () => {
  const online = { "runs.mobility-hack.mode": "online", "runs.mobility-hack.time": null };

  it.each<[string, Patch, readonly string[]]>([
    ["a zone with the same clock", { "city.timezone": "Europe/Vienna" }, []],
    ["a zone that no calendar knows", { "city.timezone": "MEZ" }, ["error city.timezone"]],
    ["an island far away", { "city.country": "FR", "city.region": null, "city.timezone": "Indian/Reunion" }, []],
    [
      "a partner's zone nobody can read",
      { ...online, "partners.college.timezone": "GMT+2" },
      ["error partners.college.timezone: partner", "? runs.mobility-hack.time"],
    ],
    ["a partner abroad and runs in person", { "partners.startups.timezone": "GMT+2" }, []],
    [
      "a partner city on another clock",
      { ...online, "programme.partnerCities": [{ name: "Tampere", country: "FI" }] },
      ["? runs.mobility-hack.time"],
    ],
    ["a partner city on ours", { ...online, "programme.partnerCities": [{ name: "Linz", country: "AT" }] }, []],
  ])("%s", async (_, patch, expected) => {
    expect(await said(timeZones, patch)).toEqual(expected);
  });

  it("knows the form of a zone's name and equal clocks", () => {
    expect(["UTC", "Europe/Berlin", "America/Argentina/Salta", "America/Port-au-Prince"].every(isZoneName)).toBe(true);
    expect(["GMT+2", "MEZ", "berlin", "Europe/"].some(isZoneName)).toBe(false);
    expect([sameClock("Europe/Berlin", "Europe/Oslo"), sameClock("Europe/London", "Europe/Dublin")]).toEqual([true, true]);
    expect(sameClock("Europe/Berlin", "Europe/London")).toBe(false);
  });
});

describe("K-07 gates", () => {
  const on = "governance.continuationDecision.on";

  it.each<[string, Patch, readonly string[]]>([
    ["in the recess", { [on]: "2028-12-28" }, [`warning ${on}`]],
    ["on a Sunday", { [on]: "2028-11-26" }, [`warning ${on}: free`]],
    ["a phase within the recess", { "programme.start": "2028-07-15", "programme.months": 12 }, ["warning programme.start: phase"]],
    ["no recess known", { "council.recess": [] }, ["? council.recess"]],
  ])("%s", async (_, patch, expected) => {
    expect(await said(gatesOutsideRecess, patch)).toEqual(expected);
  });

  it("names the body's nearest meeting, and the first working day after the recess", async () => {
    expect(await slots(gatesOutsideRecess, { [on]: "2028-12-28" })).toMatchObject({ day: "Thu 30 November 2028" });
    expect(await slots(gatesOutsideRecess, { [on]: "2028-11-26" })).toMatchObject({ day: "Thu 30 November 2028" });
    expect(await slots(gatesOutsideRecess, { "programme.start": "2028-07-15", "programme.months": 12 })).toMatchObject({
      start: "Wed 23 August 2028",
    });
  });
});

describe("K-08 ends", () => {
  const grant = "budget.sources.2.grant";

  it.each<[string, Patch, readonly string[]]>([
    ["a grant to the last day", {}, []],
    ["a day less", { [`${grant}.to`]: "2029-08-30" }, [`warning ${grant}.to`]],
    [
      "an open end and final report",
      { [`${grant}.to`]: null, [`${grant}.finalReport`]: null },
      [`? ${grant}.to`, `? ${grant}.finalReport`],
    ],
    ["a term that ends within, its election unknown", { "council.termEnds": "2028-10-31" }, ["warning council.elections: election"]],
    ["its election known", { "council.termEnds": "2028-10-31", "council.elections": [{ on: "2028-09-17" }] }, []],
    ["an open end of term", { "council.termEnds": null }, ["? council.termEnds"]],
  ])("%s", async (_, patch, expected) => {
    expect(await said(endsInCalendar, patch)).toEqual(expected);
  });

  it("estimates the election on a Sunday", async () => {
    expect(await slots(endsInCalendar, { "council.termEnds": "2028-10-31" })).toMatchObject({ election: "2028-09-17" });
  });
});
