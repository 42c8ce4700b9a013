import { describe, expect, it } from "vitest";
import { followsFrom } from "../../src/sync/follows-from.ts";
import { passages } from "../../src/sync/passages.ts";
import { sectionNames } from "../../src/sync/place-name.ts";

const located = (other: string, text: string) => {
  const names = sectionNames(text);
  return passages(other, text, []).map((it) => ({ ...it, where: names[it.line] ?? "" }));
};

/** Each passage of the new text with its causes, given the text with each field put back. */
const causes = (before: string, after: string, back: Readonly<Record<string, string>>) => {
  const all = Object.entries(back).map(([field, text]) => ({ fields: [field], differing: located(text, after) }));
  return located(before, after).map((it) => [it.before, it.after, followsFrom(it, all)]);
};

describe("what a passage follows from", () => {
  it.each([
    [
      "is the field with which put back another text stands there",
      "There are 5.\n\nWe meet on Monday.",
      "There are 6.\n\nWe meet on Friday.",
      { quorum: "There are 5.\n\nWe meet on Friday.", date: "There are 6.\n\nWe meet on Monday." },
      [
        ["5", "6", ["quorum"]],
        ["Monday", "Friday", ["date"]],
      ],
    ],
    ["is both where each moves it", "From 3.", "From 9.", { a: "From 5.", b: "From 7." }, [["3", "9", ["a", "b"]]]],
    ["is nothing where none moves it alone", "From 3.", "From 9.", { a: "From 9.", b: "From 9." }, [["3", "9", []]]],
    [
      "tells two places of one line apart",
      "From 3 to the 5.",
      "From 4 to the 6.",
      { a: "From 3 to the 6.", b: "From 4 to the 5." },
      [
        ["3", "4", ["a"]],
        ["5", "6", ["b"]],
      ],
    ],
    [
      "is, of a line that is gone, the field that brings it back",
      "# A\n\n- one\n- two\n- six",
      "# A\n\n- six",
      { a: "# A\n\n- one\n- six", b: "# A\n\n- two\n- six" },
      [
        ["- one", "", ["a"]],
        ["- two", "", ["b"]],
      ],
    ],
    [
      "is not the field that brings the line back to another section",
      "# A\n\n- one\n\n# B\n\n- two",
      "# A\n\n# B\n\n- two",
      { a: "# A\n\n# B\n\n- one\n- two" },
      [["- one", "", []]],
    ],
    ["is, of a new line, the field without which it is not there", "a", "a\n- new", { a: "a", b: "a\n- new" }, [["", "- new", ["a"]]]],
  ])("%s", (_fact, before, after, back, expected) => {
    expect(causes(before, after, back)).toEqual(expected);
  });
});
