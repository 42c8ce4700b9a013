import { describe, expect, it } from "vitest";
import { causeOf } from "../../src/sync/causes-of.ts";
import type { Difference } from "../../src/sync/synopsis.ts";

const place = (after: string | null, more: Partial<Difference> = {}): Difference => ({
  kind: after === null ? "dropped" : "changed",
  section: "§ 4.5 Quorum",
  row: null,
  before: "5 of 9",
  after,
  ownWords: false,
  paths: [],
  ...more,
});
const put = (fields: readonly string[], ...differences: readonly Difference[]) => ({ fields, differences });

const seats = place("7 of 10");
const other = place("6 weeks", { section: "§ 3.1 Answer", before: "8 weeks" });
const gone = place(null, { before: "Old rule." });

describe("why an adopted text would be another at a place", () => {
  it.each([
    ["is the answer that takes the difference away", seats, [put(["seats"], other), put(["weeks"], seats)], { fields: ["seats"] }],
    [
      "is each answer that makes it another",
      seats,
      [put(["seats"], place("6 of 9")), put(["share"], place("5 of 10"))],
      { fields: ["seats", "share"] },
    ],
    ["is none of the answers that leave it there", seats, [put(["seats"], seats), put(["share"], seats)], { others: "together" }],
    ["is all answers that could only be put back together", seats, [put(["partners", "seats"], other)], { fields: ["partners", "seats"] }],
    ["is not the answer with which the same words stand in another row", seats, [put(["a"], { ...seats, row: "Sum" })], { fields: ["a"] }],
    ["is, of words that are gone, the answer that brings them back", gone, [put(["a"], place(null)), put(["b"], gone)], { fields: ["a"] }],
  ])("%s", (_fact, difference, apart, expected) => {
    expect(causeOf(difference, { apart, whole: [], complete: true })).toEqual({ fields: [], others: "none", template: false, ...expected });
  });

  it.each([
    ["is the template where the place differs with all answers put back", [put(["a"], seats)], [seats], { template: true }],
    ["is both where each has its part", [put(["a"], place("6 of 10"))], [place("at least 5")], { fields: ["a"], template: true }],
    ["is not the template where only other places still differ", [put(["a"])], [other], { fields: ["a"] }],
    ["is not known where the former answers make no city", [put(["a"], seats)], null, { others: "unknown" }],
    ["is the answer all the same where that one can be put back", [put(["a"])], null, { fields: ["a"] }],
  ])("%s", (_fact, apart, whole, expected) => {
    expect(causeOf(seats, { apart, whole, complete: true })).toEqual({ fields: [], others: "none", template: false, ...expected });
  });

  it("is among further answers where not all could be put back apart", () => {
    const cause = causeOf(seats, { apart: [put(["a"], seats)], whole: [], complete: false });
    expect(cause).toEqual({ fields: [], others: "further", template: false });
  });
});
