import { describe, expect, it } from "vitest";
import type { Partner } from "../../src/city/schema/index.ts";
import { type Coalition, type Voter, votersOf, winningCoalitions } from "../../src/programme/coalitions.ts";
import { simulateBodies } from "../../src/programme/simulation.ts";
import { profileOf } from "../plan/context-of.ts";
import { organisation } from "./organisation.ts";

const musterstadt = () => simulateBodies(profileOf("musterstadt"))[0]!;
const keys = ({ with: members }: Coalition): string => members.map(({ voter }) => voter.key).join(" + ");
const decision = (matter: string) => musterstadt().decisions.find((it) => it.matter === matter)!;

describe("the steering group of Musterstadt", () => {
  it("has nine seats, all taken, a third of them civil society's", () => {
    const { seats, vacant, bySector } = musterstadt();
    expect({ seats, vacant }).toEqual({ seats: 9, vacant: 0 });
    expect(bySector.map(({ key, votes }) => [key, votes])).toEqual([
      ["civil-society", 3],
      ["administration", 2],
      ["business", 2],
      ["education-research", 1],
      ["residents", 1],
    ]);
  });

  it("counts a partner who was only asked, and the resident drawn by lot as one who votes alone", () => {
    expect(musterstadt().voters.map(({ key, members, votes }) => [key, members, votes])).toEqual([
      ["citizens", 1, 2],
      ["startups", 1, 1],
      ["college", 1, 1],
      ["youth", 1, 1],
      ["city", 1, 2],
      ["chamber", 1, 1],
      ["residents-by-lot", 1, 1],
    ]);
  });

  it.each([
    ["full-house", 5, 9, 5, 26, 26],
    ["joining", 6, 9, 4, 20, 26],
    ["amendment", 7, 9, 3, 12, 21],
  ])("%s needs %i of %i votes, %i stop it; %i smallest coalitions carry, %i stop", (matter, needed, of, stops, winning, blocking) => {
    const it = decision(matter);
    expect([it.needed, it.of, it.stops, it.winning?.total, it.blocking?.total]).toEqual([needed, of, stops, winning, blocking]);
  });

  it("just quorate recommends with three of five", () => {
    const { needed, of, winning } = decision("at-quorum");
    expect({ needed, of, winning }).toEqual({ needed: 3, of: 5, winning: null });
  });

  it("lists ten coalitions, the smallest first, then by name", () => {
    const { first } = decision("full-house").winning!;
    expect(first.map((it) => it.with.length)).toEqual([3, 3, 3, 3, 3, 4, 4, 4, 4, 4]);
    expect(first.slice(0, 5).map(keys)).toEqual([
      "citizens + startups + city",
      "citizens + college + city",
      "citizens + youth + city",
      "citizens + city + chamber",
      "citizens + city + residents-by-lot",
    ]);
    expect(keys(decision("joining").blocking!.first[0]!)).toBe("citizens + city");
  });

  it("is quorate with five of nine people, the city and civil society among them", () => {
    const quorum = musterstadt().quorum!;
    expect([quorum.persons, quorum.seats, quorum.sectors]).toEqual([5, 9, ["administration", "civil-society"]]);
    const missing = quorum.withoutVoter.filter(({ presence }) => !presence.quorate).map(({ voter }) => voter.key);
    expect(missing).toEqual(["city"]);
    expect(quorum.withoutSector.map(({ sector, presence }) => [sector, presence.present, presence.quorate])).toEqual([
      ["civil-society", 6, false],
      ["administration", 7, false],
      ["business", 7, true],
      ["education-research", 8, true],
      ["residents", 8, true],
    ]);
    expect(quorum.breaking!.total).toBe(7);
    expect(quorum.breaking!.first.map(keys).slice(0, 3)).toEqual(["city", "citizens + youth", "citizens + startups + college + chamber"]);
  });
});

describe("a body with vacant seats", () => {
  // biome-ignore lint/suspicious/noExplicitAny: the facts as YAML gives them
  const withSeats = (seats: any) => simulateBodies(profileOf("musterstadt", (it) => (it["governance"].bodies[0].seats = seats)))[0]!;

  it("counts them in the quorum and in shares of all votes, but they do not vote", () => {
    const found = withSeats([
      { partner: "city", votes: 2 },
      { partner: "citizens", votes: 2 },
      { sector: "business", votes: 2, vacant: true },
    ]);
    expect([found.seats, found.vacant, found.quorum!.persons, found.quorum!.filled]).toEqual([6, 2, 3, 4]);
    const amendment = found.decisions.find(({ matter }) => matter === "amendment")!;
    expect([amendment.needed, amendment.stops, amendment.winning, amendment.blocking]).toEqual([
      5,
      0,
      { total: 0, first: [] },
      { total: 1, first: [{ with: [], votes: 0 }] },
    ]);
    expect(found.decisions.find(({ matter }) => matter === "full-house")!.of).toBe(4);
  });

  it("takes people drawn by lot together, so that fifty of them are no matter", () => {
    const found = withSeats([
      { partner: "city", votes: 1 },
      { sector: "residents", votes: 50, byLot: true },
    ]);
    const { winning } = found.decisions[0]!;
    expect(winning).toMatchObject({ total: 2, first: [{ votes: 26 }, { votes: 26 }] });
  });

  it("says nothing of coalitions where there are too many organisations", () => {
    const many = (count: number): Voter[] => Array.from({ length: count }, (_, at) => organisation(at, 1));
    expect(winningCoalitions(many(20), 11)?.total).toBe(167_960);
    expect(winningCoalitions(many(21), 11)).toBeNull();
  });
});

const _people = (members: number): Voter => ({
  key: "residents-by-lot",
  partner: null,
  sector: "residents",
  byLot: true,
  members,
  votes: 1,
});

describe("the voters of a body", () => {
  it("have the votes of all their seats together", () => {
    const partner = { id: "a", name: "A", sector: "business" } as Partner;
    const seat = { sector: "business", byLot: false, vacant: false, under27: false } as const;
    const held = [
      { ...seat, partner, votes: 1, seat: 0 },
      { ...seat, partner, votes: 2, seat: 1 },
      { ...seat, partner: null, votes: 2, seat: 2 },
    ];
    expect(votersOf(held).map(({ key, members, votes }) => [key, members, votes])).toEqual([
      ["a", 1, 3],
      ["business", 2, 1],
    ]);
  });
});
