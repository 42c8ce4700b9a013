import { describe, expect, it } from "vitest";
import { check } from "../../src/commands/check/check.ts";
import { changedLines } from "../../src/commands/check/fix-words.ts";
import type { Answer } from "../../src/world/scripted-ask.ts";
import { breakOff } from "../../src/world/scripted-ask.ts";
import { testWorld } from "../../src/world/test-world.ts";
import { musterstadt, patched } from "../rules/judge-musterstadt.ts";

const faulty = patched(musterstadt, { "governance.conflictOfInterest": false, "city.timezone": "Europe/London" });

const fixed = async (
  source: string,
  { answers, dryRun = false, format = "text" }: { answers?: readonly Answer[]; dryRun?: boolean; format?: "text" | "json" } = {},
) => {
  const world = testWorld({ files: { "town/city.yaml": source }, ...(answers ? { answers } : {}) });
  const code = await check(world, { dirs: ["town"], fix: true, dryRun, rulesOnly: true, format, version: "0" }).catch(
    (error: Error) => error.message,
  );
  return { code, out: world.stdout(), err: world.stderr(), text: world.tree().get("town/city.yaml") ?? "", asked: world.asked };
};

/** The lines of a text that the other has not. */
const apart = (a: string, b: string) => a.split("\n").filter((line) => !b.split("\n").includes(line));

describe("a check that mends", () => {
  it("shows each mend, old line and new, and writes them all where nobody can be asked", async () => {
    const { code, out, text } = await fixed(faulty);
    expect(apart(faulty, text)).toEqual(["  conflictOfInterest: false", expect.stringContaining("Europe/London")].reverse());
    expect(out).toMatch(/town\/city\.yaml:\d+ {2}G-08 .*\n[^\n]+\n- {3}conflictOfInterest: false\n\+ {3}conflictOfInterest: true\n/);
    expect(out).toContain("Geändert in town/city.yaml: 2 Stellen.");
    expect(code).toBe(0);
  });

  it("keeps every comment and every other line", async () => {
    const { text } = await fixed(faulty);
    expect(text.match(/#.*/g)).toEqual(faulty.match(/#.*/g));
    expect(text.split("\n")).toHaveLength(faulty.split("\n").length);
  });

  it("has nothing left to mend the second time", async () => {
    const { text } = await fixed(faulty);
    const again = await fixed(text);
    expect(again.text).toBe(text);
    expect(again.out).toContain("Nichts zu beheben");
  });

  it("asks once for each where a person sits there, and leaves alone what they refuse", async () => {
    const { text, asked, out } = await fixed(faulty, { answers: [true, false] });
    expect(asked).toEqual(["So ändern?", "So ändern?"]);
    expect(apart(faulty, text)).toHaveLength(1);
    expect(out).toContain("Geändert in town/city.yaml: eine Stelle.");
    expect((await fixed(faulty, { answers: [false, false] })).text).toBe(faulty);
  });

  it("writes nothing where the person breaks off", async () => {
    const { code, text } = await fixed(faulty, { answers: [true, breakOff] });
    expect(code).toBe("Abgebrochen.");
    expect(text).toBe(faulty);
  });

  it("only shows with --dry-run, and asks nobody", async () => {
    const { text, out, asked, code } = await fixed(faulty, { dryRun: true, answers: [] });
    expect(text).toBe(faulty);
    expect(asked).toEqual([]);
    expect(out).toContain("+   conflictOfInterest: true");
    expect(out).toContain("Das ließe sich beheben: 2 Stellen. Es wurde nichts geschrieben (--dry-run).");
    expect(code).toBe(1);
  });

  it("leaves a rule alone that is set aside", async () => {
    const waivers = "waivers:\n  - { rule: G-08, reason: Der Rat hat eine eigene Ordnung, name: Hauptamt, on: 2027-02-01 }";
    const { text } = await fixed(faulty.replace("waivers: []", waivers));
    expect(text).toContain("conflictOfInterest: false");
  });

  it("talks on standard error where a machine reads the result", async () => {
    const { out, err } = await fixed(faulty, { format: "json" });
    expect(JSON.parse(out)).toMatchObject({ dir: "town" });
    expect(err).toContain("Geändert in town/city.yaml: 2 Stellen.");
  });

  it("does nothing to a file that cannot be used", async () => {
    const { text, code } = await fixed("oic: 1\n");
    expect(text).toBe("oic: 1\n");
    expect(code).toBe(1);
  });

  it("keeps the line ends of the file", async () => {
    const { text } = await fixed(faulty.replaceAll("\n", "\r\n"));
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
  });
});

describe("the lines in which two texts differ", () => {
  it.each([
    ["a\nb\nc", "a\nB\nc", { line: 2, gone: ["b"], come: ["B"] }],
    ["a\nc", "a\nb\nc", { line: 2, gone: [], come: ["b"] }],
    ["a\na", "a\na\na", { line: 3, gone: [], come: ["a"] }],
    ["a\nb\nc", "a\nc", { line: 2, gone: ["b"], come: [] }],
    ["a", "a", { line: 2, gone: [], come: [] }],
  ])("%j and %j", (before, after, lines) => {
    expect(changedLines(before, after)).toEqual(lines);
  });
});
