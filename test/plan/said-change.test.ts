import { describe, expect, it } from "vitest";
import type { Plain } from "../../src/city/plain.ts";
import { saidChange } from "../../src/plan/amendment/said-change.ts";

const city = { id: "city", name: "Stadt", status: "agreed" };
const youth = { id: "youth", name: "Jugendring", status: "agreed" };
const clinic = { id: "clinic", name: "Klinikum" };
const hall = { id: "hall", name: "Bürgerhaus", status: "asked" };
const facts = { before: { partners: [city, youth, hall] }, now: { partners: [city, clinic, { ...hall, status: "signed" }] } };
const seats = "governance.bodies.steering.seats";
const seat = (partner: string, votes?: number): Plain => ({ partner, ...(votes === undefined ? {} : { votes }) });
const lot = { sector: "residents", byLot: true, votes: 1 };

describe("what became of an answer", () => {
  it.each<[string, Plain, Plain, string | null, string | null]>([
    ["governance.answer.interimWeeks", 8, 6, "bisher 8, jetzt 6", "previously 8, now 6"],
    ["governance.exitNoticeMonths", null, 3, "bisher offen, jetzt 3", "previously open, now 3"],
    ["governance.exitNoticeMonths", 3, null, "bisher 3, jetzt offen", "previously 3, now open"],
    ["governance.bodies.advisory", null, { id: "advisory", kind: "advisory-board" }, "neu", "new"],
    ["governance.bodies.steering.decision", "majority", "consent", null, null],
    [
      seats,
      [seat("city", 2), lot],
      [seat("city", 3), lot],
      "bisher 3, jetzt 4 (Stadt: bisher 2, jetzt 3)",
      "previously 3, now 4 (Stadt: previously 2, now 3)",
    ],
    [
      seats,
      [seat("city", 2), seat("youth")],
      [seat("city", 2), lot, lot],
      "bisher 3, jetzt 4 (hinzu kommt Einwohnerinnen und Einwohner (2); es entfällt Jugendring (1))",
      "previously 3, now 4 (added: residents (2); gone: Jugendring (1))",
    ],
    [
      seats,
      [seat("city"), seat("hall")],
      [seat("hall"), seat("city", 2)],
      "bisher 2, jetzt 3 (Stadt: bisher 1, jetzt 2)",
      "previously 2, now 3 (Stadt: previously 1, now 2)",
    ],
    [
      seats,
      [seat("hall")],
      [seat("city")],
      "hinzu kommt Stadt (1); es entfällt Bürgerhaus (angefragt, 1)",
      "added: Stadt (1); gone: Bürgerhaus (asked, 1)",
    ],
    [
      "programme.notGoals",
      [{ de: "Eins.", en: "One." }],
      [{ de: "Zwei.", en: "Two." }],
      "hinzu kommt „Zwei.“; es entfällt „Eins.“",
      "added: “Two.”; gone: “One.”",
    ],
    [seats, [seat("city"), lot], [lot, seat("city")], "in anderer Reihenfolge", "in another order"],
    [
      seats,
      [seat("youth", 1)],
      [{ partner: "clinic", votes: 1 }],
      "hinzu kommt ein noch nicht angefragter Partner (1); es entfällt Jugendring (1)",
      "added: a partner not asked yet (1); gone: Jugendring (1)",
    ],
    [
      "partners",
      [city, youth],
      [city, clinic],
      "hinzu kommt ein noch nicht angefragter Partner; es entfällt Jugendring",
      "added: a partner not asked yet; gone: Jugendring",
    ],
    [
      "partners",
      [city, youth],
      [{ ...city, role: "lead" }],
      "es entfällt Jugendring; mit anderen Angaben: Stadt",
      "gone: Jugendring; with other details: Stadt",
    ],
    [
      "governance.bodies.steering.quorum.sectors",
      ["politics"],
      ["business"],
      "hinzu kommt Wirtschaft; es entfällt Politik",
      "added: business; gone: politics",
    ],
    ["topics.care.partners", ["youth"], null, "es entfällt Jugendring", "gone: Jugendring"],
    ["partners.youth.status", "asked", "agreed", "bisher angefragt, jetzt zugesagt", "previously asked, now agreed"],
  ])("%s from %j to %j", (field, before, after, de, en) => {
    const change = { field, before, after };
    expect([saidChange(change, facts, "de"), saidChange(change, facts, "en")]).toEqual([de, en]);
  });
});
