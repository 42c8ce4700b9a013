import type { Lang } from "../../language.ts";
import { dimensions, type Patch, type RuleLevel, type RuleWords } from "../../rules/rule.ts";
import { rules } from "../../rules/rules.ts";
import { textRules, textRuleWords } from "../../rules/text/index.ts";
import { waiverRules } from "../../rules/waiver-rules.ts";
import { ruleWords } from "../../rules/words.ts";

/** Where a rule stands in lists: its dimension, or among the rules about waivers. */
export const ruleGroups = [...dimensions, "waivers"] as const;
export type RuleGroup = (typeof ruleGroups)[number];

/** Any rule as people look it up. */
export interface CatalogueRule {
  readonly code: string;
  readonly name: string;
  readonly level: RuleLevel;
  readonly group: RuleGroup;
  readonly sources: readonly string[];
  /** Fields of the city file, or a text, in which the rule finds something and does not; null where it has none. */
  readonly examples: { readonly bad: Patch; readonly good: Patch } | { readonly badText: string; readonly goodText: string } | null;
  readonly words: Readonly<Record<Lang, RuleWords>>;
}

/** Every rule: about the city file, the documents and waivers; by group, in the order in which findings are read. */
export const catalogueRules = (): readonly CatalogueRule[] => {
  const facts = rules.map(({ good, bad, ...it }) => ({ ...it, group: it.dimension, examples: { bad, good } }));
  const texts = textRules.map((it) => ({ ...it, group: it.dimension, examples: { badText: it.bad, goodText: it.good } }));
  const waivers = Object.values(waiverRules).map((it) => ({ ...it, group: "waivers" as const, examples: null }));
  const all = [...facts, ...texts, ...waivers].flatMap(({ code, name, level, group, sources, examples }): readonly CatalogueRule[] => {
    const words = wordsOf(code);
    return words === null ? [] : [{ code, name, level, group, sources, examples, words }];
  });
  return ruleGroups.flatMap((group) => all.filter((it) => it.group === group));
};

/** Null for a rule that cannot be said: a test of the rules names it. */
const wordsOf = (code: string): CatalogueRule["words"] | null => {
  const de = ruleWords.de[code] ?? textRuleWords.de[code];
  const en = ruleWords.en[code] ?? textRuleWords.en[code];
  return de && en ? { de, en } : null;
};

/** The rule of a code or name, capitals do not count; null where there is none. */
export const ruleCalled = (what: string): CatalogueRule | null => {
  const wanted = what.toLowerCase();
  return catalogueRules().find(({ code, name }) => code.toLowerCase() === wanted || name === wanted) ?? null;
};
