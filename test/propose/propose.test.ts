import { describe, expect, it } from "vitest";
import { loadHolidays } from "../../src/calendar/holidays.ts";
import { addWeeks } from "../../src/calendar/plain-date.ts";
import { type CityProfile, citySchema } from "../../src/city/schema/index.ts";
import { calendarOf, defaultStart } from "../../src/propose/calendar.ts";
import type { DraftFacts } from "../../src/propose/facts.ts";
import { propose } from "../../src/propose/propose.ts";
import { cases, cityOf } from "./cities.ts";

const today = "2027-05-03";
const tables = Object.fromEntries(await Promise.all(["DE", "GB", "BE", "US"].map(async (it) => [it, await loadHolidays(it)])));
const holidaysOf = (facts: DraftFacts) => tables[facts.city?.country ?? ""] ?? null;

const votesBy = (
  profile: CityProfile,
  key: (seat: { partner: string | null; sector: string | null }) => string | null,
): Map<string, number> => {
  const count = new Map<string, number>();
  for (const seat of profile.governance.bodies[0]!.seats) {
    const name = key(seat);
    if (name !== null) count.set(name, (count.get(name) ?? 0) + seat.votes);
  }
  return count;
};

describe.each(cases.map((it) => [`${it.months} months, ${it.population} residents, ${it.region}, ${it.partners} partners`, it] as const))(
  "proposals for %s",
  (_, facts) => {
    const answers = cityOf(facts);
    const around = { holidays: holidaysOf(answers), today };
    const { facts: full } = propose(answers, around);
    const parsed = citySchema.safeParse(full);

    it("fit the city file and hold the rules of seats, sums and days", () => {
      expect(parsed.error?.issues ?? []).toEqual([]);
      const profile = parsed.data!;
      checkSeats(profile);
      checkBudget(profile);
      checkDates(profile, calendarOf(full, around));
    });
  },
);

function checkSeats(profile: CityProfile): void {
  const sectorOf = (id: string | null) => profile.partners.find((it) => it.id === id)?.sector ?? null;
  const sectors = votesBy(profile, (seat) => seat.sector ?? sectorOf(seat.partner));
  const organisations = votesBy(profile, (seat) => seat.partner);
  const all = [...sectors.values()].reduce((sum, votes) => sum + votes, 0);
  expect(all).toBe((profile.city.population ?? 0) < 20_000 ? 7 : 9);
  expect(Math.max(...sectors.values()) / all).toBeLessThanOrEqual(0.49);
  expect(Math.max(0, ...organisations.values()) / all).toBeLessThanOrEqual(0.25);
  expect(sectors.get("civil-society")).toBeGreaterThanOrEqual(2);
  expect([...organisations.keys()].filter((id) => ["dream", "fund", "watch"].includes(id))).toEqual([]);
  const { chair, deputyChair, quorum } = profile.governance.bodies[0]!;
  expect(chair).toBe("city");
  if (deputyChair !== null) expect(sectorOf(deputyChair)).not.toBe("administration");
  expect(quorum).toEqual({ share: { of: 1, all: 2 }, sectors: ["administration", "civil-society"] });
}

function checkBudget({ budget }: CityProfile): void {
  const sum = (values: readonly unknown[]) => values.reduce<number>((all, value) => all + Number(value), 0);
  expect(sum(Object.values(budget.lines))).toBe(520_001);
  expect(sum(Object.values(budget.perYear))).toBe(520_001);
}

function checkDates(profile: CityProfile, calendar: ReturnType<typeof calendarOf>): void {
  expect(profile.runs.map(({ id }) => id)).toEqual(["mobility-round-table", "care-community-meetup"]);
  for (const { date, decision } of profile.runs) {
    expect(calendar.collision(date!)).toBeNull();
    expect(date! >= addWeeks("2027-09-01", 8)).toBe(true);
    expect(calendar.isWorkingDay(decision.on!) && !calendar.inRecess(decision.on!)).toBe(true);
    expect(decision.on! >= addWeeks(date!, 5)).toBe(true);
    if (decision.body === "council") expect(decision.on! >= addWeeks(date!, 6)).toBe(true);
  }
  expect(profile.evaluation.baseline! < profile.runs[0]!.date!).toBe(true);
  for (const day of [profile.evaluation.baseline!, profile.evaluation.midterm!]) expect(calendar.isWorkingDay(day)).toBe(true);
}

describe("a proposal", () => {
  const around = { holidays: tables["DE"] ?? null, today };
  const base = cityOf({ months: 24, population: 128_400, region: "DE-NW", partners: 6 });

  it("takes the council's first meeting that the paper can still reach", () => {
    const { facts } = propose(base, around);
    expect(facts.runs?.[1]).toMatchObject({ date: "2027-12-08", decision: { partner: "city", on: "2028-02-10", body: "council" } });
  });

  it("does not wait over twelve weeks for a meeting", () => {
    const { facts } = propose(base, around);
    expect(facts.runs?.[0]).toMatchObject({ date: "2027-11-02", decision: { partner: "city", on: "2027-12-14" } });
    expect(facts.runs?.[0]?.decision?.body).toBeUndefined();
  });

  it("dates no run that was left without a date on purpose, and none that it adds", () => {
    const { facts } = propose({ ...base, runs: [{ id: "later", format: "round-table", topic: "mobility", date: null }] }, around);
    expect(facts.runs).toMatchObject([
      { id: "later", date: null },
      { id: "care-community-meetup", date: null },
    ]);
  });

  it("says of each thing it filled in why it is so, in both languages", () => {
    const { proposed } = propose(base, around);
    expect(proposed.map(({ path }) => path)).toEqual([
      "programme.goals",
      "council.reports",
      "governance.answer",
      "governance.licence",
      "governance.dataProtection",
      "governance.bodies.steering.seats",
      "governance.bodies.steering.chair",
      "governance.bodies.steering.quorum",
      "governance.bodies.steering.meetsEveryWeeks",
      "runs.mobility-round-table.date",
      "runs.mobility-round-table.decision.on",
      "runs.care-community-meetup.date",
      "runs.care-community-meetup.decision.on",
      "governance.continuationDecision",
      "budget.lines",
      "budget.perYear",
      "evaluation.baseline",
      "evaluation.midterm",
      "evaluation.indicators",
    ]);
    expect(proposed.every(({ reason }) => reason.de.endsWith(".") && reason.en.endsWith("."))).toBe(true);
  });

  it("changes nothing when it is asked again", () => {
    const { facts } = propose(base, around);
    expect(propose(facts, around)).toEqual({ facts, proposed: [] });
  });

  it("leaves what the city set, and what it left open on purpose", () => {
    const own: DraftFacts = {
      ...base,
      runs: [],
      programme: { ...base.programme, goals: [], name: null },
      budget: { total: null },
      governance: {
        answer: { finalWeeks: 6 },
        continuationDecision: null,
        bodies: [{ id: "circle", kind: "steering-group", chair: null, meetsEveryWeeks: 12 }],
      },
    };
    const { facts } = propose(own, around);
    expect(facts.runs).toEqual([]);
    expect(facts.programme).toMatchObject({ goals: [], name: null });
    expect(facts.budget).toEqual({ total: null });
    expect(facts.governance).toMatchObject({ answer: { interimWeeks: 8, finalWeeks: 6 }, continuationDecision: null });
    expect(facts.governance?.bodies).toHaveLength(1);
    expect(facts.governance?.bodies?.[0]).toMatchObject({ id: "circle", chair: null, meetsEveryWeeks: 12, noticeDays: 10 });
  });

  it("makes up no sum, no name and no consent", () => {
    const { facts } = propose(
      { city: { name: "Probe", country: "DE" }, partners: [{ id: "city", name: "Stadt Probe", sector: "administration", status: "idea" }] },
      around,
    );
    expect(facts.partners).toHaveLength(1);
    expect(facts.budget?.total).toBeUndefined();
    expect(facts.programme?.start).toBe("2027-09-01");
    const steering = facts.governance?.bodies?.[0];
    expect(steering).toMatchObject({ chair: null, deputyChair: null });
    expect(steering?.seats?.filter(({ partner }) => partner !== undefined)).toEqual([]);
  });

  it("names who was only asked and who has no seat", () => {
    const { proposed } = propose(cityOf({ months: 24, population: 128_400, region: "DE-NW", partners: 12 }), around);
    const seats = proposed.find(({ path }) => path.endsWith("seats"))?.reason.en;
    expect(seats).toContain("Asked, not yet agreed: Bürgerverein, Theater.");
    expect(seats).toContain("Without a seat: Stadtwerke, Sparkasse.");
  });

  it("gives politics a vacant seat where the city wants one, and a guest's chair where it wants that", () => {
    const withSeat = propose({ ...base, governance: { politics: "seat" } }, around).facts.governance?.bodies?.[0];
    expect(withSeat?.seats).toContainEqual({ sector: "politics", vacant: true, votes: 1 });
    const withGuest = propose({ ...base, governance: { politics: "guest" } }, around).facts.governance?.bodies?.[0];
    expect(withGuest?.guests).toEqual([{ role: { de: "Vorsitz: Rat", en: "Chair: Rat" } }]);
  });

  it("gives each of seven topics a run of its own before the end, and asks nobody more than three times a year", () => {
    const topics = Array.from({ length: 7 }, (_, at) => ({ id: `topic-${at}`, question: `${at}?` }));
    const { facts } = propose({ ...base, programme: { start: "2027-09-01", months: 12 }, topics }, around);
    expect(facts.runs?.map(({ topic }) => topic)).toEqual(topics.map(({ id }) => id));
    expect(facts.runs?.filter(({ format }) => format === "round-table")).toHaveLength(3);
    expect(facts.runs?.every(({ date }) => date != null && date < "2028-07-01")).toBe(true);
    expect(new Set(facts.runs?.map(({ date }) => date)).size).toBe(7);
  });

  it("holds the first public event within four months, a dialogue on contested topics", () => {
    const topics = (base.topics ?? []).map((it) => ({ ...it, conflict: "medium" as const }));
    const { facts } = propose({ ...base, topics, runs: [{ id: "survey", format: "city-survey", topic: "mobility" }] }, around);
    expect(facts.runs).toMatchObject([{ format: "city-survey" }, { format: "citizen-dialogue", topic: "care" }]);
    expect((facts.runs?.[1]?.date ?? "open") <= "2028-01-01").toBe(true);
  });

  it("lets a survey last five weeks", () => {
    const { facts } = propose({ ...base, runs: [{ id: "survey", format: "city-survey", topic: "mobility", date: "2028-01-11" }] }, around);
    expect(facts.runs?.[0]).toMatchObject({ date: "2028-01-11", until: "2028-02-14" });
  });

  it("fits notice, missed meetings, reports and the decision on continuation into six months", () => {
    const { facts } = propose({ ...base, programme: { start: "2027-09-01", months: 6 } }, around);
    expect(facts.council?.reports).toEqual({ body: "council", everyMonths: 3 });
    expect(facts.governance).toMatchObject({ exitNoticeMonths: 3, inactiveAfterMissedMeetings: 2 });
    expect(facts.governance?.continuationDecision).toEqual({ body: "council", on: "2027-12-01" });
  });

  it("takes no meeting on a Sunday or in the recess", () => {
    const meetings = ["2027-12-12", "2027-12-21"];
    const { facts } = propose({ ...base, council: { ...base.council, bodies: [{ id: "council", role: "decides", meetings }] } }, around);
    expect(facts.runs?.[0]?.decision?.body).toBeUndefined();
  });

  it("rounds shares with a least size up, and splits no sum too small for per cent", () => {
    const lines = (total: number) => propose({ ...base, budget: { total } }, around).facts.budget?.lines;
    expect(lines(101)).toMatchObject({ inclusion: 5, evaluation: 6, contingency: 6 });
    expect(Object.values(lines(101) ?? {}).reduce<number>((sum, it) => sum + Number(it), 0)).toBe(101);
    expect(lines(99)).toBeUndefined();
  });

  it("opens one format to the public even where there is one topic", () => {
    const { facts } = propose({ ...base, topics: base.topics!.slice(0, 1) }, around);
    expect(facts.runs?.map(({ format }) => format)).toEqual(["round-table", "community-meetup"]);
  });

  it.each([
    ["2027-05-03", "2027-09-01"],
    ["2027-05-01", "2027-08-01"],
    ["2027-11-30", "2028-03-01"],
  ])("made on %s it starts on %s", (day, start) => {
    expect(defaultStart(day)).toBe(start);
  });
});
