import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCity } from "../../src/city/parse.ts";
import { run } from "../../src/cli.ts";
import { exit, OicError } from "../../src/errors.ts";
import type { Ask } from "../../src/world/ask.ts";
import { testWorld } from "../../src/world/test-world.ts";

const texts = [
  "-",
  "<",
  "?",
  "",
  "Musterstadt",
  "Bürger: \"Café\" & 'Söhne' #1 – 😀",
  "null",
  "true",
  "{ a: [b",
  "x".repeat(300),
  "Was nun?",
  "AT",
  "DE",
  "GB",
  "GB-ENG",
  "1.9.2027",
  "2028-02-29",
  "1.7.2027 bis 3.7.2027",
  "0",
  "4",
  "1,5",
  "128.400",
  "#005ea8",
  "Stadtrat",
];

/** A person who answers anything: each number picks among what is allowed; after them Enter, and what must be said is said. */
const anything = (choices: readonly number[]): Ask => {
  const left = [...choices];
  const pick = <T>(from: readonly T[]): T | undefined => (left.length === 0 ? undefined : from[(left.shift() ?? 0) % from.length]);
  const isGood = <T>(validate: ((answer: T) => string | null) | undefined, answer: T): boolean => (validate?.(answer) ?? null) === null;
  let turns = 0;
  const count = () => {
    turns += 1;
    if (turns > 500) throw new OicError(exit.cancelled, "The interview does not end.");
  };
  return {
    text: async ({ validate, default: preset }) => {
      count();
      const wanted = pick(texts);
      const good = [wanted ?? preset ?? "", preset ?? "", "Musterstadt", "Was nun?", "DE", "DE-NW", "1.5.2027", `Neu ${turns}`];
      return good.find((it) => it !== undefined && isGood(validate, it)) ?? "<";
    },
    select: async ({ choices: all, default: preset }) => {
      count();
      const open = all.filter(({ disabled }) => !disabled);
      const chosen = pick(open) ?? open.find(({ value }) => value === preset) ?? open[0];
      if (chosen === undefined) throw new Error("there is nothing to choose");
      return chosen.value;
    },
    checkbox: async ({ choices: all, default: preset, validate }) => {
      count();
      const bits = pick(Array.from({ length: 32 }, (_, at) => at));
      const values = bits === undefined ? (preset ?? []) : all.filter((_, at) => (bits >> at) % 2 === 1).map(({ value }) => value);
      return isGood(validate, values) ? values : [];
    },
    confirm: async () => true,
    edit: async ({ default: preset }) => preset ?? "",
  };
};

describe("any sequence of answers that are allowed", () => {
  it("ends with a city file without findings, or with a draft", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(1000), { maxLength: 120 }), fc.constantFrom("de", "en"), async (choices, lang) => {
        const base = testWorld({ argv: ["init", "--lang", lang, "--no-build"], lang: lang as "de" | "en", answers: [] });
        const world = { ...base, ask: anything(choices) };
        const code = await run(world);
        expect(code, base.stderr()).toBe(0);
        const text = base.tree().get("city.yaml");
        if (text === undefined) expect(base.tree().has(".oic/draft.yaml")).toBe(true);
        else expect(parseCity(String(text), "city.yaml").findings).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
