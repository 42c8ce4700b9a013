import { describe, expect, it } from "vitest";
import { inclusionRules } from "../../src/rules/inclusion/index.ts";
import { isUnknown, type Judged, type Patch } from "../../src/rules/rule.ts";
import { judgedOf, judgedWith, musterstadt, patched } from "./judge-musterstadt.ts";
import { slots } from "./said.ts";

/** What a rule says: `path` and which message, `?` where it waits. */
const said = (code: string, judged: Judged) =>
  inclusionRules
    .find((rule) => rule.code === code)
    ?.check(judged)
    .map((it) => (isUnknown(it) ? `? ${it.path}` : `${it.path} ${it.says}`.trim()));

const on = async (code: string, patch: Patch) => said(code, await judgedWith(patch));

const contact = "governance.accessibilityContact";
const conduct = "governance.conductContacts";
const groups = "governance.inclusion.groups";

const table = (id: string, date: string | null, more: Patch = {}) => ({
  id,
  format: "round-table",
  topic: "care",
  date,
  size: 20,
  ...more,
});
const three = [table("a", "2028-01-19"), table("b", "2028-03-15"), table("c", "2028-05-17")];
const drawnBefore = { repeat: { everyWeeks: 8, until: "2028-03-01", except: [] } };

describe("people and inclusion", () => {
  it.each<[string, string, Patch, readonly string[]]>([
    ["I-01", "a function's telephone is enough", { [contact]: { role: "X", publicContact: { phone: "0123 45" } } }, []],
    ["I-01", "no contact at all is open", { [contact]: null }, [`? ${contact}`]],
    ["I-01", "no address at all is open", { [contact]: { role: "X" } }, [`? ${contact}.publicContact.email`]],
    ["I-01", "without a public event nobody asks", { [contact]: null, runs: three }, []],
    ["I-02", "no group is open", { [groups]: [] }, [`? ${groups}`]],
    [
      "I-02",
      "a group without partner and measure is open",
      { [`${groups}.offline.via`]: null, [`${groups}.offline.measure`]: null },
      [`? ${groups}.offline.via`, `? ${groups}.offline.measure`],
    ],
    ["I-03", "a hybrid event has its way", { "runs.industry-meetup.mode": "hybrid" }, []],
    ["I-03", "online without a word on it is open", { "runs.industry-meetup.mode": "online" }, ["? runs.industry-meetup.offlineWay"]],
    [
      "I-03",
      "a held one is left alone",
      { "runs.industry-meetup.mode": "online", "runs.industry-meetup.offlineWay": false, "runs.industry-meetup.status": "held" },
      [],
    ],
    ["I-04", "three in a year are fine", { runs: three }, []],
    [
      "I-04",
      "the fourth is moved where the next year has room",
      { runs: [...three, table("d", "2027-09-15"), table("e", "2028-06-14")] },
      ["runs.e.date"],
    ],
    [
      "I-04",
      "or joined with another where the programme ends before",
      { runs: [...three, table("d", "2028-09-13")] },
      ["runs.d.date merge"],
    ],
    ["I-04", "one without a date does not count", { runs: [...three, table("d", null)] }, []],
    ["I-04", "a cancelled one does not count", { runs: [...three, table("d", "2028-09-13", { status: "cancelled" })] }, []],
    [
      "I-04",
      "held ones count, but only an open one can move",
      { runs: [...three, table("d", "2028-09-13", { status: "held" })] },
      ["runs.c.date"],
    ],
    [
      "I-04",
      "a year that is over is left alone",
      { runs: [...three, table("d", "2028-09-13")].map((it) => ({ ...it, status: "held" })) },
      [],
    ],
    ["I-04", "a series counts once in each of its years", { runs: [...three.slice(0, 2), table("d", "2027-11-10", drawnBefore)] }, []],
    ["I-05", "not yet decided is open", { "governance.inclusion.childcare": null }, ["? governance.inclusion.childcare"]],
    ["I-05", "short events ask for nothing", { "governance.inclusion.childcare": false, runs: three }, []],
    [
      "I-05",
      "nor does a stall where people drop in",
      {
        "governance.inclusion.childcare": false,
        runs: [table("a", "2028-03-25", { format: "citizen-dialogue" })],
      },
      [],
    ],
    ["I-06", "no contact is open", { [conduct]: [] }, [`? ${conduct}`]],
    [
      "I-06",
      "a personal address reaches nobody",
      { [`${conduct}.1.publicContact`]: null, [`${conduct}.1.contact`]: { email: "a@b.example" } },
      [`${conduct}.1.publicContact.email private`],
    ],
    ["I-06", "no address is open", { [`${conduct}.1.publicContact`]: null }, [`? ${conduct}.1.publicContact.email`]],
    [
      "I-07",
      "the same address written otherwise is the same",
      {
        "runs.care-dialogue.place": "Innovation Office Alter Markt 3",
        "runs.mobility-hack.place": "innovation office, alter markt 3",
      },
      ["runs.mobility-hack.place"],
    ],
    [
      "I-07",
      "an open place may be elsewhere",
      {
        "runs.care-dialogue.place": "Innovation Office, Alter Markt 3",
        "runs.mobility-hack.place": null,
      },
      ["? runs.mobility-hack.place"],
    ],
    ["I-07", "one public event alone says nothing", { "runs.care-dialogue.status": "held", "runs.mobility-hack.status": "cancelled" }, []],
  ])("%s: %s", async (code, _, patch, expected) => {
    expect(await on(code, patch)).toEqual(expected);
  });

  it.each<[which: string, patch: Patch, where: string]>([
    [
      "the first group with a measure",
      { "governance.inclusion.groups.offline.measure": null },
      "to a place of this group: Apprentices (Time off agreed with firms)",
    ],
    ["the market where no group has one", { "governance.inclusion.groups": [] }, "beside the weekly market"],
  ])("I-07 sends an event to %s", async (_, patch, where) => {
    const rule = inclusionRules.find(({ code }) => code === "I-07");
    expect(await slots(rule!, { ...rule!.bad, ...patch })).toMatchObject({ to: where });
  });

  it("a format of one's own that registers people must ask for their needs", async () => {
    const judged = await judgedOf(musterstadt);
    const meetup = judged.formats.get("community-meetup");
    if (!meetup) throw new Error("no format");
    const formats = new Map([["community-meetup", { ...meetup, data: ["name" as const, "email" as const] }]]);
    expect(said("I-01", { ...judged, formats })).toEqual(["runs.industry-meetup.format needs"]);
  });

  it("people drawn by lot get expenses however short it is", async () => {
    const judged = await judgedOf(patched(musterstadt, { "governance.inclusion.expenses": false, runs: three }));
    const table = judged.formats.get("round-table");
    if (!table) throw new Error("no format");
    const formats = new Map([["round-table", { ...table, recruitment: "lot" as const }]]);
    expect(said("I-05", { ...judged, formats })).toEqual(["governance.inclusion.expenses expenses"]);
  });
});
