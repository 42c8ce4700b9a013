import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { smallCity } from "../city/small-city.ts";
import { withoutRuns } from "../example-city.ts";

const program = join(import.meta.dirname, "../../bin/oic.js");
const german = withoutRuns(smallCity(["languages: [de, en]", "languages: [de]"]), ["table"]);
const moved = german.replace("Beispielhausen\n", "Neuhausen\n");

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "oic-killed-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const build = (dir: string) => spawnSync(process.execPath, [program, "build", dir, "--lang", "en"], { encoding: "utf8" });

/** Every file of a city that holds no date of the clock. */
const state = (dir: string): Record<string, string> => {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map(({ parentPath, name }) => [
    join(parentPath, name).slice(dir.length + 1),
    readFileSync(join(parentPath, name), "utf8"),
  ]);
  return Object.fromEntries(files.filter(([path]) => !/^\.oic\/(tmp-|lock-build|journal|history)/.test(path ?? "")) as [string, string][]);
};

/** Starts a build and kills it as soon as `now` says so. */
const killedBuild = (dir: string, now: () => boolean): Promise<NodeJS.Signals | null> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [program, "build", dir], { stdio: "ignore" });
    const timer = setInterval(() => now() && child.kill("SIGKILL"), 1);
    child.on("exit", (_code, signal) => {
      clearInterval(timer);
      resolve(signal);
    });
  });

describe.skipIf(process.platform === "win32")("a build killed by the system", () => {
  it("is taken up by the next one, whenever it was killed", { timeout: 60_000 }, async () => {
    const before = join(root, "before");
    mkdirSync(before);
    writeFileSync(join(before, "city.yaml"), german);
    expect(build(before).status).toBe(0);
    writeFileSync(join(before, "city.yaml"), moved);
    const after = join(root, "after");
    cpSync(before, after, { recursive: true });
    expect(build(after).status).toBe(0);
    const moments = [
      (dir: string) => readdirSync(join(dir, ".oic")).some((name) => name.startsWith("tmp-")),
      (dir: string) => existsSync(join(dir, ".oic/journal.json")),
    ];
    for (const [index, moment] of moments.entries()) {
      const dir = join(root, `city-${index}`);
      cpSync(before, dir, { recursive: true });
      await killedBuild(dir, () => moment(dir));
      const next = build(dir);
      expect.soft([next.status, next.stderr.includes("This should not")], `moment ${index}`).toEqual([0, false]);
      expect.soft(state(dir), `moment ${index}`).toEqual(state(after));
    }
  });

  it("waits for another build in the same folder, and both end well", { timeout: 60_000 }, async () => {
    const dir = join(root, "city");
    mkdirSync(dir);
    writeFileSync(join(dir, "city.yaml"), german);
    const codes = await Promise.all(
      [1, 2, 3].map(
        () =>
          new Promise((resolve) => {
            spawn(process.execPath, [program, "build", dir], { stdio: "ignore" }).on("exit", resolve);
          }),
      ),
    );
    expect(codes).toEqual([0, 0, 0]);
    const records = readdirSync(join(dir, ".oic/history")).filter((name) => /^\d{4}-/.test(name));
    expect(records).toHaveLength(1);
    expect(build(dir).stdout).toContain("nothing to do");
  });
});
