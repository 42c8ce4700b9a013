import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { smallCity } from "../city/small-city.ts";
import { down, enter, isNoTerminal, oicAt, plain, program } from "./terminal.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "oic-pty-resolve-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const asked = "Wie kommt wieder Leben in die Ortsmitte?";
const mine = "Wie kommt endlich Leben in die Ortsmitte?";
const written = "Wie kommt endlich neues Leben in die Ortsmitte?";

/** A charter in which a person and the city file changed the same question. */
const collided = (): string => {
  const charter = join(folder, "town/kit/de/charta.md");
  const oic = (command: string) => spawnSync(process.execPath, [program, command, "town"], { cwd: folder, encoding: "utf8" }).status;
  mkdirSync(join(folder, "town"));
  writeFileSync(join(folder, "town/city.yaml"), smallCity());
  expect(oic("build")).toBe(0);
  writeFileSync(charter, readFileSync(charter, "utf8").replace(asked, mine));
  writeFileSync(join(folder, "town/city.yaml"), smallCity([asked, asked.replace("wieder", "neues")]));
  expect(oic("build")).toBe(3);
  return charter;
};

describe.skipIf(isNoTerminal)("a conflict settled at a terminal", { timeout: 60_000 }, () => {
  it("in the person's own words has them in the document, and is closed", async () => {
    const charter = collided();
    const editor = join(folder, "editor.mjs");
    const script = `import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
const file = process.argv[2];
appendFileSync(${JSON.stringify(join(folder, "offered.txt"))}, readFileSync(file, "utf8"));
writeFileSync(file, readFileSync(file, "utf8").includes("endlich") ? ${JSON.stringify(`${written}\n`)} : "the person's text was not offered");
`;
    writeFileSync(editor, script);
    const oic = oicAt(folder, ["resolve", "town"], { VISUAL: "", EDITOR: `${process.execPath} ${editor}` });
    await oic.dialogue([
      ["Stelle 1 von 1: Was soll gelten?", `${down}${down}${down}`],
      ["❯ Selbst schreiben", enter],
      ["öffnet Ihr Schreibprogramm", enter],
    ]);
    expect(await oic.exited, plain(oic.text()).slice(-800)).toBe(0);
    expect(plain(oic.text())).toContain("Entschieden: kit/de/charta.md (eine Stelle)");
    expect(readFileSync(join(folder, "offered.txt"), "utf8")).toMatch(/endlich.*neues/s);
    const text = readFileSync(charter, "utf8");
    expect(text).toContain(written);
    expect(text).not.toContain(mine);
    const again = spawnSync(process.execPath, [program, "resolve", "town"], { cwd: folder, encoding: "utf8" });
    expect([again.status, again.stdout]).toEqual([0, "Es ist nichts zu entscheiden.\n"]);
    const check = spawnSync(process.execPath, [program, "check", "town"], { cwd: folder, encoding: "utf8" });
    expect(check.status, check.stdout).toBe(0);
  });
});
