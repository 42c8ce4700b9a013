import { describe, expect, it } from "vitest";
import { said, seats, steering } from "./governance-said.ts";

describe("rules of the bodies", () => {
  it.each([
    [
      "G-05",
      "what is open is an open point",
      { [steering("chair")]: null, [steering("quorum")]: null },
      [`${steering("chair")}: ?`, `${steering("quorum")}: ?`],
    ],
    [
      "G-05",
      "an advisory board needs rhythm and term alone",
      { "governance.bodies.advisory.termMonths": null },
      ["governance.bodies.advisory.termMonths: ?"],
    ],
    [
      "G-05",
      "a person cannot be their own deputy",
      { [steering("chair")]: "college", [steering("deputyChair")]: "college" },
      ["deputyChair: same, error"],
    ],
    ["G-05", "two people of one organisation can", { [steering("deputyChair")]: "city" }, ["deputyChair: same, warning"]],
    ["G-05", "notice as long as the rhythm", { [steering("noticeDays")]: 42 }, ["noticeDays: long, error"]],
    ["G-05", "notice a day shorter", { [steering("noticeDays")]: 41 }, []],
    ["G-05", "no term", { [steering("termMonths")]: 0 }, ["termMonths: term, error"]],
    ["G-06", "exactly half", { [steering("quorum.share")]: 0.5 }, []],
    ["G-06", "a share below half that still asks for 5 of 9", { [steering("quorum.share")]: 0.45 }, []],
    ["G-06", "4 of 9", { [steering("quorum.share")]: "4/9" }, ["quorum.share: share, warning"]],
    ["G-06", "no sector is named yet", { [steering("quorum.sectors")]: [] }, [`${steering("quorum.sectors")}: ?`]],
    [
      "G-06",
      "a sector without a seat",
      { [steering("quorum.sectors")]: ["administration", "civil-society", "politics"] },
      ["quorum.sectors: absent, warning"],
    ],
    ["G-06", "advice needs none", { [steering("decision")]: "advice", [steering("quorum.share")]: 0 }, []],
    ["G-07", "26 weeks are half a year", { [steering("meetsEveryWeeks")]: 26 }, ["meetsEveryWeeks: rare, warning"]],
    ["G-07", "eight weeks", { [steering("meetsEveryWeeks")]: 8 }, []],
    [
      "G-07",
      "a monitor reports once a year",
      { "governance.bodies.advisory": { id: "advisory", kind: "monitor", meetsEveryWeeks: 52 } },
      [],
    ],
    ["G-09", "exactly 40 %", { [steering("womenShare")]: "2/5" }, []],
    ["G-09", "not said", { [steering("womenShare")]: null }, [`${steering("womenShare")}: ?`]],
    [
      "G-10",
      "a residents' panel is enough",
      { ...seats(["city", 2], ["citizens", 2]), "governance.bodies.advisory.kind": "residents-panel" },
      [],
    ],
    ["G-11", "leaving without notice", { "governance.exitNoticeMonths": 0 }, ["governance.exitNoticeMonths: none, warning"]],
    ["G-11", "notice a month shorter than the programme", { "governance.exitNoticeMonths": 23 }, []],
    ["G-11", "17 missed meetings are 102 weeks of 24 months", { "governance.inactiveAfterMissedMeetings": 17 }, []],
    ["G-11", "18 are 108", { "governance.inactiveAfterMissedMeetings": 18 }, ["governance.inactiveAfterMissedMeetings: never, error"]],
    ["G-12", "half", { "governance.amendmentMajority": "1/2" }, ["governance.amendmentMajority: breach, warning"]],
    ["G-12", "56 % of 9 are 6", { "governance.amendmentMajority": 0.56 }, []],
    [
      "G-12",
      "half, seats not known",
      { "governance.amendmentMajority": "1/2", "governance.bodies": [] },
      ["governance.amendmentMajority: share, warning"],
    ],
    [
      "G-16",
      "no company has been asked yet",
      { "governance.antitrustReminder": false, "partners.chamber.status": "idea", "partners.startups.status": "idea" },
      [],
    ],
    ["G-12", "by consent nobody counts", { "governance.amendmentMajority": "1/2", [steering("decision")]: "consent" }, []],
  ] as const)("%s: %s", async (code, _, patch, expected) => {
    expect(await said(code, patch)).toEqual(expected);
  });
});
