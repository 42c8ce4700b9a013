import type { CityText } from "../city/city-text.ts";
import type { Place } from "../city/finding.ts";
import type { Waiver } from "../city/schema/index.ts";
import type { Failure, Judgement } from "./judge.ts";
import { type RuleBook, type RuleFinding, ruleFinding } from "./rule-finding.ts";
import type { TextBreach, TextDocument, TextRule } from "./text/text-rule.ts";
import { applyWaivers } from "./waivers.ts";

/** What the text rules are applied to, and what the city has set aside of them. */
export interface JudgedDocuments {
  readonly documents: readonly TextDocument[];
  readonly waivers: readonly Waiver[];
  readonly text: CityText;
}

/** The text rules, and the words of all rules. */
export interface TextRuleBook extends Pick<RuleBook, "words"> {
  readonly rules: readonly TextRule[];
}

/** Applies the text rules to documents as they lie in the kit. Never throws. Nothing waits here: a text is there or not. */
export const judgeDocuments = (
  { documents, waivers, text }: JudgedDocuments,
  { rules, words }: TextRuleBook,
): Omit<Judgement, "waiting"> => {
  const applied = rules.flatMap((rule) => documents.map((document) => apply(rule, document, words)));
  const found = applied.flatMap((it) => it.findings);
  const book = { rules: [], others: rules, words };
  const failures = firstOfEach(applied.flatMap((it) => it.failures));
  const undecided = (documents.length === 0 ? rules : failures).map(({ code }) => code);
  // The faults of waivers were told with the rules about the facts.
  const { standing, setAside, unneeded } = applyWaivers(found, { waivers, undecided, text, book });
  return { findings: [...standing, ...unneeded], setAside, failures };
};

const firstOfEach = (failures: readonly Failure[]): readonly Failure[] =>
  failures.filter(({ code }, at) => failures.findIndex((it) => it.code === code) === at);

const apply = (
  rule: TextRule,
  document: TextDocument,
  words: RuleBook["words"],
): { readonly findings: readonly RuleFinding[]; readonly failures: readonly Failure[] } => {
  try {
    return { findings: rule.check(document).map((it) => findingIn(document, rule, { breach: it, words })), failures: [] };
  } catch (error) {
    return { findings: [], failures: [{ code: rule.code, name: rule.name, error }] };
  }
};

const findingIn = (
  document: TextDocument,
  rule: TextRule,
  { breach: { line, says, values }, words }: { readonly breach: TextBreach; readonly words: RuleBook["words"] },
): RuleFinding => ruleFinding(rule, { path: "", place: placeIn(document, line), says, values, level: null, fix: null }, words);

/** A whole line of a document, without the spaces round it. */
const placeIn = ({ path, text }: TextDocument, line: number): Place => {
  const source = (text.split("\n")[line - 1] ?? "").replace(/\r$/, "");
  const column = source.length - source.trimStart().length + 1;
  return { file: path, line, column, source, length: Math.max(1, source.trim().length) };
};
