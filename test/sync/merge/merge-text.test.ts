import { describe, expect, it } from "vitest";
import { mergeText } from "../../../src/sync/merge/merge-text.ts";

const [base, ours, theirs] = ["5", "7", "6"].map(
  (n) => `## Eins\n\nEs genügen ${n} Stimmen.\n\n## Zwei\n\nAnderes.\n\nEs genügen ${n} Stimmen.\n`,
);
const three = { base: base ?? "", ours: ours ?? "", theirs: theirs ?? "" };

describe("a conflict", () => {
  it("has the same name in every merge, whatever else changes in the document", () => {
    const more = { ...three, ours: `${three.ours}\nUnser Absatz.\n`, theirs: `Neu davor.\n\n${three.theirs}` };
    const names = (texts: typeof three) => mergeText(texts).conflicts.map(({ id }) => id);
    expect(names(more)).toEqual(names(three));
  });

  it("has a name of its own though another is just like it", () => {
    const twice = (n: number) => `Es genügen ${n} Stimmen.\n\nDazwischen.\n\nEs genügen ${n} Stimmen.\n`;
    const ids = mergeText({ base: twice(5), ours: twice(7), theirs: twice(6) }).conflicts.map(({ id }) => id);
    expect(ids).toEqual([ids[0], `${ids[0]}-2`]);
  });

  it("says section and line of the merged text", () => {
    expect(mergeText(three).conflicts.map(({ section, line }) => [section, line])).toEqual([
      ["Eins", 3],
      ["Zwei", 9],
    ]);
  });

  it("is settled one by one", () => {
    const [first] = mergeText(three).conflicts;
    const { text } = mergeText(three, ({ id, theirs }) => (id === first?.id ? theirs : null));
    expect(text).toBe(three.ours.replace("7", "6"));
  });

  it("where the person took a section out is settled with the section back in its place", () => {
    const base = "# A\n\n## Eins\n\nAlt.\n\nMehr.\n\n## Zwei\n\nSchluss.\n";
    const ours = "# A\n\n## Zwei\n\nSchluss.\n";
    const theirs = base.replace("Alt.", "Neu.");
    expect(mergeText({ base, ours, theirs }).text).toBe(ours);
    expect(mergeText({ base, ours, theirs }, (it) => it.theirs).text).toBe(theirs);
  });
});

describe("the form of the person's text", () => {
  const merged = (ours: string, theirs = "Neu hier.\n\nEnde.\n") => mergeText({ base: "Alt hier.\n\nEnde.\n", ours, theirs }).text;

  it.each([
    ["Windows line ends", "Alt hier.\r\n\r\nUnser Ende.\r\n", "Neu hier.\r\n\r\nUnser Ende.\r\n"],
    ["old Mac line ends", "Alt hier.\r\rUnser Ende.\r", "Neu hier.\r\rUnser Ende.\r"],
    ["mixed line ends", "Alt hier.\r\n\r\nUnser Ende.\n", "Neu hier.\r\n\r\nUnser Ende.\n"],
    ["a byte order mark", "\uFEFFAlt hier.\n\nUnser Ende.\n", "\uFEFFNeu hier.\n\nUnser Ende.\n"],
    ["no final newline", "Alt hier.\n\nUnser Ende.", "Neu hier.\n\nUnser Ende."],
    ["five final newlines", "Alt hier.\n\nUnser Ende.\n\n\n\n\n", "Neu hier.\n\nUnser Ende.\n\n\n\n\n"],
  ])("%s stay", (_what, ours, expected) => {
    expect(merged(ours)).toBe(expected);
  });
});
