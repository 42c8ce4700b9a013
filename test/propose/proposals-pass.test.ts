import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadHolidays } from "../../src/calendar/holidays.ts";
import { parseCity } from "../../src/city/parse.ts";
import { writeCityFile } from "../../src/city/write.ts";
import { judgedOf } from "../../src/commands/judge/judged.ts";
import { complete } from "../../src/interview/complete.ts";
import type { DraftFacts } from "../../src/propose/facts.ts";
import { judge } from "../../src/rules/judge.ts";
import { anyCity } from "./any-city.ts";
import { cases, cityOf } from "./cities.ts";

/** Warnings and hints that a proposal may leave, and why only people can settle them. */
const left: Readonly<Record<string, string>> = {
  "E-05": "what a city wants to measure on its own topics, nobody can know for it",
  "L-04": "a text is asked once; the second language is translated by people",
  "T-03": "one topic in a long programme: which the second is, the city says",
  "T-12": "a highly contested topic needs talks with the parties first; and the first format may be the city's own choice",
  "K-02": "an election in the first months leaves no day for a public event on a contested topic; whether the start waits, people say",
  "K-05": "a first format in working hours is the city's own choice",
  "M-09": "the events cost more than the share of a small budget; a larger one is for the city to find",
};

/** Every n-th city of the matrix; EVERY=1 for all 880 of them. */
const every = Number(process.env["EVERY"] ?? 13);

/** What the rules say of the file that `oic init --yes` writes from a city's answers: `error G-01 governance.bodies.steering.seats`. */
const found = async (facts: DraftFacts, today: string): Promise<readonly string[]> => {
  const holidays = await loadHolidays(facts.city?.country ?? "");
  const source = writeCityFile(complete(facts, { lang: "de", today, holidays }).facts, "de");
  const { profile, findings, doc } = parseCity(source, "city.yaml");
  if (profile === null) return findings.map(({ path, message }) => `invalid ${path}: ${message.en}`);
  const judgement = judge(await judgedOf(profile), doc);
  return [
    ...judgement.findings.map(({ level, code, path }) => `${level} ${code} ${path}`),
    ...judgement.failures.map(({ code, error }) => `failure ${code} ${String(error)}`),
  ];
};

const isSettledByPeople = (finding: string): boolean => {
  const [level = "", code = ""] = finding.split(" ");
  return (level === "warning" || level === "hint") && Object.hasOwn(left, code);
};

describe("what is proposed breaks no rule", () => {
  it("in the cities of the matrix, where only own indicators and translations are left to people", async () => {
    const some = cases.filter((_, at) => at % every === 0);
    const all = await Promise.all(some.map((it) => found(cityOf(it), "2027-05-03")));
    expect([...new Set(all.flat())].sort()).toEqual(["hint L-04 topics.mobility.question", "warning E-05 evaluation.indicators"]);
  }, 120_000);

  it("in any city, whatever else it answers", async () => {
    const numRuns = Math.ceil(360 / every);
    await fc.assert(
      fc.asyncProperty(anyCity, async ({ facts, today }) => {
        expect((await found(facts, today)).filter((it) => !isSettledByPeople(it))).toEqual([]);
      }),
      { numRuns },
    );
  }, 120_000);
});
