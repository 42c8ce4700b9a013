import type { Finding, Place, RuleMark } from "../city/finding.ts";
import type { Lang, Words } from "../language.ts";
import { type Breach, filled, type Patch, type Rule, type RuleLevel, type RuleWordsByCode } from "./rule.ts";

/** What of a rule all its findings share. */
export type RuleHead = Pick<Rule, "code" | "name" | "level" | "sources">;

/** A rule's finding, with the fields that mend it; `fix` is null where a person must choose. */
export interface RuleFinding extends Finding {
  readonly rule: RuleMark;
  readonly fix: Patch | null;
}

/** The rules to judge by, and their words. */
export interface RuleBook {
  readonly rules: readonly Rule[];
  readonly words: Readonly<Record<Lang, RuleWordsByCode>>;
  /** Rules that other stages apply (text rules); waivers may name them too. */
  readonly others: readonly RuleHead[];
}

/** What a rule found, at its place. */
export interface Found {
  readonly path: string;
  readonly place: Place;
  readonly says: string;
  readonly values: Breach["values"];
  readonly level: RuleLevel | null;
  readonly fix: Patch | null;
}

/** A finding in the rule's words. Throws where the rule has none of these words: a mistake of the rule. */
export const ruleFinding = (rule: RuleHead, found: Found, words: RuleBook["words"]): RuleFinding => {
  const say = (part: "message" | "mend"): Words => {
    const inLang = (lang: Lang): string => {
      const text = words[lang][rule.code]?.[part][found.says];
      if (text === undefined) throw new Error(`no ${part} “${found.says}” in ${lang}`);
      return filled(text, found.values, lang);
    };
    return { de: inLang("de"), en: inLang("en") };
  };
  return {
    code: rule.code,
    level: found.level ?? rule.level,
    path: found.path,
    place: found.place,
    message: say("message"),
    allowed: null,
    mend: say("mend"),
    rule: { name: rule.name, title: titleOf(rule.code, words) },
    fix: found.fix,
  };
};

/** A rule as people call it; its code where it has no words. */
export const titleOf = (code: string, words: RuleBook["words"]): Words => ({
  de: words.de[code]?.title ?? code,
  en: words.en[code]?.title ?? code,
});
