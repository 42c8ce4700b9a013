import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blocksOf } from "../../../src/sync/merge/blocks.ts";
import { mergeText } from "../../../src/sync/merge/merge-text.ts";
import { innerParts } from "../../../src/sync/merge/sentences.ts";
import { wordsOf } from "../../../src/sync/merge/words.ts";
import { anyDocument, anyEdit, edited } from "./any-document.ts";

const runs = { numRuns: Number(process.env["RUNS"] ?? 250) };

/** What oic wrote, what a person made of it, what oic would write now. */
const three = fc
  .tuple(anyDocument, fc.array(anyEdit("hand"), { maxLength: 4 }), fc.array(anyEdit("neu"), { maxLength: 4 }))
  .map(([base, mine, others]) => ({ base, ours: edited(base, mine), theirs: edited(base, others) }));
/** Three texts that need have nothing in common. */
const strangers = fc.record({ base: anyDocument, ours: anyDocument, theirs: anyDocument });
const garbage = fc.string({
  unit: fc.constantFrom("a", " ", "\n", "|", "-", "#", ">", "*", "`", "§", "1", ".", "\r", "[", "x", "]", "·", "_", "\\"),
  maxLength: 60,
});
const rubbish = fc.record({ base: garbage, ours: garbage, theirs: garbage });
const any = fc.oneof(three, strangers, rubbish);

const blocks = (text: string) => blocksOf(text.replaceAll(/\r\n?/g, "\n")).parts;
/** The sentences of a text that say anything, without white space and marks. */
const sentences = (text: string) =>
  blocks(text)
    .flatMap((part) => innerParts(part).parts.flatMap((inner) => (inner.kind === "cell" ? innerParts(inner).parts : [inner])))
    .map((part) => bare(part.text))
    .filter((it) => /[\p{L}\p{N}]/u.test(it));
const bare = (text: string) => text.normalize("NFC").replaceAll(/[\s>]+/g, "");
/** The sentences of `text` that `before` has not and none of `places` holds. */
const lost = (text: string, before: string, places: readonly string[]) => {
  const known = new Set(sentences(before));
  const found = places.map(bare);
  return sentences(text).filter((sentence) => !known.has(sentence) && !found.some((place) => place.includes(sentence)));
};
const words = (text: string) => wordsOf(text).words.filter((word) => /[\p{L}\p{N}]/u.test(word));
const counted = (list: readonly string[]) => {
  const counts = new Map<string, number>();
  for (const it of list) counts.set(it, (counts.get(it) ?? 0) + 1);
  return counts;
};

describe("a merge", () => {
  it("of nothing new leaves the person's text as it is, to the byte", () => {
    fc.assert(
      fc.property(any, ({ base, ours }) => {
        expect(mergeText({ base, ours, theirs: base })).toEqual({ text: ours, conflicts: [], kept: [], taken: [] });
      }),
      runs,
    );
  });

  it("of a text nobody touched is the new text, to the byte", () => {
    fc.assert(
      fc.property(any, ({ base: b, theirs: t }) => {
        const [base, theirs] = [b.replaceAll("\r", ""), t.replaceAll("\r", "")];
        expect(mergeText({ base, ours: base, theirs })).toMatchObject({ text: theirs, conflicts: [] });
      }),
      runs,
    );
  });

  it("of the same change on both sides takes it once", () => {
    fc.assert(
      fc.property(any, ({ base, ours }) => {
        expect(mergeText({ base, ours, theirs: ours })).toMatchObject({ text: ours, conflicts: [] });
      }),
      runs,
    );
  });

  it("has every word a person wrote in the text or in a conflict", () => {
    fc.assert(
      fc.property(any, (texts) => {
        const { text, conflicts } = mergeText(texts);
        const before = counted(words(texts.base));
        const found = new Set([text, ...conflicts.map((it) => it.ours)].flatMap(words));
        for (const word of words(texts.ours)) if (!before.has(word)) expect(found, JSON.stringify(texts)).toContain(word);
      }),
      runs,
    );
  });

  it("has every sentence a person wrote in the text or in a conflict, whole, or joined with the new words", () => {
    fc.assert(
      fc.property(any, (texts) => {
        const { text, conflicts, kept } = mergeText(texts);
        const joined = kept.filter(({ what }) => what === "joined");
        expect(lost(texts.ours, texts.base, [text, ...[...conflicts, ...joined].map(({ ours }) => ours)]), JSON.stringify(texts)).toEqual(
          [],
        );
      }),
      runs,
    );
  });

  it("has every new sentence in the text, in a conflict, or joined with a person's words", () => {
    fc.assert(
      fc.property(any, (texts) => {
        const { text, conflicts, taken } = mergeText(texts);
        const joined = taken.filter(({ what }) => what === "joined");
        const found = lost(texts.theirs, texts.base, [text, ...[...conflicts, ...joined].map(({ theirs }) => theirs)]);
        expect(
          found.filter((sentence) => !/\[offen:|_{3,}/.test(sentence)),
          JSON.stringify(texts),
        ).toEqual([]);
      }),
      runs,
    );
  });

  it("is repeatable: with the new text as the last written one, nothing changes", () => {
    fc.assert(
      fc.property(any, (texts) => {
        const { text } = mergeText(texts);
        expect(mergeText({ base: texts.theirs, ours: text, theirs: texts.theirs })).toMatchObject({ text, conflicts: [] });
      }),
      runs,
    );
  });

  it("gives the same answer for the same texts", () => {
    fc.assert(
      fc.property(any, (texts) => {
        expect(mergeText(texts)).toEqual(mergeText(texts));
      }),
      { numRuns: 80 },
    );
  });

  it("has no mark of a conflict in the text, and names each conflict once", () => {
    fc.assert(
      fc.property(any, (texts) => {
        const { text, conflicts } = mergeText(texts);
        expect(text).not.toMatch(/^(<{7}|={7}|>{7}|\|{7})/m);
        expect(new Set(conflicts.map(({ id }) => id)).size).toBe(conflicts.length);
      }),
      runs,
    );
  });

  it("settled with mine is the person's text; every conflict is asked once", () => {
    fc.assert(
      fc.property(any, (texts) => {
        const merged = mergeText(texts);
        const asked: string[] = [];
        const settled = mergeText(texts, ({ id, ours }) => {
          asked.push(id);
          return ours;
        });
        expect(settled.text).toBe(merged.text);
        expect(asked.sort()).toEqual(merged.conflicts.map(({ id }) => id).sort());
      }),
      runs,
    );
  });

  it("settled with theirs holds what the conflicts offered", () => {
    fc.assert(
      fc.property(any, (texts) => {
        const { conflicts } = mergeText(texts);
        const { text } = mergeText(texts, ({ theirs }) => theirs);
        expect(
          conflicts.flatMap(({ theirs }) => lost(theirs, "", [text])),
          JSON.stringify(texts),
        ).toEqual([]);
      }),
      runs,
    );
  });

  it("puts a text taken apart together again", () => {
    fc.assert(
      fc.property(fc.oneof(anyDocument, garbage), (text) => {
        const { parts, gaps } = blocksOf(text);
        const whole = parts.reduce((all, part, n) => {
          const inner = innerParts(part);
          expect(inner.gaps).toHaveLength(inner.parts.length + 1);
          expect(inner.parts.reduce((row, it, m) => row + it.text + (inner.gaps[m + 1] ?? ""), inner.gaps[0] ?? "")).toBe(part.text);
          return all + part.text + (gaps[n + 1] ?? "");
        }, gaps[0] ?? "");
        expect(whole).toBe(text);
      }),
      runs,
    );
  });
});
