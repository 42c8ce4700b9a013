import { describe, expect, it } from "vitest";
import type { BuildRecord } from "../../src/sync/history/record.ts";
import { standsSince } from "../../src/sync/history/stands-since.ts";

type Entry = Partial<BuildRecord["documents"][number]>;

const record = (number: number, entry: Entry | null, more: Partial<BuildRecord> = {}): BuildRecord => ({
  oic: 1,
  number,
  at: `2027-01-0${number}T09:00:00.000Z`,
  kind: "build",
  undoes: null,
  facts: [],
  packs: [],
  documents: entry === null ? [] : [{ path: "kit/de/charta.md", change: "update", places: [], more: 0, ...entry }],
  exports: 0,
  decisions: [],
  ...more,
});
const place = (after: string, where = "§ 4.5 Quorum") => ({ where, before: "5 von 9", after, because: [] });
const quorum = { path: "kit/de/charta.md", section: "§ 4.5 Quorum", text: "**§ 4.5 Quorum.** Es genügen 6 von 9 Mitgliedern." };
const created = record(1, { change: "create" });

describe("since when a place is as it is", () => {
  it.each<readonly [said: string, records: readonly BuildRecord[], since: number | null]>([
    ["since the document came, where nothing changed it", [created, record(2, null)], 1],
    ["since the build that wrote these words there", [created, record(2, { places: [place("6 von 9")] }), record(3, {})], 2],
    ["not since one that changed another place", [created, record(2, { places: [place("6 von 9", "§ 1 Zweck")] })], 1],
    [
      "not since one that was taken back",
      [created, record(2, { places: [place("6 von 9")] }), record(3, {}, { kind: "undo", undoes: 2 })],
      1,
    ],
    ["unknown, where a later build changed more than its record lists", [created, record(2, { more: 3 })], null],
    ["unknown, where the first records are gone", [record(2, {})], null],
    ["unknown, where nothing is recorded", [], null],
  ])("%s", (_said, records, since) => {
    expect(standsSince(records, quorum)?.number ?? null).toBe(since);
  });

  it("is the day the document came for what a person put in", () => {
    const records = [created, record(2, { places: [place("6 von 9")] })];
    expect(standsSince(records, { ...quorum, text: null })?.number).toBe(1);
  });
});
