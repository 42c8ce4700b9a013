import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isUnknown, type Judged, type Patch } from "../../src/rules/rule.ts";
import { topicsRules } from "../../src/rules/topics/index.ts";
import { judgedOf, judgedWith, musterstadt, patched } from "./judge-musterstadt.ts";

const example = (id: string) => readFileSync(join(import.meta.dirname, `../../examples/${id}/city.yaml`), "utf8");

/** What a rule says: `? path` where it waits for a field, else its level, path and message. */
const said = (code: string, judged: Judged): readonly string[] => {
  const rule = topicsRules.find((it) => it.code === code);
  if (rule === undefined) throw new Error(code);
  return rule.check(judged).map((it) => {
    if (isUnknown(it)) return `? ${it.path}`;
    return [it.level ?? rule.level, it.path, it.says].filter((part) => part !== "").join(" ");
  });
};
const found = async (code: string, patch: Patch) => said(code, await judgedWith(patch));

const hack = "runs.mobility-hack";
const meetup = "runs.industry-meetup";
const only = (run: Patch): Patch => ({ runs: [{ id: "a", format: "round-table", topic: "care", ...run }] });

describe("rules on topics and runs", () => {
  it.each<[code: string, fact: string, patch: Patch, said: readonly string[]]>([
    ["T-01", "a deputy with another function is fine", {}, ["? topics.economy.owner.deputy"]],
    [
      "T-01",
      "the same function in one language is the same",
      { "topics.care.owner.deputy": { en: "head of social services " } },
      ["? topics.economy.owner.deputy", "error topics.care.owner.deputy"],
    ],
    [
      "T-01",
      "a topic of the innovation office is a warning",
      { "topics.care.owner.unit": "Stabsstelle der Oberbürgermeisterin" },
      ["? topics.economy.owner.deputy", "warning topics.care.owner.unit office"],
    ],
    ["T-02", "no run at all is open", { runs: [] }, ["? runs"]],
    ["T-02", "a held run is a run", { [`${hack}.status`]: "held", "runs.city-gym.topic": "care" }, []],
    [
      "T-02",
      "a cancelled one is not",
      { [`${hack}.status`]: "cancelled", "runs.city-gym.topic": "care" },
      ["error topics.mobility cancelled"],
    ],
    ["T-03", "five at a time are fine", { "topics.3": { id: "d", question: "d?" }, "topics.4": { id: "e", question: "e?" } }, []],
    ["T-03", "one topic is enough for a year", { topics: [{ id: "care", question: "?" }], runs: [], open: [], "programme.months": 12 }, []],
    ["T-03", "and few for two", { topics: [{ id: "care", question: "?" }], runs: [], open: [] }, ["hint topics one"]],
    [
      "T-04",
      "taker and question may be open",
      { [`${hack}.decision.taker`]: null, [`${hack}.question`]: null },
      [`? ${hack}.decision.taker`, `? ${hack}.question`],
    ],
    [
      "T-04",
      "the office's unit decides",
      { [`${hack}.decision.taker`]: "Stabsstelle der Oberbürgermeisterin" },
      [`error ${hack}.decision.taker`],
    ],
    ["T-04", "a held run is left alone", { [`${hack}.decision.taker`]: "Innovationsbüro", [`${hack}.status`]: "held" }, []],
    ["T-05", "twelve weeks are the limit", { "governance.answer": { interimWeeks: 12, finalWeeks: 12 } }, []],
    ["T-05", "thirteen are too many", { "governance.answer.finalWeeks": 13 }, ["error governance.answer.finalWeeks finalWeeks-too-long"]],
    ["T-06", "decided on the last day is decided too early", { [`${hack}.decision.on`]: "2028-09-24" }, [`error ${hack}.decision.on`]],
    ["T-06", "a day later is after it", { [`${hack}.decision.on`]: "2028-09-25" }, []],
    [
      "T-06",
      "the decision comes after each date of a series",
      { "runs.city-gym.decision.on": "2028-04-05" },
      ["error runs.city-gym.decision.on"],
    ],
    ["T-06", "some weeks after each date are always after it", { [`${meetup}.decision.afterWeeks`]: 1 }, []],
    [
      "T-06",
      "no date, no decision",
      { [`${hack}.date`]: null, "runs.care-dialogue.decision.on": null },
      ["? runs.care-dialogue.decision.on", `? ${hack}.date`],
    ],
    [
      "T-06",
      "no meeting left",
      { [`${hack}.date`]: "2029-06-01", [`${hack}.decision.on`]: "2029-06-01" },
      [`error ${hack}.decision.on no-meeting`],
    ],
    ["T-06", "a held run is left alone", { [`${hack}.status`]: "held", [`${hack}.decision.on`]: "2028-09-05" }, []],
    ["T-07", "exactly six weeks before the meeting", { [`${hack}.date`]: "2028-09-24" }, []],
    ["T-07", "a day less", { [`${hack}.date`]: "2028-09-25" }, [`warning ${hack}.decision.on`]],
    ["T-07", "a shorter deadline of the body", { [`${hack}.date`]: "2028-10-08", "council.bodies.committee.paperDeadlineWeeks": 2 }, []],
    [
      "T-07",
      "an open deadline",
      { "council.bodies.committee.paperDeadlineWeeks": null },
      [
        "? council.bodies.committee.paperDeadlineWeeks",
        "? council.bodies.committee.paperDeadlineWeeks",
        "? council.bodies.committee.paperDeadlineWeeks",
      ],
    ],
    ["T-07", "a day on which the body does not meet", { [`${hack}.decision.on`]: "2028-11-08" }, [`warning ${hack}.decision.on stray`]],
    [
      "T-07",
      "no meeting left",
      { [`${hack}.date`]: "2029-05-15", [`${hack}.decision.on`]: "2029-06-05" },
      [`warning ${hack}.decision.on last`],
    ],
    [
      "T-07",
      "weeks after each date of a series",
      { [`${meetup}.decision`]: { body: "committee", afterWeeks: 5 } },
      [`warning ${meetup}.decision.afterWeeks after`],
    ],
    ["T-07", "enough weeks after each date", { [`${meetup}.decision`]: { body: "committee", afterWeeks: 6 } }, []],
    [
      "T-08",
      "not asked yet",
      { "topics.care.preconditions": { time: null } },
      [
        "? topics.economy.preconditions",
        ...["solvable", "influence", "leadership", "resources", "time"].map((key) => `? topics.care.preconditions.${key}`),
      ],
    ],
    ["T-08", "who only informs needs none", { ...only({ level: "inform" }), "topics.care.preconditions.time": false }, []],
    [
      "T-08",
      "a format that can inform",
      { "topics.economy.preconditions": { time: false, solvable: true, influence: true, leadership: true, resources: true } },
      ["error runs.economy-round-table.level other-format", `error ${meetup}.level`, "error runs.city-gym.topic several"],
    ],
    ["T-09", "co-decision by resolution, in a format without it", { [`${hack}.level`]: "decide" }, [`warning ${hack}.level format`]],
    [
      "T-09",
      "co-decision with an open mandate",
      { [`${hack}.level`]: "decide", "programme.mandate.kind": null },
      ["? programme.mandate.kind"],
    ],
    ["T-09", "an open level", { [`${hack}.level`]: null }, [`? ${hack}.level`]],
    ["T-10", "two runs are no portfolio", { ...only({}), "budget.lines.pilots": 0 }, []],
    ["T-10", "a year of pilots is enough", { "budget.lines.pilots": { "2027": 0, "2028": 1000 } }, []],
    ["T-10", "no register, no run that informs", { "programme.register": null }, ["? programme.register"]],
    [
      "T-11",
      "two large runs in neighbouring quarters, two posts",
      { "runs.6": { id: "b", format: "hackathon", topic: "care", date: "2028-06-30" } },
      [],
    ],
    [
      "T-11",
      "one post carries one in two quarters",
      {
        "runs.6": { id: "b", format: "hackathon", topic: "care", date: "2028-06-30" },
        "programme.office.staff": 1,
      },
      [`warning ${hack}.date few`],
    ],
    [
      "T-11",
      "four posts carry two a quarter",
      {
        "runs.6": { id: "b", format: "hackathon", topic: "care", date: "2028-09-08" },
        "programme.office.staff": 4,
      },
      [],
    ],
    ["T-11", "no posts carry none", { "programme.office.staff": 0 }, [`warning ${hack}.date nobody`]],
    ["T-11", "open posts", { "programme.office.staff": null }, ["? programme.office.staff"]],
    [
      "T-11",
      "a cancelled one binds nobody",
      {
        "runs.6": { id: "b", format: "hackathon", topic: "care", date: "2028-09-08", status: "cancelled" },
      },
      [],
    ],
    ["T-12", "as strong as the format bears", { "topics.economy.conflict": "low", "runs.city-gym.topic": "economy" }, []],
    [
      "T-12",
      "stronger than the format bears",
      { "topics.economy.conflict": "medium", "runs.city-gym.topic": "care" },
      [`warning ${meetup}.format`],
    ],
    ["T-12", "an open conflict", { "topics.economy.conflict": null, "runs.city-gym.topic": "care" }, ["? topics.economy.conflict"]],
    ["T-13", "a prize makes it a prize", { "runs.care-dialogue.prizes": 500 }, ["? runs.care-dialogue.prerequisites"]],
    [
      "T-13",
      "open and missing answers",
      { [`${hack}.prerequisites`]: { data: false, operator: null, followUp: true } },
      [`warning ${hack}.prerequisites.data data`, `? ${hack}.prerequisites.operator`],
    ],
    ["T-14", "a round table invites its problems", { "runs.economy-round-table.curated": false, [`${hack}.curated`]: true }, []],
    ["T-15", "the least and the most", { "runs.economy-round-table.size": 12, [`${hack}.size`]: 120 }, []],
    [
      "T-15",
      "one fewer, one more",
      { "runs.economy-round-table.size": 11, [`${hack}.size`]: 121 },
      ["error runs.economy-round-table.size few", `error ${hack}.size many`],
    ],
    [
      "T-15",
      "a split would be too small, a survey is not split",
      { "runs.city-gym.size": 21, "runs.care-survey.size": 6000 },
      ["error runs.care-survey.size cap", "error runs.city-gym.size cap"],
    ],
    ["T-15", "an open size", { [`${hack}.size`]: null }, [`? ${hack}.size`]],
    ["T-16", "a partner of the topic by a former id", { "partners.youth.formerly": ["kids"], [`${hack}.decision.partner`]: "kids" }, []],
    [
      "T-16",
      "an open owner may be the one",
      { "topics.care.owner.partner": null, "runs.care-dialogue.decision.partner": "ministry" },
      ["? topics.care.owner.partner", "? topics.care.owner.partner"],
    ],
    ["T-16", "the run's lead", { "runs.care-dialogue.decision.partner": "college", "runs.care-dialogue.lead": "college" }, []],
    ["T-17", "as dear as the events", { "budget.lines.platform": 72800 }, []],
    [
      "T-17",
      "dearer over the years",
      { "budget.lines.platform": { "2027": 40000, "2028": 40000 } },
      ["warning budget.lines.platform dear"],
    ],
    ["T-17", "nothing in person", { ...only({ mode: "online" }), "budget.lines.platform": 100 }, ["warning runs.a.mode online"]],
    ["T-17", "hybrid is in person too", { ...only({ mode: "hybrid" }), "budget.lines.platform": 100 }, []],
    ["T-17", "no runs yet", { runs: [], "budget.lines.platform": 100 }, ["? runs"]],
    ["T-18", "a small run on the same day", { [`${hack}.date`]: "2027-10-19" }, []],
    ["T-18", "a large run a day earlier", { [`${hack}.date`]: "2027-10-18" }, [`warning ${hack}.date behind`]],
    [
      "T-18",
      "nothing but a large run, late enough for a small one before",
      only({ format: "hackathon", date: "2028-09-22" }),
      ["warning runs.a.date"],
    ],
    [
      "T-18",
      "nothing but a large run, too early for that",
      only({ format: "hackathon", date: "2027-10-01" }),
      ["warning runs.a.date move"],
    ],
    [
      "T-18",
      "a small run may still come first",
      { [`${hack}.date`]: "2027-10-18", "runs.care-dialogue.date": null },
      ["? runs.care-dialogue.date"],
    ],
    ["T-18", "what is held is held", { [`${hack}.date`]: "2027-10-18", [`${hack}.status`]: "held" }, []],
    [
      "T-19",
      "into the last three months",
      { [`${meetup}.handover`]: null, [`${meetup}.repeat.until`]: "2029-05-31" },
      [`hint ${meetup}.handover`],
    ],
    ["T-19", "a day before them", { [`${meetup}.handover`]: null, [`${meetup}.repeat.until`]: "2029-05-30" }, []],
    [
      "T-19",
      "in the last three months of a programme that ends in a leap February",
      {
        "programme.start": "2027-03-01",
        "programme.months": 12,
        [`${meetup}.handover`]: null,
        [`${meetup}.repeat`]: { everyWeeks: 2, until: "2027-11-29" },
        "runs.city-gym.status": "cancelled",
      },
      [`hint ${meetup}.handover`],
    ],
    ["T-19", "handed over after the end", { [`${meetup}.handover.by`]: "2029-09-01" }, [`hint ${meetup}.handover.by late`]],
    ["T-19", "handed over some day", { [`${meetup}.handover.by`]: null }, [`? ${meetup}.handover.by`]],
  ])("%s: %s", async (code, _, patch, expected) => {
    expect(await found(code, patch)).toEqual(expected);
  });
});

describe("T-05, an answer that the recess moves forward", () => {
  // The recess begins on Monday 10 July 2028: what falls into it is due by Friday 7 July.
  it.each([
    ["2028-06-23", "14 days are left", []],
    ["2028-06-24", "13 days are left", ["warning governance.answer.interimWeeks interimWeeks"]],
    ["2028-07-07", "no day is left", ["error governance.answer.interimWeeks interimWeeks"]],
    ["2028-08-01", "due before the run", ["error governance.answer.interimWeeks interimWeeks"]],
  ])("run on %s: %s", async (date, _, expected) => {
    const run = only({ date, decision: { on: "2028-09-21" } });
    expect(await found("T-05", { ...run, "governance.answer.interimWeeks": date < "2028-08" ? 4 : 3 })).toEqual(expected);
  });

  it("is promised for after the recess instead", async () => {
    const judged = await judgedOf(
      patched(musterstadt, { ...only({ date: "2028-06-30", decision: { on: "2028-09-21" } }), "governance.answer.interimWeeks": 4 }),
    );
    const [outcome] = topicsRules.find(({ code }) => code === "T-05")?.check(judged) ?? [];
    expect(outcome).toMatchObject({ values: { more: 8, due: { en: "Fri 7 July 2028" } } });
  });
});

describe("the examples", () => {
  it("Bielefeld is over: no topic rule finds fault with it or asks for more", async () => {
    const judged = await judgedOf(example("bielefeld"));
    expect(topicsRules.flatMap(({ code }) => said(code, judged))).toEqual([]);
  });

  it("the small town has open points only", async () => {
    const judged = await judgedOf(example("small-town"));
    expect(topicsRules.flatMap(({ code }) => said(code, judged)).filter((it) => !it.startsWith("?"))).toEqual([]);
  });
});

describe("mends", () => {
  it("T-02 proposes the missing round tables six weeks apart", async () => {
    const judged = await judgedOf(patched(musterstadt, only({ date: "2027-10-19" })));
    const entries = topicsRules.find(({ code }) => code === "T-02")?.check(judged) ?? [];
    expect(entries.map((it) => (isUnknown(it) ? "" : it.values["entry"]))).toEqual([
      "{ id: economy-round-table, format: round-table, topic: economy, date: 2027-10-27 }",
      "{ id: mobility-round-table, format: round-table, topic: mobility, date: 2027-12-08 }",
    ]);
  });

  it.each([
    ["T-07", { [`${hack}.date`]: "2028-09-29" }],
    ["T-07", { [`${meetup}.decision`]: { body: "committee", afterWeeks: 5 } }],
    ["T-19", { [`${meetup}.handover.by`]: "2029-09-01" }],
  ])("%s is mended by its fix", async (code, patch: Patch) => {
    const broken = patched(musterstadt, patch);
    const outcomes = topicsRules.find((it) => it.code === code)?.check(await judgedOf(broken)) ?? [];
    const fixes = outcomes.flatMap((it) => (isUnknown(it) || it.fix === null ? [] : [it.fix]));
    expect(fixes).toHaveLength(1);
    expect(said(code, await judgedOf(patched(broken, fixes[0] ?? {})))).toEqual([]);
  });

  it("T-11 moves a large run to a quarter with room", async () => {
    const patch = { "runs.6": { id: "b", format: "hackathon", topic: "care", date: "2028-09-08", days: 3 } };
    expect(await found("T-11", patch)).toEqual([`warning ${hack}.date`]);
    expect(await found("T-11", { ...patch, [`${hack}.date`]: "2028-10-06" })).toEqual([]);
  });
});
