import { describe, expect, it } from "vitest";
import { traceLine } from "../../src/sync/trace-line.ts";

const written = "# Charta\n\n**§ 2.2** Es gibt 9 Sitze.\n\n| a | b |\n| --- | --- |\n| Frist | 8 Wochen |\n\n- § 2.2: Rat von anderen.\n";
const at = (words: string, path: string) => ({ start: written.indexOf(words), end: written.indexOf(words) + words.length, path });
const now = { text: written, spans: [at("9 Sitze", "seats"), at("8 Wochen", "weeks"), at("Rat von anderen", "learnings.L-G1")] };
const trace = (line: number, ours = written, today = now) => traceLine(line, { ours, written, now: today });

describe("a line of a document", () => {
  it("is traced to the fields in it, with what they gave", () => {
    expect(trace(3)).toMatchObject({ kind: "clause", state: "as-written", facts: [{ path: "seats", text: "9 Sitze" }], cited: ["L-G1"] });
    expect(trace(7)).toMatchObject({ kind: "row", facts: [{ path: "weeks", text: "8 Wochen" }] });
  });

  it.each([
    [1, "heading"],
    [2, null],
    [6, "rule"],
    [9, "item"],
  ])("line %i is %s", (line, kind) => {
    expect(trace(line)?.kind).toBe(kind);
  });

  it("that a person changed says what oic had written", () => {
    expect(trace(3, written.replace("Es gibt", "Wir haben"))).toMatchObject({ state: "edited", written: "**§ 2.2** Es gibt 9 Sitze." });
  });

  it("that a person put in is theirs alone", () => {
    expect(trace(3, written.replace("\n\n**§", "\n\nEin ganz neuer Satz ohne Nummer.\n\n**§"))).toMatchObject({
      state: "added",
      facts: [],
    });
  });

  it("says what it would be today, or that it would go", () => {
    const moved = { text: written.replace("9 Sitze", "11 Sitze"), spans: [] };
    expect(trace(3, written, moved)).toMatchObject({ state: "as-written", today: "**§ 2.2** Es gibt 11 Sitze." });
    expect(trace(9, written, { text: written.replace("- § 2.2: Rat von anderen.\n", ""), spans: [] })).toMatchObject({ isGone: true });
  });

  it("is not there behind the last", () => {
    expect(trace(10)).toBeNull();
  });

  it("cannot be told as edited where oic does not remember what it wrote", () => {
    expect(traceLine(3, { ours: written, written: null, now })).toMatchObject({
      state: "unknown",
      today: null,
      facts: [{ path: "seats" }],
    });
    const moved = { text: written.replace("9 Sitze", "11 Sitze"), spans: [] };
    expect(traceLine(3, { ours: written, written: null, now: moved })).toMatchObject({
      written: null,
      today: "**§ 2.2** Es gibt 11 Sitze.",
    });
  });
});
