import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { mergeCases } from "./read-cases.ts";

const page = readFileSync(join(import.meta.dirname, "../../../docs/merging.md"), "utf8");
const cases = mergeCases();
const rows = [...page.matchAll(/^\| (.+) \|$/gm)]
  .map((it) => (it[1] ?? "").split(/ (?<!\\)\| /))
  .filter((row) => row.length === 5 && row[0] !== "case");
const quoted = (cell: string | undefined) => [...(cell ?? "").matchAll(/`([^`]+)`/g)].map((it) => (it[1] ?? "").replaceAll("\\|", "|"));

describe("the page on merging", () => {
  it.each(rows)("shows the case “%s” as it is", (title, mine, theirs, together, git) => {
    const found = cases.find((it) => it.title.endsWith(`: ${title}`));
    for (const text of quoted(mine)) expect(found?.ours).toContain(text);
    for (const text of quoted(theirs)) expect(found?.theirs).toContain(text);
    for (const text of quoted(together)) expect(found?.merged).toContain(text);
    expect(found?.conflicts).toHaveLength((together ?? "").includes("one place to decide") ? 1 : 0);
    expect(found?.git).toBe(git);
  });

  it("counts the cases right", () => {
    const git = cases.filter((it) => it.git === "conflict").length;
    const asked = cases.filter(({ conflicts }) => conflicts.length > 0).length;
    expect(rows).toHaveLength(10);
    expect(page).toContain(`All ${cases.length}, whole`);
    expect(page).toContain(`it stops at ${git} of them; \`oic\` asks at ${asked}.`);
  });
});
