import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { languages } from "../../src/language.ts";
import { type Dimension, dimensions, learningsSchema, learningsWordsSchema } from "../../src/packs/learning.ts";
import { sourcesSchema } from "../../src/packs/source.ts";

const read = (path: string): unknown => parse(readFileSync(`templates/core/${path}`, "utf8"));
const learnings = learningsSchema.parse(read("learnings/learnings.yaml"));
const sources = sourcesSchema.parse(read("sources.yaml"));
const wordsOf = (lang: string) => learningsWordsSchema.parse(read(`learnings/${lang}.yaml`));
const letters: Record<string, Dimension> = { G: "governance", E: "ecosystem", P: "participation", R: "partnerships", C: "culture" };

test("there are 52 learnings, spread over the dimensions as in the fact base", () => {
  const counts = dimensions.map((dimension) => learnings.filter((it) => it.dimension === dimension).length);
  expect(counts).toEqual([13, 9, 12, 8, 10]);
});

test("ids are numbered without a gap and their letter is the dimension's", () => {
  for (const [letter, dimension] of Object.entries(letters)) {
    const ids = learnings.filter((it) => it.dimension === dimension).map((it) => it.id);
    expect(ids).toEqual(ids.map((_, i) => `L-${letter}${i + 1}`));
  }
});

test("every source a learning cites exists", () => {
  const cited = learnings.flatMap((it) => it.sources);
  expect(cited.filter((key) => !(key in sources))).toEqual([]);
});

test("a learning is the successor's exactly when all its sources are", () => {
  for (const it of learnings) expect(it.successor, it.id).toBe(it.sources.every((key) => sources[key]?.successor === true));
});

describe.each(languages)("words in %s", (lang) => {
  const words = wordsOf(lang);

  test("there are words for each learning, in the same order, and no others", () => {
    expect(Object.keys(words)).toEqual(learnings.map((it) => it.id));
  });

  test("each learning is one sentence that ends with a full stop", () => {
    const wrong = Object.entries(words).filter(([, it]) => !it.text.endsWith(".") || /[.!?] \p{Lu}/u.test(it.text));
    expect(wrong).toEqual([]);
  });

  test("none carries markup or quotes the report", () => {
    for (const [id, it] of Object.entries(words)) expect(`${it.text} ${it.note ?? ""}`, id).not.toMatch(/[*_`[\]{}„“"]|Learning Report/);
  });
});

test("a note stands in both languages or in none", () => {
  const [de, en] = [wordsOf("de"), wordsOf("en")];
  expect(learnings.filter((it) => (de[it.id]?.note === undefined) !== (en[it.id]?.note === undefined))).toEqual([]);
});

test("both languages give the same figures", () => {
  const figures = (text: string): string[] => (text.match(/\d[\d.,]*/g) ?? []).map((it) => it.replace(/[.,]/g, "")).sort();
  const [de, en] = [wordsOf("de"), wordsOf("en")];
  for (const { id } of learnings) {
    expect(figures(`${de[id]?.text} ${de[id]?.note}`), id).toEqual(figures(`${en[id]?.text} ${en[id]?.note}`));
  }
});

test.each(["L-E5", "L-E8", "L-P2", "L-P8", "L-R2", "L-R5", "L-R8"])(
  "%s mixes fact and conclusion: it counts as inferred and says so",
  (id) => {
    expect(learnings.find((it) => it.id === id)?.status).toBe("inferred");
    expect(wordsOf("en")[id]?.note).toMatch(/stated/i);
  },
);

test.each([
  ["a status beyond the two", { status: "proven" }],
  ["a learning without a source", { sources: [] }],
  ["an unknown property", { author: "x" }],
  ["an id of no dimension", { id: "L-X1" }],
])("%s is refused", (_, change) => {
  const good = { id: "L-G1", dimension: "governance", status: "stated", sources: ["S9"] };
  expect(learningsSchema.safeParse([good]).success).toBe(true);
  expect(learningsSchema.safeParse([{ ...good, ...change }]).success).toBe(false);
});
