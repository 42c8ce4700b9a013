import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Conflict, mergeText } from "../../../src/sync/merge/merge-text.ts";
import { type MergeCase, mergeCases } from "./read-cases.ts";

const cases = mergeCases();
const hasGit = spawnSync("git", ["--version"]).status === 0;

describe("a merge of prose", () => {
  it("is shown by at least forty cases, each with a title of its own", () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
    expect(new Set(cases.map(({ title }) => title)).size).toBe(cases.length);
  });

  it.each(cases)("$title", ({ base, ours, theirs, merged, conflicts }) => {
    const result = mergeText({ base, ours, theirs });
    expect(result.text).toBe(merged);
    expect(result.conflicts.map(inWords)).toEqual(conflicts);
  });

  it.skipIf(!hasGit).each(cases)("git on “$title”: $git", (texts) => {
    expect(gitVerdict(texts)).toBe(texts.git);
  });
});

const inWords = ({ section, line, base, ours, theirs }: Conflict): string =>
  Object.entries({ section, line, base, ours, theirs })
    .map(([key, value]) => `${key}: ${String(value).replaceAll("\n", "⏎")}`.trimEnd())
    .join("\n");

/** What `git merge-file` says of the three texts. */
function gitVerdict({ base, ours, theirs, merged }: MergeCase): string {
  const folder = mkdtempSync(join(tmpdir(), "oic-merge-"));
  try {
    for (const [name, text] of Object.entries({ base, ours, theirs })) writeFileSync(join(folder, name), text);
    const { status, stdout } = spawnSync("git", ["merge-file", "-p", "ours", "base", "theirs"], { cwd: folder, encoding: "utf8" });
    return status !== 0 ? "conflict" : stdout === merged ? "the same" : "another text, no word of it";
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
