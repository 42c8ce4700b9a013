import { type CityText, placeOfPath } from "../city/city-text.ts";
import { byPlace } from "../city/finding.ts";
import type { Words } from "../language.ts";
import { isUnknown, type Judged, type Outcome, type Rule } from "./rule.ts";
import { type RuleBook, type RuleFinding, ruleFinding, titleOf } from "./rule-finding.ts";
import { rules } from "./rules.ts";
import { textRules, textRuleWords } from "./text/index.ts";
import { applyWaivers, type SetAside } from "./waivers.ts";
import { ruleWords } from "./words.ts";

/** A rule that cannot be judged before a field is filled in. */
export interface Waiting {
  readonly code: string;
  readonly title: Words;
  readonly path: string;
}

/** A rule that broke down: a mistake of oic, not of the city. */
export interface Failure {
  readonly code: string;
  readonly name: string;
  readonly error: unknown;
}

/** What the rules say of a city. */
export interface Judgement {
  /** What counts, from the top of the file to its end; findings about waivers among it. */
  readonly findings: readonly RuleFinding[];
  /** What the city has set aside with a reason; it does not count. */
  readonly setAside: readonly SetAside[];
  readonly waiting: readonly Waiting[];
  readonly failures: readonly Failure[];
}

/** Every rule about a city's facts. */
export const ruleBook: RuleBook = {
  rules,
  words: { de: { ...ruleWords.de, ...textRuleWords.de }, en: { ...ruleWords.en, ...textRuleWords.en } },
  others: textRules,
};

/** Applies every rule to a city and sets aside what its waivers name. Never throws: a rule that does is a failure, the others go on. */
export const judge = (judged: Judged, text: CityText, book: RuleBook = ruleBook): Judgement => {
  const applied = book.rules.map((rule) => apply(rule, { judged, text, book }));
  const found = applied.flatMap(({ findings }) => findings);
  const waiting = applied.flatMap((it) => it.waiting);
  const failures = applied.flatMap(({ failure }) => (failure === null ? [] : [failure]));
  const undecided = [...waiting, ...failures, ...book.others].map(({ code }) => code);
  const { standing, setAside, faults, unneeded } = applyWaivers(found, { waivers: judged.city.waivers, undecided, text, book });
  return { findings: byPlace([...standing, ...faults, ...unneeded]) as readonly RuleFinding[], setAside, waiting, failures };
};

interface Applied {
  readonly findings: readonly RuleFinding[];
  readonly waiting: readonly Waiting[];
  readonly failure: Failure | null;
}

const apply = (rule: Rule, at: { readonly judged: Judged; readonly text: CityText; readonly book: RuleBook }): Applied => {
  const title = titleOf(rule.code, at.book.words);
  try {
    const outcomes = rule.check(at.judged);
    return {
      findings: outcomes.flatMap((it) => findingFrom(rule, it, at)),
      waiting: outcomes.filter(isUnknown).map(({ path }) => ({ code: rule.code, title, path })),
      failure: null,
    };
  } catch (error) {
    return { findings: [], waiting: [], failure: { code: rule.code, name: rule.name, error } };
  }
};

const findingFrom = (
  rule: Rule,
  outcome: Outcome,
  { text, book }: { readonly text: CityText; readonly book: RuleBook },
): readonly RuleFinding[] => {
  if (isUnknown(outcome)) return [];
  const { path, says, values, level, fix } = outcome;
  return [ruleFinding(rule, { path, place: placeOfPath(text, path), says, values, level, fix }, book.words)];
};
