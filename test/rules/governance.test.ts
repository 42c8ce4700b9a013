import { describe, expect, it } from "vitest";
import { continuationDecision } from "../../src/rules/governance/continuation-decision.ts";
import { governanceRules } from "../../src/rules/governance/index.ts";
import { isUnknown, type Patch } from "../../src/rules/rule.ts";
import { said } from "./governance-said.ts";
import { judgedOf, musterstadt, patched } from "./judge-musterstadt.ts";

describe("the programme's end, council and start", () => {
  const on = "governance.continuationDecision.on";
  it.each([
    ["G-13", "six months to the day", { [on]: "2029-03-01" }, [`${on}: soon, warning`]],
    ["G-13", "a day later", { [on]: "2029-03-02" }, [`${on}: breach, error`]],
    ["G-13", "nine months to the day", { [on]: "2028-12-01" }, []],
    ["G-13", "a day later", { [on]: "2028-12-02" }, [`${on}: soon, warning`]],
    ["G-13", "before the beginning", { [on]: "2027-08-31" }, [`${on}: early, error`]],
    ["G-13", "twelve months have time for six", { "programme.months": 12, [on]: "2028-03-01" }, []],
    ["G-13", "eight months: half of them", { "programme.months": 8, [on]: "2028-01-01" }, []],
    ["G-13", "from a leap day", { "programme.start": "2028-02-29", "programme.months": 24, [on]: "2029-05-29" }, []],
    [
      "G-13",
      "from a leap day, a day later",
      { "programme.start": "2028-02-29", "programme.months": 24, [on]: "2029-05-30" },
      [`${on}: soon, warning`],
    ],
    ["G-13", "no date", { [on]: null }, [`${on}: ?`]],
    ["G-13", "no decision planned", { "governance.continuationDecision": null }, ["governance.continuationDecision: ?"]],
    ["G-14", "once a year", { "council.reports.everyMonths": 12 }, []],
    ["G-14", "more seldom is the business of E-08", { "council.reports.everyMonths": 23 }, []],
    ["G-14", "not before the end", { "council.reports.everyMonths": 24 }, ["council.reports.everyMonths: late, error"]],
    ["G-14", "never", { "council.reports.everyMonths": 0 }, ["council.reports.everyMonths: never, error"]],
    ["G-14", "who reports is open", { "council.reports.by": null }, ["council.reports.by: ?"]],
    ["G-15", "no monitor is wanted", { "governance.monitor": null }, []],
    [
      "G-15",
      "the evaluator",
      { "governance.monitor.partner": "hospital", "evaluation.evaluator": "hospital" },
      ["governance.monitor.partner: breach, warning"],
    ],
    [
      "G-15",
      "nobody else is free",
      { "governance.monitor.partner": "watch", "evaluation.evaluator": "watch" },
      ["governance.monitor.partner: nobody, warning"],
    ],
    ["G-17", "nobody is named yet", { "programme.successor": null }, ["programme.successor: ?"]],
    ["G-17", "the unit is open", { "programme.successor.unit": null }, ["programme.successor.unit: ?"]],
    [
      "G-17",
      "the office follows itself",
      { "programme.successor.unit": { de: "Stabsstelle der Oberbürgermeisterin", en: "x" } },
      ["programme.successor.unit: office, warning"],
    ],
    ["G-18", "the first year's last day", { "programme.successor.involvedFrom": "2028-08-31" }, []],
    ["G-18", "no event in it", { "programme.successor.involvedFrom": "2028-09-01" }, ["programme.successor.involvedFrom: start, warning"]],
    ["G-18", "open", { "programme.successor.involvedFrom": null }, ["programme.successor.involvedFrom: ?"]],
    ["G-19", "a mandate is enough", { "programme.patron": null }, []],
    ["G-20", "a partner still to be won counts", { "partners.citizens.role": "observer", "partners.youth.status": "idea" }, []],
    ["G-20", "a supporter counts", { "partners.citizens.role": "supporter", "partners.youth.role": "observer" }, []],
    [
      "G-20",
      "who only pays does not",
      { "partners.citizens.role": "funder", "partners.youth.role": "observer" },
      ["partners: funder, warning"],
    ],
    [
      "G-19",
      "a mandate after the start is late",
      { "programme.patron": null, "programme.mandate.on": "2027-09-02" },
      ["programme.mandate.on: late, hint"],
    ],
    ["G-19", "neither is known yet", { "programme.patron": null, "programme.mandate": {} }, ["programme.mandate.kind: ?"]],
  ] as const)("%s: %s", async (code, _, patch, expected) => {
    expect(await said(code, patch)).toEqual(expected);
  });

  it("the decision moves to a meeting near the limit, else to a working day to be entered", async () => {
    const judge = async (patch: Patch) => continuationDecision.check(await judgedOf(patched(musterstadt, patch)));
    expect(await judge({ [on]: "2029-05-17" })).toMatchObject([{ fix: { [on]: "2028-11-30" } }]);
    const none = await judge({ [on]: "2029-05-17", "council.bodies.council.meetings": ["2027-09-30"] });
    expect(none).toMatchObject([{ fix: null, values: { day: "2028-12-01" } }]);
  });
});

describe("an example trips its own rule alone", () => {
  it.each(governanceRules.map((rule) => [rule.code, rule] as const))("%s", async (code, { bad }) => {
    const judged = await judgedOf(patched(musterstadt, bad));
    const found = governanceRules.filter((rule) => rule.check(judged).some((it) => !isUnknown(it)));
    expect(found.map((rule) => rule.code)).toEqual([code]);
  });
});
