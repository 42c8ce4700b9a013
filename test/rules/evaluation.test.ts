import { describe, expect, it } from "vitest";
import { flowText } from "../../src/city/yaml-text.ts";
import { evaluationRules } from "../../src/rules/evaluation/index.ts";
import { isUnknown, type Patch } from "../../src/rules/rule.ts";
import { outcomes } from "./judge-musterstadt.ts";

/** What a rule says: path, message and the date or number its fix sets. */
const said = async (code: string, patch: Patch) => {
  const rule = evaluationRules.find((it) => it.code === code);
  const found = rule ? await outcomes(rule, patch) : [];
  return found.map((it) => {
    if (isUnknown(it)) return `? ${it.path}`;
    const fix = Object.values(it.fix ?? {}).map((value) => `→ ${flowText(value)}`);
    return [it.path, it.says, ...fix].filter((part) => part !== "").join(" ");
  });
};

const listed = "evaluation.indicators";
const framework = (ids: string) => ids.split(" ").map((id) => ({ id, owner: "city", target: 1 }));
const own = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `own-${at}`, name: "Eigene", owner: "city", source: "Liste", target: 1 }));
const platform = (more: Patch) => ({ id: "platform-users", name: "Aktive auf der Plattform", owner: "city", source: "Liste", ...more });
const run = (id: string, date: string | null, more: Patch = {}) => ({ id, format: "hackathon", topic: "care", date, ...more });
const series = { repeat: { everyWeeks: 4, until: "2029-08-31", except: [] } };
const decided = "governance.continuationDecision.on";

describe("evaluation", () => {
  it.each<[string, string, Patch, readonly string[]]>([
    ["E-01", "no goals are open", { "programme.goals": [] }, ["? programme.goals"]],
    ["E-01", "a goal without indicators is open", { "programme.goals.answers.indicators": [] }, ["? programme.goals.answers.indicators"]],
    ["E-01", "an impact shows an effect too", { "programme.goals.answers.indicators": ["E6"] }, []],
    ["E-01", "an own indicator may show one", { "programme.goals.answers.indicators": ["own-cycling"] }, []],
    ["E-01", "a process does not", { "programme.goals.answers.indicators": ["G2", "G3"] }, ["programme.goals.answers.indicators"]],
    ["E-02", "no indicators are open", { [listed]: [] }, [`? ${listed}`]],
    [
      "E-02",
      "an owner and an own source may be open",
      {
        [listed]: [
          { id: "G1", owner: null },
          { id: "own", name: "X", owner: "city" },
        ],
      },
      [`? ${listed}.G1.owner`, `? ${listed}.own.source`],
    ],
    ["E-02", "twenty are enough, those of goals and events counted", { [listed]: own(14) }, []],
    ["E-02", "twenty-one are too many", { [listed]: own(15) }, [listed]],
    [
      "E-02",
      "where all belong to goals, goals must choose",
      { "programme.goals.answers.indicators": own(25).map(({ id }) => id), [listed]: own(25) },
      [`${listed} goals`],
    ],
    ["E-03", "the day before the first event is early enough", { "evaluation.baseline": "2027-10-18" }, []],
    ["E-03", "an open baseline is open", { "evaluation.baseline": null }, ["? evaluation.baseline"]],
    ["E-03", "without a date nothing is first", { "evaluation.baseline": "2029-01-01", runs: [run("a", null)] }, []],
    ["E-03", "a held event is past help", { "evaluation.baseline": "2027-11-01", "runs.economy-round-table.status": "held" }, []],
    [
      "E-03",
      "a week before, on a working day",
      { "evaluation.baseline": "2027-11-20", runs: [run("a", "2027-11-08")] },
      ["evaluation.baseline → 2027-10-29"],
    ],
    [
      "E-03",
      "but not before the start",
      { "evaluation.baseline": "2027-09-03", runs: [run("a", "2027-09-03")] },
      ["evaluation.baseline → 2027-09-02"],
    ],
    ["E-04", "ten working days before the end are enough", { runs: [run("a", "2029-08-17")] }, []],
    ["E-04", "nine are not", { runs: [run("a", "2029-08-20")] }, ["runs.a.date"]],
    ["E-04", "all days of the event count", { runs: [run("a", "2029-08-17", { days: 3 })] }, []],
    ["E-04", "and the last date of a series", { runs: [run("a", "2029-06-01", series)] }, ["runs.a.repeat.until series"]],
    [
      "E-04",
      "somebody must be there after ninety days",
      { runs: [run("a", "2029-06-15")], "programme.successor": null },
      ["? programme.successor"],
    ],
    [
      "E-04",
      "who takes it over will be",
      { runs: [run("a", "2029-06-15", { handover: { to: "chamber" } })], "programme.successor": null },
      [],
    ],
    ["E-04", "a held one is left alone", { runs: [run("a", "2029-08-28", { status: "held" })] }, []],
    ["E-05", "exactly 30 % are enough", { [listed]: [...framework("G1 G2 G3 G4 P1 P2 P3"), ...own(3)] }, []],
    ["E-05", "a little less is not", { [listed]: [...framework("G1 G2 G3 G4 G5 P1 P2 P3"), ...own(3)] }, [listed]],
    [
      "E-05",
      "twenty cannot grow",
      { [listed]: [...framework("G1 G2 G3 G4 G5 G6 E1 E2 E3 E4 E5 E6 P1 P2 P3"), ...own(5)] },
      [`${listed} replace`],
    ],
    ["E-05", "no indicators are open", { [listed]: [] }, [`? ${listed}`]],
    ["E-06", "0.3 % are enough", { "city.population": 100_000, [listed]: [platform({ target: 300 })] }, []],
    ["E-06", "one more is not", { "city.population": 100_000, [listed]: [platform({ target: 301 })] }, [`${listed}.platform-users.target`]],
    [
      "E-06",
      "who has as many already may aim higher",
      { "city.population": 100_000, [listed]: [platform({ target: 500, baseline: 300 })] },
      [],
    ],
    ["E-06", "an open population is open", { "city.population": null, [listed]: [platform({ target: 5 })] }, ["? city.population"]],
    ["E-06", "an open target is open", { [listed]: [platform({ target: null })] }, [`? ${listed}.platform-users.target`]],
    ["E-06", "a share is no number of people", { [listed]: [platform({ target: 5000, unit: "share" })] }, []],
    [
      "E-06",
      "visits of the website are none",
      { [listed]: [{ ...platform({ target: 5000 }), id: "clicks", name: "Aufrufe der Plattform" }] },
      [],
    ],
    ["E-07", "six months before the end are early enough", { "evaluation.midterm": "2029-02-28" }, []],
    ["E-07", "a day later is not", { "evaluation.midterm": "2029-03-01" }, ["evaluation.midterm → 2029-02-28"]],
    ["E-07", "in a leap year February has a day more", { "programme.start": "2026-09-01", "evaluation.midterm": "2028-02-29" }, []],
    ["E-07", "a programme of half a year looks back at half-time", { "programme.months": 6, "evaluation.midterm": "2027-12-01" }, []],
    ["E-07", "an open review is open", { "evaluation.midterm": null }, ["? evaluation.midterm"]],
    ["E-07", "an open decision is open", { "governance.continuationDecision": null }, ["? governance.continuationDecision.on"]],
    ["E-07", "ten working days after the first event the decision may come", { [decided]: "2027-11-04" }, []],
    ["E-07", "All Saints' Day is none of them", { [decided]: "2027-11-03" }, ["runs.economy-round-table.date decision"]],
    ["E-07", "an event that was held has been evaluated", { [decided]: "2027-11-03", "runs.economy-round-table.status": "held" }, []],
    ["E-08", "twelve months are often enough", { "council.reports.everyMonths": 12 }, []],
    ["E-08", "thirteen are not", { "council.reports.everyMonths": 13 }, ["council.reports.everyMonths → 12"]],
    ["E-08", "none before the end is the business of G-14", { "council.reports.everyMonths": 24 }, []],
    ["E-08", "no report is open", { "council.reports": null }, ["? council.reports"]],
  ])("%s: %s", async (code, _, patch, expected) => {
    expect(await said(code, patch)).toEqual(expected);
  });
});
