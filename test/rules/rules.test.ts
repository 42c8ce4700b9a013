import { describe, expect, it } from "vitest";
import { byCodeUnit } from "../../src/files.ts";
import { languages } from "../../src/language.ts";
import { breach, filled, isUnknown, type Rule } from "../../src/rules/rule.ts";
import { rules } from "../../src/rules/rules.ts";
import { ruleWords } from "../../src/rules/words.ts";
import { outcomes } from "./judge-musterstadt.ts";

const breachesOf = async (rule: Rule, patch: Rule["bad"]) => (await outcomes(rule, patch)).filter((it) => !isUnknown(it));

describe("every rule", () => {
  it.each(rules.map((rule) => [rule.code, rule] as const))("%s finds its bad example and not its good one", async (_, rule) => {
    expect(Object.keys(rule.bad).length, "a bad example").toBeGreaterThan(0);
    expect(await breachesOf(rule, rule.good)).toEqual([]);
    const found = await breachesOf(rule, rule.bad);
    expect(found.length).toBeGreaterThan(0);
    for (const lang of languages) {
      const words = ruleWords[lang][rule.code];
      for (const it of found) {
        if (isUnknown(it)) continue;
        expect(filled(words?.message[it.says] ?? "", it.values, lang), `${lang} message “${it.says}”`).not.toBe("");
        expect(filled(words?.mend[it.says] ?? "", it.values, lang), `${lang} mend “${it.says}”`).not.toBe("");
      }
    }
  });

  it.each(rules.map((rule) => [rule.code, rule] as const))("%s has the same messages and slots in both languages", (_, rule) => {
    const slots = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([slot]) => slot).sort(byCodeUnit);
    const [de, en] = [ruleWords.de[rule.code], ruleWords.en[rule.code]];
    expect(Object.keys(de?.message ?? {}).sort()).toEqual(Object.keys(en?.message ?? {}).sort());
    expect(Object.keys(de?.mend ?? {}).sort()).toEqual(Object.keys(de?.message ?? {}).sort());
    expect(Object.keys(en?.mend ?? {}).sort()).toEqual(Object.keys(en?.message ?? {}).sort());
    for (const [key, text] of Object.entries(de?.message ?? {})) expect(slots(text)).toEqual(slots(en?.message[key] ?? ""));
  });

  it("has a code and a name of its own", () => {
    expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  });

  it("a slot without a value is a mistake of the rule", () => {
    expect(() => filled("{body} …", breach("x").values, "en")).toThrow("no value");
  });
});
