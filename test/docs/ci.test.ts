import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli.ts";
import { testWorld } from "../../src/world/test-world.ts";
import { smallCity } from "../city/small-city.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/ci.md"), "utf8");

/** Every command of the page: in code, after `run:`, `-` or at the start of a line. What a shell would do with `>` is left out. */
const commands = [
  ...new Set([...page.matchAll(/(?:npx )?\boic ((?:check|build|history|undo|[a-z]+ --)[^`\n>]*)/g)].map(([, line = ""]) => line.trim())),
];
const inCode = commands.filter(
  (line) =>
    page.includes(`oic ${line}\``) || new RegExp(`^.*npx oic ${line.replaceAll(/[.*+?^$()[\]|]/g, "\\$&")}( >.*)?$`, "m").test(page),
);

const dirs = ["", "cities/a/", "cities/b/", "cities/c/"];
let built: Readonly<Record<string, string>>;
beforeAll(async () => {
  const files = Object.fromEntries(dirs.map((dir) => [`${dir}city.yaml`, smallCity()]));
  const here = testWorld({ argv: ["build", ".", "cities/a", "cities/b", "cities/c"], files });
  expect(await run(here)).toBe(0);
  const saved = testWorld({ argv: ["build", "--save-plan", "plan.json"], files: Object.fromEntries(here.tree()) });
  expect(await run(saved)).toBe(0);
  built = Object.fromEntries(saved.tree());
});

describe("the commands of docs/ci.md", () => {
  it("are found on the page", () => {
    expect(inCode.length).toBeGreaterThan(14);
    expect(inCode).toContain("check --format github");
    expect(inCode).toContain("build cities/a cities/b cities/c --shard 1/4");
  });

  it.each(inCode)("oic %s runs in an up-to-date folder as the page says", async (line) => {
    const argv = line.split(/\s+/);
    const world = testWorld({ argv, files: built });
    const code = await run(world);
    expect(code, world.stderr()).toBe(line.includes("--complete") ? 1 : 0);
  });

  it.each([
    ["check --format nonsense", 2],
    ["build --dry-rum", 2],
    ["chek", 2],
  ])("a wrong one is seen: oic %s", async (line, code) => {
    expect(await run(testWorld({ argv: line.split(" "), files: built }))).toBe(code);
  });
});

describe("a clean clone", () => {
  it("whose city file was changed is out of date: exit 1, and the build says why", async () => {
    const files = { ...built, "city.yaml": smallCity(["date: 2027-11-25", "date: 2027-12-02"]) };
    const check = testWorld({ argv: ["check", "--lang", "en"], files });
    expect(await run(check)).toBe(1);
    expect(check.stdout()).toContain("The kit is not up to date");
    const build = testWorld({ argv: ["build", "--dry-run", "--lang", "en"], files });
    expect(await run(build)).toBe(0);
    expect(build.stdout()).toContain("because you changed runs.table.date");
  });

  it("needs no history to be up to date", async () => {
    const files = Object.fromEntries(Object.entries(built).filter(([path]) => !path.includes("/history/")));
    expect(await run(testWorld({ argv: ["check"], files }))).toBe(0);
  });
});
