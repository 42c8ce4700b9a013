import { describe, expect, it } from "vitest";
import { contingencyShare } from "../../src/rules/money/contingency-share.ts";
import { costRange } from "../../src/rules/money/cost-range.ts";
import { enoughStaff } from "../../src/rules/money/enough-staff.ts";
import { evaluationShare } from "../../src/rules/money/evaluation-share.ts";
import { inclusionShare } from "../../src/rules/money/inclusion-share.ts";
import { noOrderBeforeNotice } from "../../src/rules/money/no-order-before-notice.ts";
import { procurementRoute } from "../../src/rules/money/procurement-route.ts";
import { sponsorShare } from "../../src/rules/money/sponsor-share.ts";
import { stateAidChecked } from "../../src/rules/money/state-aid-checked.ts";
import { sumsAgree } from "../../src/rules/money/sums-agree.ts";
import { travelMoney } from "../../src/rules/money/travel-money.ts";
import type { Patch, Rule } from "../../src/rules/rule.ts";
import { said, slots } from "./said.ts";

const lines = "budget.lines";
const hack = "runs.mobility-hack";
const grant = "budget.sources.2.grant";

type Case = readonly [title: string, rule: Rule, patch: Patch, expected: readonly string[]];

describe("shares of the budget (total 520,000)", () => {
  it.each<Case>([
    ["evaluation: exactly 5%", evaluationShare, { [`${lines}.evaluation`]: 26000 }, []],
    ["evaluation: a euro less", evaluationShare, { [`${lines}.evaluation`]: 25999 }, [`warning ${lines}.evaluation`]],
    ["evaluation: exactly 3%", evaluationShare, { [`${lines}.evaluation`]: 15600 }, [`warning ${lines}.evaluation`]],
    ["evaluation: a euro less than 3%", evaluationShare, { [`${lines}.evaluation`]: 15599 }, [`error ${lines}.evaluation`]],
    ["evaluation: by year, 5% in all", evaluationShare, { [`${lines}.evaluation`]: { 2028: 10000, 2029: 16000 } }, []],
    ["evaluation: not there, money left", evaluationShare, { [lines]: { staff: 300000 } }, [`? ${lines}.evaluation`]],
    ["evaluation: not there, nothing left", evaluationShare, { [lines]: { staff: 520000 } }, [`error ${lines}.evaluation: none`]],
    ["evaluation: no lines", evaluationShare, { [lines]: {} }, [`? ${lines}.evaluation`]],
    ["evaluation: no total, of the lines", evaluationShare, { "budget.total": null, [lines]: { staff: 95, evaluation: 5 } }, []],
    ["inclusion: exactly 3%", inclusionShare, { [`${lines}.inclusion`]: 15600 }, []],
    ["inclusion: a euro less", inclusionShare, { [`${lines}.inclusion`]: 15599 }, [`warning ${lines}.inclusion`]],
    ["contingency: exactly 10%", contingencyShare, { [`${lines}.contingency`]: 52000 }, []],
    ["contingency: a euro more", contingencyShare, { [`${lines}.contingency`]: 52001 }, [`hint ${lines}.contingency: much`]],
    ["contingency: a euro less than 5%", contingencyShare, { [`${lines}.contingency`]: 25999 }, [`warning ${lines}.contingency`]],
  ])("%s", async (_, rule, patch, expected) => {
    expect(await said(rule, patch)).toEqual(expected);
  });

  it("never rounds up to enough, and keeps the sum", async () => {
    expect(await slots(evaluationShare, { [`${lines}.evaluation`]: 25999 })).toMatchObject({
      share: "4.9",
      needed: 26000,
      donor: "staff",
      rest: 311999,
    });
  });
});

describe("M-04 sums", () => {
  const byYear = { staff: { 2027: 86700, 2028: 260000, 2029: 173300 } };
  const sources = (...amounts: readonly (readonly [number | null, string])[]): Patch => ({
    "budget.sources": amounts.map(([amount, status], at) => ({ partner: ["city", "citizens", "ministry"][at] ?? "", amount, status })),
  });

  it.each<readonly [title: string, patch: Patch, expected: readonly string[]]>([
    ["lines above the total", { [`${lines}.pilots`]: 36401 }, [`error ${lines}: lines-over`]],
    ["lines below the total", { [`${lines}.pilots`]: 36399 }, [`error ${lines}: lines-under`]],
    ["a total that all else contradicts", { "budget.total": 510000 }, ["error budget.total"]],
    ["an open total", { "budget.total": null }, ["? budget.total"]],
    ["no lines and sources", { [lines]: {}, "budget.sources": [] }, [`? ${lines}`, "? budget.sources"]],
    ["years that miss the total", { "budget.perYear": { 2027: 86700, 2028: 260000, 2029: 173299 } }, ["error budget.perYear.2028: years"]],
    ["no years", { "budget.perYear": {} }, []],
    ["lines by year that fit", { [lines]: byYear }, []],
    [
      "a year that is not its lines",
      { [lines]: { staff: { ...byYear.staff, 2028: 260001, 2029: 173299 } } },
      ["error budget.perYear.2028: column"],
    ],
    ["a line by year above its year", { [lines]: { staff: { 2027: 86701 }, formats: 433299 } }, ["error budget.perYear.2027: column-over"]],
    ["a line by year below it", { [lines]: { staff: { 2027: 86700 }, formats: 433300 } }, []],
    [
      "a line in a year the budget does not know",
      { [lines]: { staff: { 2030: 1 }, formats: 519999 } },
      ["error budget.perYear.2030: column-over"],
    ],
    ["sources above the total", sources([520001, "secured"]), ["error budget.sources.0.amount: excess"]],
    ["sources below it", sources([519999, "secured"]), ["warning budget.sources: gap"]],
    ["sources below it in a final file", { status: "final", ...sources([519999, "secured"]) }, ["error budget.sources: gap"]],
    ["an open amount", sources([320000, "secured"], [null, "planned"]), ["? budget.sources.1.amount"]],
    [
      "money applied for",
      sources([320000, "secured"], [40000, "approved"], [160000, "applied"]),
      ["warning budget.sources.2.status: unsure"],
    ],
  ])("%s", async (_, patch, expected) => {
    expect(await said(sumsAgree, patch)).toEqual(expected);
  });

  it("says from which year on money is not promised, and what is missing", async () => {
    const patch = sources([320000, "secured"], [40000, "approved"], [160000, "planned"]);
    expect(await slots(sumsAgree, patch)).toMatchObject({ sure: "EUR 360,000", missing: "EUR 160,000", from: " from 2029 on" });
    expect(await slots(sumsAgree, sources([519999, "secured"]))).toMatchObject({ partner: "city", rest: 1 });
  });

  it("mends the largest line or year to the euro", async () => {
    expect(await slots(sumsAgree, { [`${lines}.pilots`]: 36401 })).toMatchObject({ line: "staff", to: 311999 });
    expect(await slots(sumsAgree, { "budget.perYear": { 2027: 86700, 2028: 260000, 2029: 173299 } })).toMatchObject({
      year: "2028",
      to: 260001,
    });
  });
});

describe("M-05 funders", () => {
  const from = (partner: string, amount: number | null): Patch => ({ "budget.sources.1": { partner, amount } });

  it.each<readonly [title: string, patch: Patch, expected: readonly string[]]>([
    ["exactly 30% from a firm", from("chamber", 156000), []],
    ["a euro more", from("chamber", 156001), ["error budget.sources.1.amount"]],
    ["more from a foundation", from("citizens", 300000), []],
    ["an open sum from a firm", from("chamber", null), ["? budget.sources.1.amount"]],
    [
      "two sums of one firm",
      { ...from("chamber", 80000), "budget.sources.0.partner": "chamber", "budget.sources.0.amount": 80000 },
      ["error budget.sources.0.amount"],
    ],
    ["a firm that is a funder with a seat", { "partners.chamber.role": "funder" }, ["error governance.bodies.steering.seats: seat"]],
    [
      "a firm with a seat that gives money alone",
      { "partners.chamber.contributes": [{ what: "Geld", kind: "money" }] },
      ["warning governance.bodies.steering.seats: seat"],
    ],
    ["a firm with a seat whose contribution is open", { "partners.chamber.contributes": [] }, []],
  ])("%s", async (_, patch, expected) => {
    expect(await said(sponsorShare, patch)).toEqual(expected);
  });
});

describe("M-06 procurement, M-07 state aid", () => {
  const by = (day: string | null, route: string | null = "Direktauftrag"): Patch => ({
    [`${hack}.procurement`]: { needed: true, route, by: day },
    "runs.care-survey.procurement": { needed: false },
    "runs.city-gym.procurement": { needed: false },
  });

  it.each<Case>([
    ["awarded exactly four weeks before", procurementRoute, by("2028-08-25"), []],
    ["a day later", procurementRoute, by("2028-08-26"), [`warning ${hack}.procurement.by: short`]],
    ["awarded on the day itself", procurementRoute, by("2028-09-22"), [`error ${hack}.procurement.by`]],
    ["route and day open", procurementRoute, by(null, null), [`? ${hack}.procurement.route`, `? ${hack}.procurement.by`]],
    ["nothing bought", procurementRoute, { ...by(null), [`${hack}.procurement`]: { needed: false } }, []],
    ["nothing said of a dear run", procurementRoute, { ...by(null), [`${hack}.procurement`]: null }, [`? ${hack}.procurement`]],
    ["prizes, not checked", stateAidChecked, { [`${hack}.stateAidChecked`]: false }, [`error ${hack}.stateAidChecked`]],
    ["prizes, open", stateAidChecked, { [`${hack}.stateAidChecked`]: null }, [`? ${hack}.stateAidChecked`]],
    ["no prizes", stateAidChecked, { [`${hack}.stateAidChecked`]: false, [`${hack}.prizes`]: 0 }, []],
    ["prizes of a run that is held", stateAidChecked, { [`${hack}.stateAidChecked`]: false, [`${hack}.status`]: "held" }, []],
  ])("%s", async (_, rule, patch, expected) => {
    expect(await said(rule, patch)).toEqual(expected);
  });
});

describe("M-08 staff, M-09 cost, M-11 travel", () => {
  const hacks = (...days: readonly string[]): Patch => ({
    runs: days.map((date, at) => ({ id: `hack-${at}`, format: "hackathon", topic: "mobility", date })),
    "programme.office.staff": 1.9,
  });
  const four = hacks("2027-12-31", "2028-03-03", "2028-06-02", "2028-12-30");
  const cities = { "programme.partnerCities": [{ name: "Tampere", country: "FI" }] };

  it.each<Case>([
    ["four large runs within a year", enoughStaff, four, ["warning programme.office.staff"]],
    ["the fourth a year after the first", enoughStaff, hacks("2027-12-31", "2028-03-03", "2028-06-02", "2028-12-31"), []],
    ["two posts", enoughStaff, { ...four, "programme.office.staff": 2 }, []],
    ["posts open", enoughStaff, { ...four, "programme.office.staff": null }, ["? programme.office.staff"]],
    ["cost: the middle of the range", costRange, { [`${lines}.formats`]: 60300 }, []],
    ["cost: a euro less", costRange, { [`${lines}.formats`]: 60299 }, [`hint ${lines}.formats: tight`]],
    ["cost: the low end", costRange, { [`${lines}.formats`]: 26900 }, [`hint ${lines}.formats: tight`]],
    ["cost: a euro less than the low end", costRange, { [`${lines}.formats`]: 26899 }, [`warning ${lines}.formats`]],
    ["cost: no line", costRange, { [lines]: { staff: 1 } }, [`? ${lines}.formats`]],
    ["cost: another currency", costRange, { [`${lines}.formats`]: 1, "budget.currency": "CHF" }, []],
    [
      "cost: what is spent counts",
      costRange,
      { [`${lines}.formats`]: 72799, [`${hack}.status`]: "held", [`${hack}.actual`]: { cost: 40000 } },
      [`hint ${lines}.formats: tight`],
    ],
    ["travel: a line", travelMoney, { ...cities, [`${lines}.travel`]: 1 }, []],
    ["travel: a line of nothing", travelMoney, { ...cities, [`${lines}.travel`]: 0 }, [`warning ${lines}.travel`]],
    ["travel: no lines yet", travelMoney, { ...cities, [lines]: {} }, [`? ${lines}.travel`]],
  ])("%s", async (_, rule, patch, expected) => {
    expect(await said(rule, patch)).toEqual(expected);
  });

  it("shows the range with its evidence", async () => {
    expect(await slots(costRange, { [`${lines}.formats`]: 20000 })).toMatchObject({
      range: "EUR 26,900 to 93,700",
      cost: "EUR 15,000 to 40,000",
      evidence: "source: Landkreis Lüneburg, Vorlage 2016/140; Stadt Mannheim, Beteiligungsportal",
    });
  });
});

describe("M-10 nothing before the notice", () => {
  const notice = (noticeOn: string | null, more: Patch = {}): Patch => ({ [`${grant}.noticeOn`]: noticeOn, ...more });
  const applied = { "budget.sources.2.status": "applied" };

  it.each<readonly [title: string, patch: Patch, expected: readonly string[]]>([
    ["a notice on the first day", notice("2027-09-01"), []],
    ["a day later", notice("2027-09-02"), ["error programme.start"]],
    [
      "after office and first event",
      notice("2027-10-25"),
      ["error programme.start", "error programme.office.opens: office", "error runs.economy-round-table.date: run"],
    ],
    ["an early start is permitted", notice("2027-10-25", { [`${grant}.earlyStart`]: true }), []],
    ["the money is there", notice("2027-10-25", { "budget.sources.2.status": "secured" }), []],
    [
      "an award before it",
      notice("2027-09-01", { [`${hack}.procurement`]: { needed: true, by: "2027-08-31" } }),
      [`error ${hack}.procurement.by: order`],
    ],
    ["applied for", notice(null, applied), [`warning ${grant}.noticeOn: applied`]],
    ["applied for, with permission to start early", notice(null, { ...applied, [`${grant}.earlyStart`]: true }), []],
    ["approved, its day open", notice(null), []],
    ["the city's own money", { "budget.sources.0.status": "applied" }, []],
  ])("%s", async (_, patch, expected) => {
    expect(await said(noOrderBeforeNotice, patch)).toEqual(expected);
  });

  it("names the first order, the next month and a day with lead time after the notice", async () => {
    // Five weeks before the round table of 19 October.
    expect(await slots(noOrderBeforeNotice, notice(null, applied))).toMatchObject({ order: "14 September 2027" });
    expect(await slots(noOrderBeforeNotice, notice("2027-09-02"))).toMatchObject({ day: "Fri 1 October 2027" });
    const run = notice("2027-10-25", { "programme.start": "2027-11-01", "programme.office.opens": null });
    expect(await slots(noOrderBeforeNotice, run)).toMatchObject({ day: "Tue 30 November 2027" });
  });
});
