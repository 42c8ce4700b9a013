import { describe, expect, it } from "vitest";
import { said, seats, steering } from "./governance-said.ts";

describe("votes of the steering group", () => {
  it.each([
    ["G-01", "no seat is known yet", { [steering("seats")]: [] }, [`${steering("seats")}: ?`]],
    ["G-01", "no body is known yet", { "governance.bodies": [] }, ["governance.bodies: ?"]],
    ["G-01", "one vote is few", seats(["city", 2], ["citizens", 1]), ["seats: one, warning"]],
    [
      "G-01",
      "a seat without a sector may be theirs",
      { [steering("seats")]: [{ votes: 3 }, { partner: "city", votes: 1 }] },
      [`${steering("seats")}: ?`],
    ],
    ["G-02", "exactly half is too much", seats(["city", 4], ["citizens", 4]), ["seats: breach, error"]],
    ["G-02", "4 of 9 are 44 %", seats(["city", 4], ["citizens", 3], ["college", 2]), []],
    ["G-02", "24 of 49 are 48.98 %", seats(["city", 24], ["citizens", 20], ["college", 5]), []],
    ["G-02", "25 of 51 are above 49 %", seats(["city", 25], ["citizens", 20], ["college", 6]), ["seats: breach, error"]],
    [
      "G-02",
      "city and Land are one sector",
      seats(["city", 2], ["ministry", 3], ["citizens", 2], ["college", 2]),
      ["seats: breach, error"],
    ],
    [
      "G-02",
      "open seats may tip it",
      { [steering("seats")]: [{ partner: "city", votes: 4 }, { partner: "citizens", votes: 3 }, { votes: 2 }] },
      [`${steering("seats")}: ?`],
    ],
    ["G-03", "exactly a quarter is allowed", seats(["city", 2], ["citizens", 2], ["college", 2], ["chamber", 2]), []],
    [
      "G-03",
      "two entries of one organisation count together",
      seats(["city", 2], ["college", 2], ["chamber", 2], ["citizens", 2], ["city", 1]),
      ["seats: breach, warning"],
    ],
    [
      "G-03",
      "people drawn by lot are nobody's",
      { [steering("seats")]: [{ sector: "residents", byLot: true, votes: 4 }, { partner: "city" }] },
      [],
    ],
    ["G-04", "seven", { [steering("seats.0.votes")]: 1, [steering("seats.4.votes")]: 1 }, []],
    ["G-04", "five", seats(["city", 2], ["citizens", 2], ["college", 1]), ["seats: few, warning"]],
    ["G-04", "fifteen", { [steering("seats.6.votes")]: 7 }, ["seats: many, warning"]],
    ["G-04", "thirteen", { [steering("seats.6.votes")]: 5 }, []],
    ["G-04", "even", { [steering("seats.6.votes")]: 2 }, ["seats: even, warning"]],
    ["G-04", "even, but nothing is counted by consent", { [steering("seats.6.votes")]: 2, [steering("decision")]: "consent" }, []],
  ] as const)("%s: %s", async (code, _, patch, expected) => {
    expect(await said(code, patch)).toEqual(expected);
  });
});
