import { describe, expect, it } from "vitest";
import { conflictsText, type OpenDocument, readConflicts } from "../../src/sync/conflicts.ts";

const open: readonly OpenDocument[] = [
  {
    path: "kit/de/charta.md",
    conflicts: [
      { id: "0badf00d", kind: "sentence", section: "§ 4.3 Beschlüsse", line: 12, base: "a: 'b'\n", ours: "# c  ", theirs: "\u00A0d\r\n" },
      { id: "0badf00e", kind: "section", section: "", line: 1, base: "", ours: "", theirs: "- |\n\n  e" },
    ],
  },
];

describe("the list of open conflicts", () => {
  it("is read as it was written, whatever stands in the texts", () => {
    expect(readConflicts(conflictsText(open), "de")).toEqual(open);
  });

  it("is no file where nothing is open", () => {
    expect(conflictsText([])).toBeNull();
    expect(readConflicts(null, "de")).toEqual([]);
  });

  it.each(["{", "oic: 2\ndocuments: []\n", "a: &a [*a]", "documents: 5"])("says what to do where it is damaged: %j", (text) => {
    expect(() => readConflicts(text, "en")).toThrow("“.oic/conflicts.yaml” is damaged.");
    expect(() => readConflicts(text, "de")).toThrow("„.oic/conflicts.yaml“ ist beschädigt.");
  });
});
