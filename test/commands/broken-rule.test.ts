import { afterEach, describe, expect, it, vi } from "vitest";
import { run } from "../../src/cli.ts";
import { ruleBook } from "../../src/rules/judge.ts";
import { textRules } from "../../src/rules/text/index.ts";
import { testWorld } from "../../src/world/test-world.ts";
import { smallCity } from "../city/small-city.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

const breakDown = (rule: { check: (it: never) => unknown } | undefined) =>
  vi.spyOn(rule as { check: () => unknown }, "check").mockImplementation(() => {
    throw new TypeError("seats is not iterable");
  });

const ran = async (...argv: readonly string[]) => {
  const world = testWorld({ argv: ["build", "town"], files: { "town/city.yaml": smallCity() } });
  await run(world);
  const second = testWorld({ argv, files: Object.fromEntries(world.tree()) });
  return { code: await run(second), out: second.stdout(), err: second.stderr(), tree: second.tree() };
};

describe("a rule that breaks down", () => {
  it("is named by a check, which ends with 5 and tells all else", async () => {
    const whole = await ran("check", "town");
    breakDown(ruleBook.rules[0]);
    const { code, out, err } = await ran("check", "town");
    expect(code).toBe(5);
    expect(err).toContain(
      "oic: Die Regel G-01 (civil-society-seat) konnte nicht geprüft werden, das ist ein Fehler von oic: seats is not iterable\n",
    );
    expect(err).not.toMatch(/\n\s+at /);
    expect(out.split("\n").at(-2)).toBe(whole.out.split("\n").at(-2));
  });

  it("keeps no kit from being written", async () => {
    breakDown(ruleBook.rules[0]);
    const { code, err, tree } = await ran("build", "town");
    expect(code).toBe(5);
    expect(err).toContain("G-01 (civil-society-seat)");
    expect(tree.has("town/kit/de/charta.md")).toBe(true);
  });

  it("is told once where it judges texts", async () => {
    breakDown(textRules[0]);
    const { code, err } = await ran("check", "town");
    expect(code).toBe(5);
    expect(err.match(/konnte nicht geprüft werden/g)).toHaveLength(1);
  });
});
