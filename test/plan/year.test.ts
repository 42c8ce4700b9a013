import { describe, expect, it } from "vitest";
import type { ActionKind, Entry } from "../../src/plan/year/entry.ts";
import { yearOf } from "../../src/plan/year/year.ts";
import { contextOf } from "./context-of.ts";

type Change = Parameters<typeof contextOf>[2];

const all = { from: null, to: null };

const year = async (city: string, change?: Change) => yearOf(await contextOf(city, "en", change), all);

const about = (entries: readonly Entry<ActionKind>[], run: string) =>
  entries.filter((it) => it.about === run).map(({ kind, from, to }) => [kind, from, ...(to === from ? [] : [to])]);

// biome-ignore lint/suspicious/noExplicitAny: the facts as YAML gives them
const changed = (id: string, change: (run: any) => unknown): Change => {
  return (facts) => change(facts["runs"].find((it: { readonly id: string }) => it.id === id));
};

const clashesOf = async (id: string, change: Change) => {
  const { actions } = await year("musterstadt", change);
  return actions.filter((it) => it.about === id).flatMap(({ kind, clashes }) => clashes.map((it) => [kind, it.kind, it.day]));
};

describe("the calendar of Musterstadt", () => {
  it("has every step of the hackathon on its day", async () => {
    expect(about((await year("musterstadt")).actions, "mobility-hack")).toEqual([
      ["preparation", "2028-04-07"],
      ["run", "2028-09-22", "2028-09-24"],
      ["paper", "2028-10-10"],
      ["decision", "2028-11-07"],
      ["interim", "2028-11-17"],
      ["final", "2028-12-05"],
    ]);
  });

  it("gives a series with one decision one decision, and no interim answer where the final one comes first", async () => {
    const kinds = about((await year("musterstadt")).actions, "city-gym").map(([kind]) => kind);
    expect(kinds.filter((it) => it === "run")).toHaveLength(4);
    expect(kinds.filter((it) => it === "interim")).toHaveLength(0);
    expect(kinds.filter((it) => it === "decision" || it === "final" || it === "preparation")).toHaveLength(3);
  });

  it("covers the programme, with its holidays, recess, closures and the election", async () => {
    const { span, around } = await year("musterstadt");
    expect(span).toEqual({ from: "2027-09-01", to: "2029-08-31" });
    expect(around.filter(({ kind }) => kind === "recess").map(({ from }) => from)).toEqual([
      "2027-12-20",
      "2028-07-10",
      "2028-12-21",
      "2029-07-02",
    ]);
    expect(around.find(({ kind }) => kind === "closure")).toMatchObject({
      from: "2028-06-17",
      to: "2028-06-18",
      name: { de: "Stadtfest" },
    });
    expect(around.find(({ kind }) => kind === "election")).toMatchObject({ from: "2029-06-10", proposed: true });
    expect(around.some(({ from, name }) => from === "2028-06-15" && name?.de === "Fronleichnam")).toBe(true);
  });

  it("names what was brought forward, and no other clash", async () => {
    const { actions } = await year("musterstadt");
    const kinds = actions.flatMap(({ clashes }) => clashes.map(({ kind }) => kind));
    expect([...new Set(kinds)]).toEqual(["moved"]);
    const recess = actions.filter(({ clashes }) => clashes.some(({ name }) => name?.en === "recess"));
    expect(recess.map(({ kind, from, about: run, clashes }) => [kind, from, run, clashes[0]?.day])).toEqual([
      ["final", "2027-12-17", "economy-round-table", "2027-12-28"],
    ]);
  });

  it("names meetings on a holiday or in the recess", async () => {
    const { actions } = await year("musterstadt", (facts) => {
      facts["council"].bodies[0].meetings = ["2028-06-15", "2028-07-11", "2028-09-05"];
    });
    const held = actions.filter(({ kind, about: body }) => kind === "meeting" && body === "committee");
    expect(held.map(({ from, clashes }) => [from, ...clashes.map(({ kind }) => kind)])).toEqual([
      ["2028-06-15", "holiday"],
      ["2028-07-11", "recess"],
      ["2028-09-05"],
    ]);
  });

  it("can be cut to a span", async () => {
    const { actions } = yearOf(await contextOf("musterstadt", "en"), { from: "2028-09-23", to: "2028-09-30" });
    expect(actions.map(({ kind, from }) => [kind, from])).toEqual([
      ["run", "2028-09-22"],
      ["milestone", "2028-09-29"],
    ]);
  });
});

describe("a clash", () => {
  it.each([
    ["a holiday", "economy-round-table", (run: Record<string, unknown>) => (run["date"] = "2027-11-01"), ["run", "holiday", "2027-11-01"]],
    ["the recess", "economy-round-table", (run: Record<string, unknown>) => (run["date"] = "2027-12-21"), ["run", "recess", "2027-12-21"]],
    ["a closure", "care-dialogue", (run: Record<string, unknown>) => (run["date"] = "2028-06-17"), ["run", "closure", "2028-06-17"]],
    [
      "a bridge day",
      "economy-round-table",
      (run: Record<string, unknown>) => (run["date"] = "2028-05-26"),
      ["run", "bridge", "2028-05-26"],
    ],
    [
      "six weeks before an election",
      "care-dialogue",
      (run: Record<string, unknown>) => (run["date"] = "2029-04-29"),
      ["run", "near-election", "2029-06-10"],
    ],
    [
      "a decision on a day without a meeting",
      "mobility-hack",
      (run: { decision: { on: string } }) => (run.decision.on = "2028-11-08"),
      ["decision", "no-meeting", "2028-11-08"],
    ],
    [
      "a paper due before the event has ended",
      "mobility-hack",
      (run: { decision: { on: string } }) => (run.decision.on = "2028-10-20"),
      ["paper", "paper-missed", "2028-09-24"],
    ],
    [
      "a paper due less than two weeks after the event",
      "mobility-hack",
      (run: { decision: { on: string } }) => (run.decision.on = "2028-10-31"),
      ["paper", "paper-tight", "2028-09-24"],
    ],
    [
      "preparation before the programme",
      "economy-round-table",
      (run: Record<string, unknown>) => (run["date"] = "2027-09-09"),
      ["preparation", "before-start", "2027-09-01"],
    ],
    // biome-ignore lint/suspicious/noExplicitAny: the facts as YAML gives them
  ] as [string, string, (run: any) => unknown, unknown][])("with %s is named", async (_, id, change, expected) => {
    expect(await clashesOf(id, changed(id, change))).toContainEqual(expected);
  });

  it.each(["2029-04-28", "2029-07-23"])("with an election is none more than six weeks away: %s", async (date) => {
    const found = await clashesOf(
      "care-dialogue",
      changed("care-dialogue", (run) => (run.date = date)),
    );
    expect(found.filter(([, kind]) => kind === "near-election")).toEqual([]);
  });

  it("with two large runs within a week is named at both", async () => {
    const second = (facts: Record<string, never[]>) => {
      const hack = facts["runs"]?.find((it: { readonly id: string }) => it.id === "mobility-hack");
      (facts["runs"] as unknown[]).push({ ...(hack as object | undefined), id: "second-hack", date: "2028-10-01" });
    };
    expect(await clashesOf("mobility-hack", second)).toContainEqual(["run", "large-runs", "2028-10-01"]);
    expect(await clashesOf("second-hack", second)).toContainEqual(["run", "large-runs", "2028-09-22"]);
  });
});

describe("a programme that is over", () => {
  it("is owed nothing that nobody wrote down", async () => {
    const { actions } = await year("bielefeld");
    const kinds = new Set(actions.map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(["programme-starts", "run", "grant-ends", "programme-ends"]));
    expect(actions.flatMap(({ clashes }) => clashes)).toEqual([]);
  });
});
