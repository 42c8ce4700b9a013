import { describe, expect, it } from "vitest";
import { shapeAt } from "../../src/city/shape.ts";
import { currentOf, stored } from "../../src/interview/answer-part.ts";
import type { Ctx, Part } from "../../src/interview/part.ts";
import { questions } from "../../src/interview/questions.ts";
import { stepsFor } from "../../src/interview/steps.ts";
import type { DraftFacts } from "../../src/propose/facts.ts";

const ctx: Ctx = { lang: "de", today: "2027-01-15", holidays: null };

/** Answers that call for every prompt there is. */
const facts: DraftFacts = {
  city: { name: "Musterstadt", country: "DE", languages: ["de"], independent: false },
  programme: { start: "2027-05-01", mandate: { kind: "motion" } },
  topics: [{ id: "mobility" }, { id: "own", title: "Mitte", question: "Was nun?" }],
  partners: [
    { id: "city", name: "Stadt", sector: "administration", role: "lead" },
    { id: "college", name: "Hochschule" },
    { id: "fund", name: "Land", role: "funder" },
  ],
  budget: { sources: [{ partner: "fund", status: "approved" }] },
  council: { bodies: [{ id: "council", name: "Stadtrat" }] },
  runs: [{ id: "first", format: "round-table", topic: "own" }],
};
const parts: readonly Part[] = stepsFor(facts, ctx).map(({ part }) => part);

describe("the interview", () => {
  it("has eighteen questions", () => {
    expect(questions).toHaveLength(18);
  });

  it("has one prompt an id", () => {
    expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
  });

  it.each(parts.map((part) => [part.id, part] as const))("%s asks in both languages for a field there is, and says why", (_id, part) => {
    expect(shapeAt(part.path.split("."))).not.toBeNull();
    for (const words of [part.ask, part.help, part.label, part.never, part.empty, part.example])
      for (const lang of ["de", "en"] as const) expect(words === undefined || words[lang].trim().length > 0).toBe(true);
    expect(part.ask.de).toMatch(/[?.]$/);
    expect(`${part.ask.de} ${part.ask.en}`.length).toBeLessThan(260);
  });

  it.each(parts.filter(({ never, end }) => never === undefined && end !== true).map((part) => [part.id, part] as const))(
    "%s may be left open",
    (_id, part) => {
      const after = stored(part, facts, null);
      const answer = currentOf(part, after);
      expect(answer === null || (Array.isArray(answer) && answer.length === 0)).toBe(true);
    },
  );

  it.each(["name", "topics.offered"])("%s must be answered", (id) => {
    expect(parts.find((it) => it.id === id)?.never).toBeDefined();
  });

  it("has a proposal, or room to stay open, for all but the city's name, its country abroad and what names an entry", () => {
    const strict = parts.filter((it) => it.never !== undefined && it.suggest === undefined && it.empty === undefined).map(({ id }) => id);
    const entries = /^(partners\.(name|sector)|topics\.(title|question)|council\.name|budget\.name)\./;
    expect(strict.filter((id) => !entries.test(id))).toEqual(["name"]);
  });

  it("never proposes a hackathon first", () => {
    const { input, suggest } = parts.find(({ id }) => id === "formats.first") as Part;
    expect(suggest).not.toBe("hackathon");
    expect(input.kind === "select" && input.options.find(({ value }) => value === "hackathon")?.disabled?.de).toContain("nicht als Erstes");
  });
});
