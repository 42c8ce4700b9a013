import { expect, it } from "vitest";
import { askChoice } from "../../src/commands/resolve/ask-choice.ts";
import type { Conflict } from "../../src/sync/merge/merge-text.ts";
import { scriptedAsk } from "../../src/world/scripted-ask.ts";

const cell: Conflict = { id: "1", kind: "cell", section: "§ 4.4", line: 9, base: "10 Tage", ours: "99 Tage", theirs: "12 Tage" };
const at = { path: "kit/de/charta.md", lang: "de", nth: 1, of: 1 } as const;

it.each([
  ["vorher | nachher", "vorher \\| nachher"],
  ["vorher \\| nachher", "vorher \\| nachher"],
  ["zwei\nZeilen", "zwei Zeilen"],
])("%j written for a cell of a table stays one cell", async (written, expected) => {
  const { ask } = scriptedAsk(["edit", written], "de", () => undefined);
  expect(await askChoice(ask, cell, at)).toBe(expected);
});

it("a text of one's own elsewhere may hold a bar", async () => {
  const { ask } = scriptedAsk(["edit", "a | b"], "de", () => undefined);
  expect(await askChoice(ask, { ...cell, kind: "sentence" }, at)).toBe("a | b");
});
