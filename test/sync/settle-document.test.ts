import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OpenDocument } from "../../src/sync/conflicts.ts";
import { mergeText } from "../../src/sync/merge/merge-text.ts";
import { conflictsIn, settleDocument } from "../../src/sync/settle-document.ts";
import { anyDocument, anyEdit, edited } from "./merge/any-document.ts";

const path = "kit/de/charta.md";
const three = { base: "Es genügen 5 Stimmen. Ende.\n", ours: "Es genügen 7 Stimmen. Ende.\n", theirs: "Es genügen 6 Stimmen. Ende.\n" };
const open: readonly OpenDocument[] = [
  { path, conflicts: [] },
  { path: "kit/de/fahrplan.md", conflicts: [] },
];
const textOf = (now: string, choice: string | null) =>
  settleDocument({ path, three, now, open }, () => choice)?.find((it) => it.path === path)?.bytes;

describe("settling a document", () => {
  it("writes the new text where it was chosen, moves the base on and leaves the other documents open", () => {
    const writes = settleDocument({ path, three, now: three.ours, open }, ({ theirs }) => theirs);
    expect(writes).toEqual([
      { path, bytes: three.theirs, was: three.ours },
      { path: `.oic/conflicts/ours/${path}`, bytes: null },
      { path: `.oic/conflicts/theirs/${path}`, bytes: null },
      { path: ".oic/conflicts.yaml", bytes: expect.stringContaining("kit/de/fahrplan.md") },
      { path: `.oic/base/${path}`, bytes: three.theirs },
    ]);
  });

  it("leaves the document alone where the person's text was chosen", () => {
    expect(textOf(three.ours, null)).toBeUndefined();
  });

  it("takes the list away with the last document", () => {
    const writes = settleDocument({ path, three, now: three.ours, open: open.slice(0, 1) }, () => null);
    expect(writes).toContainEqual({ path: ".oic/conflicts.yaml", bytes: null });
  });

  it("keeps what the person wrote elsewhere since", () => {
    expect(textOf("Es genügen 7 Stimmen. Schluss.\n", "Es genügen 8 Stimmen.")).toBe("Es genügen 8 Stimmen. Schluss.\n");
  });

  it("does nothing where the person has changed that very place since and the new text was chosen", () => {
    const now = "Es genügen 9 Stimmen. Ende.\n";
    expect(settleDocument({ path, three, now, open }, ({ theirs }) => theirs)).toBeNull();
    expect(settleDocument({ path, three, now, open }, () => null)).not.toBeNull();
  });

  it("leaves a document removed that was removed since", () => {
    expect(settleDocument({ path, three, now: null, open }, ({ theirs }) => theirs)?.some((it) => it.path === path)).toBe(false);
  });

  it("with the person's text, a build after it has nothing to do", () => {
    const texts = fc
      .tuple(anyDocument, fc.array(anyEdit("hand"), { maxLength: 4 }), fc.array(anyEdit("neu"), { maxLength: 4 }))
      .map(([base, mine, others]) => ({ base, ours: edited(base, mine), theirs: edited(base, others) }));
    fc.assert(
      fc.property(texts, (three) => {
        const now = mergeText(three).text;
        const writes = settleDocument({ path, three, now, open }, () => null) ?? [];
        expect(writes.some((it) => it.path === path)).toBe(false);
        expect(conflictsIn({ path, three: { ...three, base: three.theirs, ours: now }, now, open })).toEqual([]);
      }),
    );
  });
});
