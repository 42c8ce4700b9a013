import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../src/cli.ts";
import { testWorld } from "../src/world/test-world.ts";
import { readScenario, type Step } from "./scenario.ts";

const folder = join(import.meta.dirname, "scenarios");
const scenarios = readdirSync(folder)
  .filter((name) => name.endsWith(".md"))
  .sort()
  .map((name) => ({ name, ...readScenario(readFileSync(join(folder, name), "utf8")) }));

describe("whole commands", () => {
  it.each(scenarios)("$name: $title", async ({ files, steps }) => {
    let tree: Readonly<Record<string, string>> = files;
    expect(steps.length).toBeGreaterThan(0);
    for (const step of steps) {
      const lang = step.argv.includes("--lang") && step.argv[step.argv.indexOf("--lang") + 1] === "de" ? "de" : "en";
      const world = testWorld({ argv: step.argv, files: replaced(edited(tree, step.edits), step.replaced), stdin: step.stdin, lang });
      const code = await run(world);
      const shown = `${step.argv.join(" ")}\nstdout: ${world.stdout()}\nstderr: ${world.stderr()}`;
      expect(code, shown).toBe(step.exit);
      inOrder(world.stdout(), step.stdout, shown);
      inOrder(world.stderr(), step.stderr, shown);
      expect(world.stdout() + world.stderr()).not.toMatch(/\n\s+at .*\.(ts|js):\d+/);
      tree = Object.fromEntries(world.tree());
      for (const [path, lines] of Object.entries(step.shows))
        inOrder(tree[path] ?? `${path} is missing`, lines, `${shown}\n${path}: ${tree[path]}`);
    }
  });
});

const edited = (tree: Readonly<Record<string, string>>, edits: Readonly<Record<string, string | null>>): Record<string, string> =>
  Object.fromEntries(Object.entries({ ...tree, ...edits }).flatMap(([path, text]) => (text === null ? [] : [[path, text] as const])));

/** Throws where the passage is not there: the scenario would show nothing. */
const replaced = (tree: Record<string, string>, changes: Step["replaced"]): Readonly<Record<string, string>> => {
  for (const { path, from, to } of changes) {
    const text = tree[path] ?? "";
    if (!text.includes(from)) throw new Error(`“${from}” is not in ${path}`);
    tree[path] = text.replace(from, () => to);
  }
  return tree;
};

/** Each line stands in the text, one after the other; `!` before a line: it stands nowhere. */
const inOrder = (text: string, lines: readonly string[], shown: string): void => {
  let from = 0;
  for (const line of lines) {
    if (line.startsWith("!")) {
      expect(text, shown).not.toContain(line.slice(1));
      continue;
    }
    const at = text.indexOf(line, from);
    expect(at, `“${line}” is missing in\n${shown}`).toBeGreaterThanOrEqual(0);
    from = at + line.length;
  }
};
