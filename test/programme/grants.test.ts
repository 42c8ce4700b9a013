import { describe, expect, it } from "vitest";
import { bindingGrants } from "../../src/programme/grants.ts";
import { profileOf } from "../plan/context-of.ts";

const barred = (change: Record<string, unknown>, grant: Record<string, unknown> = {}) =>
  bindingGrants(
    profileOf("musterstadt", (facts) => {
      Object.assign(facts["budget"].sources[2], change);
      Object.assign(facts["budget"].sources[2].grant, grant);
    }),
  ).map(({ partner, grant: { noticeOn } }) => [partner, noticeOn]);

describe("a grant bars orders", () => {
  it.each(["planned", "applied", "approved"])("while it is %s, until the day of its notice", (status) => {
    expect(barred({ status })).toEqual([["ministry", "2027-06-15"]]);
  });

  it.each(["planned", "applied"])("while it is %s and its notice has no day yet", (status) => {
    expect(barred({ status }, { noticeOn: null })).toEqual([["ministry", null]]);
  });

  it("no more once it is approved and no day of a notice is known", () => {
    expect(barred({ status: "approved" }, { noticeOn: null })).toEqual([]);
  });

  it("no more once the money is secured", () => {
    expect(barred({ status: "secured" })).toEqual([]);
  });

  it("not where an early start was permitted", () => {
    expect(barred({}, { earlyStart: true })).toEqual([]);
  });
});
