import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const textOf = (path: string): string => readFileSync(join(root, path), "utf8");

/** All that the interview says, as it stands in the source. */
const said = ["src/interview", "src/commands"]
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((path) => join(folder, path)))
  .filter((path) => path.endsWith(".ts"))
  .map(textOf)
  .join("\n");

/** The questions shown as asked in a README, without their answers. */
const questions = (readme: string): readonly string[] =>
  [...textOf(readme).matchAll(/^✔ (.*?[?.]\)?\??) (?=\S)/gm)].map((it) => it[1] ?? "");

describe("the interview shown in", () => {
  it.each(["README.md", "README.de.md"])("%s is the one that oic holds", (readme) => {
    const shown = questions(readme);
    expect(shown.length).toBeGreaterThan(3);
    for (const question of shown) expect(said, question).toContain(question);
  });

  it.each(["README.md", "README.de.md"])("%s links only to what is there", (readme) => {
    const links = [...textOf(readme).matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((it) => it[1] ?? "");
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) expect(() => readdirOrRead(link), link).not.toThrow();
  });
});

const readdirOrRead = (path: string): unknown =>
  /\.\w+$/.test(path) || path === "LICENSE" || path.endsWith("LICENSE") ? textOf(path) : readdirSync(join(root, path));
