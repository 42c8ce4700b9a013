import { describe, expect, it } from "vitest";
import { formatDataSchema } from "../../src/packs/format.ts";
import { stripFacts } from "../../src/plan/fact.ts";
import { quantitiesOf } from "../../src/plan/playbook/quantities.ts";
import { deletionDay, nearestVariant, runFacts } from "../../src/plan/playbook/run-facts.ts";
import { timedSessions } from "../../src/plan/playbook/run-sheet.ts";
import { slotValues } from "../../src/plan/playbook/slots.ts";
import { plannedTasks, taskDay } from "../../src/plan/playbook/tasks.ts";
import { contextOf, packFile } from "./context-of.ts";
import { documentText } from "./document-text.ts";

const factsOf = async (city: string, run: string, lang: "de" | "en" = "de", change?: Parameters<typeof contextOf>[2]) => {
  const ctx = await contextOf(city, lang, change);
  return runFacts(ctx, ctx.schedules.find((it) => it.run.id === run)!);
};

const slot = async (city: string, run: string, name: string, lang: "de" | "en" = "de") =>
  stripFacts(Object.entries(slotValues(await factsOf(city, run, lang))).find(([key]) => key === name)?.[1] ?? "");

describe("quantities", () => {
  const data = formatDataSchema.parse(packFile("formats/hackathon/format.yaml"));

  it("48 people in a hackathon need 69 registrations, 10 teams, 2 facilitators", () => {
    expect(quantitiesOf(data, 48)).toMatchObject({
      registrations: 69,
      teams: 10,
      tables: 10,
      facilitators: 2,
      sizeLow: 34,
      invitations: null,
    });
  });

  it("an open size takes the format's ideal one and says so", () => {
    expect(quantitiesOf(data, null)).toMatchObject({ size: 60, assumed: true });
  });

  it.each([
    [30, 6],
    [48, 7],
    [120, 10],
    [500, 10],
    [5, 6],
  ])("%i people are looked after by a crew of %i", (size, crew) => {
    expect(quantitiesOf(data, size)).toMatchObject({ crew, heads: size + crew });
  });

  it.each([
    [1, 2],
    [2, 2],
    [3, 3],
    [9, 3],
  ])("a hackathon of %i days takes the run sheet for %i", (days, taken) => {
    expect(nearestVariant(data.variants, days).days).toBe(taken);
  });

  it("of two run sheets equally near the shorter is taken", () => {
    const [variant] = data.variants;
    const of = (days: number) => ({ ...variant!, days });
    expect(nearestVariant([of(4), of(2)], 3).days).toBe(2);
  });
});

describe("dates of the hackathon in Musterstadt", () => {
  it("T-16 weeks is Friday 2 June 2028, on which the hall is booked", async () => {
    const facts = await factsOf("musterstadt", "mobility-hack");
    expect(taskDay(facts, -16)).toBe("2028-06-02");
    expect(documentText(facts.ctx, "playbook", "mobility-hack")).toContain(
      "**T−16 Wochen, Fr., 2. Juni 2028** · Federführung: Gründungszentrum Hafen · 3 Tage: Halle buchen",
    );
  });

  it("the two answers are due on 17 November and 5 December 2028", async () => {
    expect(await slot("musterstadt", "mobility-hack", "byInterim", "en")).toBe("by 17 November 2028");
    expect(await slot("musterstadt", "mobility-hack", "byFinal")).toBe("bis zum 5. Dezember 2028");
  });

  it("registrations are deleted by 20 December 2028, before the recess", async () => {
    expect(deletionDay(await factsOf("musterstadt", "mobility-hack"), 3)).toBe("2028-12-20");
  });

  it("the paper is due on 10 October, and the next meeting after a slip is on 23 January 2029", async () => {
    const text = documentText(await contextOf("musterstadt", "en"), "playbook", "mobility-hack");
    expect(text).toContain("| Paper handed in by | 10 October 2028 |");
    expect(text).toContain("next meeting: 23 January 2029");
  });

  it("a check after the programme's end goes to the successor", async () => {
    const text = documentText(await contextOf("musterstadt", "en"), "playbook", "mobility-hack");
    expect(text).toMatch(/T\+365 days.*after the end of the programme; taken over by: Digital Affairs Department/);
  });

  it("no task falls on a free day", async () => {
    const facts = await factsOf("musterstadt", "mobility-hack");
    const days = plannedTasks(facts).map(({ weeks }) => taskDay(facts, weeks)!);
    expect(days.filter((day) => facts.ctx.calendar.isFreeDay(day))).toEqual([]);
  });
});

describe("run sheets", () => {
  it.each([
    ["economy-round-table", [["17:30", "20:00"]]],
    [
      "mobility-hack",
      [
        ["16:00", "21:00"],
        ["09:00", "21:00"],
        ["09:00", "15:30"],
      ],
    ],
    ["industry-meetup", [["17:30", "19:30"]]],
  ])("%s begins and ends as planned", async (run, times) => {
    const sessions = timedSessions(await factsOf("musterstadt", run));
    expect(sessions.map(({ blocks }) => [blocks[0]?.from, blocks.at(-1)?.to])).toEqual(times);
  });

  it.each(["economy-round-table", "industry-meetup", "care-survey", "care-dialogue", "city-gym", "mobility-hack"])(
    "the blocks of %s sum to the session",
    async (run) => {
      for (const { session } of timedSessions(await factsOf("musterstadt", run))) {
        expect(session.blocks.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(session.minutes);
      }
    },
  );

  it("the four days of the gym are the four dates of its series", async () => {
    const sessions = timedSessions(await factsOf("musterstadt", "city-gym"));
    expect(sessions.map(({ on }) => on)).toEqual(["2028-02-02", "2028-02-23", "2028-03-15", "2028-04-05"]);
  });

  it("a run that starts late goes on over midnight", async () => {
    const facts = await factsOf("musterstadt", "economy-round-table", "de", (it) => Object.assign(it["runs"][0], { time: "23:00" }));
    expect(timedSessions(facts)[0]?.blocks.at(-1)?.to).toBe("01:30");
  });

  it("a session after the survey has closed moves what is counted from the end", async () => {
    const text = documentText(await contextOf("musterstadt", "de"), "playbook", "care-survey");
    expect(text).toContain("Di., 21. März 2028 · 18:00 bis 20:00 Uhr");
    expect(text).toContain("**T+5 Arbeitstage nach dem letzten Treffen, Di., 28. März 2028**");
  });

  it("a run without a start counts from its beginning", async () => {
    const ctx = await contextOf("musterstadt", "de", (it) => Object.assign(it["runs"][0], { time: null }));
    const text = documentText(ctx, "playbook", "economy-round-table");
    expect(text).toContain("| +0:00–+0:10 | Ankommen und Karte ausfüllen |");
    expect(text).toContain("· Beginn offen · 150 Minuten (2,5 Stunden)");
  });

  it("what lies ready is said once for each day of several, with the bare names", async () => {
    const text = documentText(await contextOf("musterstadt", "de"), "playbook", "city-gym");
    expect(text.match(/\*\*Bereitlegen\*\*/g)).toHaveLength(4);
    expect(text).toContain("; Haftzettel; Filzstift; ");
    expect(documentText(await contextOf("musterstadt", "de"), "playbook", "economy-round-table")).not.toContain("**Bereitlegen**");
  });

  it("says where the format is described for another number of days", async () => {
    const ctx = await contextOf("musterstadt", "en", (it) =>
      Object.assign(
        it["runs"].find((run: { id: string }) => run.id === "mobility-hack"),
        { days: 5 },
      ),
    );
    expect(documentText(ctx, "playbook", "mobility-hack")).toContain("described for 3 days; yours has another length (days: 5)");
  });
});
