import { describe, expect, it } from "vitest";
import { describeChanges, summariseChanges } from "../../src/sync/describe.ts";
import type { Change } from "../../src/sync/reconcile.ts";

const path = "kit/de/charta.md";
const changes: readonly Change[] = [
  { kind: "create", path, text: "", rendered: "" },
  { kind: "none", path },
  { kind: "keep", path, reason: "edited" },
  { kind: "keep", path, reason: "both-changed" },
];

describe("changes in words", () => {
  it("say what is new and what was kept, in German", () => {
    expect(describeChanges(changes, "de")).toEqual([
      "Neu: kit/de/charta.md",
      "Behalten: kit/de/charta.md von Ihnen geändert",
      "Behalten: kit/de/charta.md von Ihnen geändert. Auch die Angaben haben sich geändert; prüfen Sie, ob Ihr Text noch stimmt",
    ]);
  });

  it.each(["blocked", "stays-deleted", "delete", "let-go", "forget"] as const)("name the file of a %s in both languages", (kind) => {
    const [de, en] = (["de", "en"] as const).map((lang) => describeChanges([{ kind, path }], lang)[0]);
    expect(de).toContain(path);
    expect(en).toContain(path);
    expect(de).not.toBe(en);
  });

  it.each([
    [0, "de", "nichts zu tun"],
    [0, "en", "nothing to do"],
    [3, "de", "1 neu, 2 behalten"],
    [3, "en", "1 new, 2 kept"],
  ] as const)("with %i files to write sum up in %s to “%s”", (writes, lang, line) => {
    expect(summariseChanges(changes, writes, lang)).toBe(line);
  });

  it("say so where only the records move", () => {
    expect(summariseChanges([{ kind: "none", path }], 1, "en")).toBe("only the records in .oic/ updated");
  });
});
