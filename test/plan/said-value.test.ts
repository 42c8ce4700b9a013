import { describe, expect, it } from "vitest";
import type { Plain } from "../../src/city/plain.ts";
import { saidValue } from "../../src/plan/amendment/said-value.ts";

const facts = {
  partners: [
    { id: "city", name: "Stadt Beispielhausen", status: "agreed" },
    { id: "youth", name: "Jugendring", status: "asked" },
    { id: "clinic", name: "Klinikum" },
  ],
};

describe("an answer in one line of a draft amendment", () => {
  it.each<[string, Plain, string | null, string | null]>([
    ["governance.answer.interimWeeks", 8, "8", "8"],
    ["budget.total", 1250000, "1.250.000", "1,250,000"],
    ["programme.office.staff", 1.5, "1,5", "1.5"],
    ["governance.amendmentMajority", "3/4", "3/4", "3/4"],
    ["governance.bodies.steering.womenShare", 0.4, "40\u00A0%", "40%"],
    ["programme.start", "2027-09-01", "1. September 2027", "1 September 2027"],
    ["governance.conflictOfInterest", true, "ja", "yes"],
    ["city.name", "Beispielhausen", "„Beispielhausen“", "“Beispielhausen”"],
    ["programme.mission", { de: "Zusammen.", en: "Together." }, "„Zusammen.“", "“Together.”"],
    ["governance.bodies.steering.chair", "city", "Stadt Beispielhausen", "Stadt Beispielhausen"],
    ["governance.bodies.steering.chair", "youth", "Jugendring (angefragt)", "Jugendring (asked)"],
    ["governance.bodies.steering.chair", "clinic", "ein noch nicht angefragter Partner", "a partner not asked yet"],
    ["partners.city.sector", "civil-society", "Zivilgesellschaft", "civil society"],
    ["governance.bodies.steering.decision", "majority", null, null],
    ["governance.bodies.steering.chair", "nobody", null, null],
    ["governance.bodies.steering.quorum", { share: "1/2" }, null, null],
  ])("%s: %j is told as %s and %s", (field, value, de, en) => {
    expect([saidValue(value, { field, facts, lang: "de" }), saidValue(value, { field, facts, lang: "en" })]).toEqual([de, en]);
  });
});
