import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { languages } from "../../src/language.ts";
import { indicatorsSchema, indicatorsWordsSchema } from "../../src/packs/indicator.ts";
import { dimensions } from "../../src/packs/learning.ts";

const read = (path: string): unknown => parse(readFileSync(`templates/core/${path}`, "utf8"));
const { indicators, sources } = indicatorsSchema.parse(read("indicators.yaml"));
const wordsOf = (lang: string) => indicatorsWordsSchema.parse(read(`indicators.${lang}.yaml`));

test("each dimension has six indicators, G1 to C6 in order", () => {
  expect(indicators.map((it) => it.id)).toEqual([..."GEPRC"].flatMap((letter) => [1, 2, 3, 4, 5, 6].map((n) => `${letter}${n}`)));
  expect(indicators.map((it) => it.dimension)).toEqual(dimensions.flatMap((it) => Array(6).fill(it)));
});

test("only the targets for seat balance and show-up have a source, all others say estimate", () => {
  const sourced = indicators.filter((it) => it.evidence !== "estimate").map((it) => [it.id, it.evidence]);
  expect(sourced).toEqual([
    ["G3", ["eu-local-development"]],
    ["P4", ["mlh-organizer-guide"]],
  ]);
});

test("every source a target cites exists, and none is idle", () => {
  expect(indicators.flatMap((it) => (it.evidence === "estimate" ? [] : it.evidence)).sort()).toEqual(Object.keys(sources).sort());
});

test("a share is given as 0 to 1, a mean of answers as 1 to 5, an index as 0 to 100", () => {
  const bounds: Record<string, [number, number]> = { share: [0, 1], score: [1, 5], index: [0, 100] };
  for (const it of indicators) {
    const [low, high] = bounds[it.unit] ?? [0, 365];
    if (it.target === null) continue;
    expect(it.target, it.id).toBeGreaterThanOrEqual(low);
    expect(it.target, it.id).toBeLessThanOrEqual(high);
  }
});

test("the comparator fits the direction", () => {
  const fits: Record<string, readonly string[]> = { up: ["at-least", "rising"], down: ["at-most"], within: ["between"] };
  for (const it of indicators) expect(fits[it.direction], it.id).toContain(it.comparator);
});

describe.each(languages)("words in %s", (lang) => {
  const words = wordsOf(lang);

  test("there are words for each indicator, in the same order, and no others", () => {
    expect(Object.keys(words)).toEqual(indicators.map((it) => it.id));
  });

  test("a target that is a change or has no number says in words what it means", () => {
    const silent = indicators.filter(
      (it) => (it.measure === "change" || (it.target === null && it.comparator !== "rising")) && !words[it.id]?.targetNote,
    );
    expect(silent).toEqual([]);
  });

  test("a caveat is one sentence, names are unique", () => {
    for (const [id, it] of Object.entries(words)) expect(it.caveat, id).toMatch(/^[^.!?]+\.$/);
    expect(new Set(Object.values(words).map((it) => it.name)).size).toBe(indicators.length);
  });
});

test("a note on a target stands in both languages or in none", () => {
  const noted = (lang: string): string[] => Object.entries(wordsOf(lang)).flatMap(([id, it]) => (it.targetNote ? [id] : []));
  expect(noted("de")).toEqual(noted("en"));
});

test.each([
  ["a range without its upper end", { comparator: "between" }],
  ["an upper end without a range", { upper: 1 }],
  ["a number for what shall only rise", { comparator: "rising" }],
  ["an unknown unit", { unit: "percent" }],
  ["an unknown property", { weight: 1 }],
])("%s is refused", (_, change) => {
  const good = { ...indicators[0] };
  const file = (it: object) => indicatorsSchema.safeParse({ sources: {}, indicators: [it] }).success;
  expect(file(good)).toBe(true);
  expect(file({ ...good, ...change })).toBe(false);
});
