import { describe, expect, it } from "vitest";
import { saidValue } from "../../src/plan/amendment/said-value.ts";

const facts = {
  governance: { answer: { interimWeeks: 8 }, amendmentMajority: "3/4", bodies: [{ id: "steering", quorum: 0.5, seats: [{ votes: 1 }] }] },
  programme: { start: "2027-09-01" },
  budget: { total: 1250000 },
  city: { name: "Beispielhausen" },
};

describe("an answer in one line of a draft amendment", () => {
  it.each([
    ["governance.answer.interimWeeks", "8", "8"],
    ["budget.total", "1.250.000", "1,250,000"],
    ["governance.amendmentMajority", "3/4", "3/4"],
    ["programme.start", "1. September 2027", "1 September 2027"],
    ["governance.bodies.steering.seats.0.votes", "1", "1"],
  ])("%s is told as %s and %s", (path, de, en) => {
    expect([saidValue(facts, path, "de"), saidValue(facts, path, "en")]).toEqual([de, en]);
  });

  it.each(["city.name", "governance.bodies.steering.seats", "governance.bodies.steering.quorum", "governance.bodies.none.seats", "runs.x"])(
    "%s is left to the text",
    (path) => {
      expect(saidValue(facts, path, "de")).toBeNull();
    },
  );

  it("is not known where no facts were kept", () => {
    expect(saidValue(null, "city.name", "de")).toBeNull();
  });
});
