import { describe, expect, it } from "vitest";
import { byCodeUnit } from "../../src/files.ts";
import { startPath } from "../../src/plan/council-path.ts";
import { milestonesOf } from "../../src/plan/milestones.ts";
import { cities, contextOf, type Facts } from "./context-of.ts";

type Change = (facts: Facts) => void;

const days = async (city: (typeof cities)[number], change?: Change) => {
  const ctx = await contextOf(city, "de", change);
  return Object.fromEntries(milestonesOf(ctx).map(({ id, on }) => [id, on]));
};

describe("the milestones of Musterstadt", () => {
  it.each([
    ["the council's mandate", "M02", "2027-04-22"],
    ["the head appointed as the programme begins", "M03", "2027-09-01"],
    ["the charter signed two weeks after the council", "M05", "2027-10-14"],
    ["the baseline", "M09", "2027-10-01"],
    ["the first event open to everybody, not the invited round table", "M13", "2027-11-18"],
    ["the first answer, moved before the recess", "M14", "2027-12-17"],
    ["the mid-term review", "M17", "2028-09-01"],
    ["the options paper, in time for the council's deadline", "M21", "2028-11-02"],
    ["the decision on continuation", "M22", "2028-11-30"],
    ["the handover on the last day", "M24", "2029-08-31"],
  ])("have %s", async (_, id, on) => {
    expect((await days("musterstadt"))[id]).toBe(on);
  });

  it("are 20 in a standard programme and 23 in a full one, by date", async () => {
    const full: Change = (facts) => {
      facts["programme"].months = 36;
    };
    const [standard, all] = [await days("musterstadt"), await days("musterstadt", full)];
    expect([Object.keys(standard).length, Object.keys(all).length]).toEqual([20, 23]);
    expect(Object.values(standard)).toEqual(Object.values(standard).sort((a, b) => byCodeUnit(a ?? "", b ?? "")));
  });

  it("have what belongs to a later phase at the same share of the pilots where a short programme has none such", async () => {
    const short: Change = (facts) => {
      Object.assign(facts["programme"], { months: 12, milestones: { M19: { owner: "Beirat" }, M20: { owner: "Beirat" } } });
    };
    const { M19, M20 } = await days("musterstadt", short);
    expect([M19, M20]).toEqual(["2028-03-01", "2028-05-31"]);
  });

  it("move where the city file moves them, and a left-out one comes back", async () => {
    const change: Change = (facts) => {
      facts["programme"].milestones = { M05: { on: "2027-10-20", owner: "Oberbürgermeisterin" }, M19: { on: "2028-10-05" } };
    };
    const all = milestonesOf(await contextOf("musterstadt", "de", change));
    expect(all.find(({ id }) => id === "M05")).toMatchObject({
      on: "2027-10-20",
      basis: "file",
      ownerText: { lead: "Oberbürgermeisterin" },
    });
    expect(all.find(({ id }) => id === "M19")?.on).toBe("2028-10-05");
  });

  it("leave out the word of the head of the administration once the mandate is given", async () => {
    const change: Change = (facts) => {
      facts["programme"].mandate.on = null;
    };
    expect([(await days("musterstadt"))["M01"], (await days("musterstadt", change))["M01"]]).toEqual([undefined, "2027-09-16"]);
  });

  it("have the paper nine months before the end where no decision is dated", async () => {
    const change: Change = (facts) => {
      facts["governance"].continuationDecision = null;
    };
    const all = await days("musterstadt", change);
    expect([all["M21"], all["M22"]]).toEqual(["2028-11-30", null]);
  });
});

describe("milestones of other cities", () => {
  it("are fewer in the small town, and its unknown days stay open", async () => {
    const all = await days("small-town");
    expect(Object.keys(all).length).toBe(15);
    expect([all["M02"], all["M13"], all["M21"]]).toEqual([null, null, "2028-05-31"]);
  });

  it("claim nothing of Bielefeld's past but what the file says", async () => {
    expect(await days("bielefeld")).toEqual({ M13: "2020-06-19" });
  });

  it.each(cities)("never propose a free day or one in the recess: %s", async (city) => {
    const ctx = await contextOf(city, "de");
    const poor = milestonesOf(ctx).filter(
      ({ on, basis }) => on !== null && basis === "proposed" && (ctx.calendar.isFreeDay(on) || ctx.calendar.inRecess(on)),
    );
    expect(poor).toEqual([]);
  });
});

describe("the way of the council paper", () => {
  const way = async (change?: Change) => {
    const { profile, calendar } = await contextOf("musterstadt", "de", change);
    return startPath(profile, calendar).map(({ body, meetsOn, paperOn }) => [body.id, meetsOn, paperOn]);
  };

  it("takes the first meetings after the start where none is before it", async () => {
    expect(await way()).toEqual([
      ["committee", "2027-09-14", "2027-08-17"],
      ["council", "2027-09-30", "2027-09-02"],
    ]);
  });

  it("takes the last meetings up to the start where there are some", async () => {
    const change: Change = (facts) => {
      facts["council"].bodies[0].meetings.push("2027-06-08");
      facts["council"].bodies[1].meetings.push("2027-06-24");
    };
    expect((await way(change)).map(([, on]) => on)).toEqual(["2027-06-08", "2027-06-24"]);
  });

  it("leaves a meeting open that nobody knows", async () => {
    const change: Change = (facts) => {
      facts["council"].bodies[0].meetings = [];
    };
    expect((await way(change))[0]).toEqual(["committee", null, null]);
  });
});
