import { isPlainList, isPlainMap, type Plain, type PlainMap, plainAt } from "../../city/plain.ts";
import { flowText } from "../../city/yaml-text.ts";
import type { Lang } from "../../language.ts";
import { exampleCity } from "../../packs/example-city.ts";
import type { Patch } from "../../rules/rule.ts";
import { explainWords as words } from "./explain-words.ts";
import { learningLine } from "./learning-card.ts";
import type { CatalogueRule } from "./rule-catalogue.ts";

/** What there is to say of one rule, in one language; terminal and page lay it out. */
export interface RuleExplained {
  readonly rule: CatalogueRule;
  readonly title: string;
  readonly summary: string;
  readonly why: string;
  /** Learnings by their sentence and status, addresses, or that it is an estimate. */
  readonly sources: readonly string[];
  /** Lines as they would stand in city.yaml (paths name entries by id) or in a document. */
  readonly bad: readonly string[];
  readonly good: readonly string[];
}

export const ruleExplained = async (rule: CatalogueRule, lang: Lang): Promise<RuleExplained> => {
  const { title, summary, why } = rule.words[lang];
  const sources = await Promise.all(rule.sources.map((it) => sourceLine(it, lang)));
  return { rule, title, summary, why, sources, ...(await examplesOf(rule, lang)) };
};

const sourceLine = async (source: string, lang: Lang): Promise<string> => {
  if (source === "estimate") return words.estimate[lang];
  return source.startsWith("L-") ? learningLine(source, lang) : source;
};

/** Where the good example changes nothing, the same fields as they stand in Musterstadt. */
const examplesOf = async ({ examples }: CatalogueRule, lang: Lang): Promise<Pick<RuleExplained, "bad" | "good">> => {
  if (examples === null) return { bad: [], good: [] };
  if ("badText" in examples) return { bad: textLines(examples.badText), good: textLines(examples.goodText) };
  const { bad, good } = examples;
  const facts = await exampleCity();
  const asItStands = Object.keys(bad)
    .filter((path) => !Object.hasOwn(good, path))
    .flatMap((path) => fieldLines({ path, value: valueIn(facts, path) ?? null, keys: keysIn(bad[path]) }, lang));
  return { bad: patchLines(bad, lang), good: [...asItStands, ...patchLines(good, lang)] };
};

const textLines = (text: string): readonly string[] => text.trimEnd().split("\n");

const patchLines = (patch: Patch, lang: Lang): readonly string[] =>
  Object.entries(patch).flatMap(([path, value]) => fieldLines({ path, value, keys: null }, lang));

interface FieldLine {
  readonly path: string;
  readonly value: Plain;
  /** Of a list's entries only these fields are shown; null: all. */
  readonly keys: readonly string[] | null;
}

/** A field on a line; a list of entries with a line for each. */
const fieldLines = ({ path, value, keys }: FieldLine, lang: Lang): readonly string[] => {
  if (value === null) return [`${path}: null   # ${words.absent[lang]}`];
  if (!isPlainList(value) || value.length === 0 || !value.every((each) => isPlainMap(each))) return [`${path}: ${flowText(value)}`];
  return [`${path}:`, ...value.map((each) => `  - ${entryText(each, keys)}`)];
};

/** What the other example does not speak of is left out, and three dots say so. */
const entryText = (entry: Plain, keys: readonly string[] | null): string => {
  if (keys === null || !isPlainMap(entry)) return flowText(entry);
  const shown = Object.entries(entry).filter(([key]) => keys.includes(key));
  const text = flowText(Object.fromEntries(shown));
  return shown.length === 0 || shown.length === Object.keys(entry).length ? flowText(entry) : text.replace(/ \}$/, ", … }");
};

/** Fields that the entries of a list have; null where it is none. */
const keysIn = (value: Plain | undefined): readonly string[] | null =>
  isPlainList(value) && value.length > 0 ? value.flatMap((each) => (isPlainMap(each) ? Object.keys(each) : [])) : null;

/** What stands at a path that names entries by id. */
const valueIn = (facts: PlainMap, path: string): Plain | undefined =>
  path.split(".").reduce<Plain | undefined>((value, step) => {
    const named = isPlainList(value) ? value.find((each) => plainAt(each, "id") === step) : undefined;
    return named ?? plainAt(value, step);
  }, facts);

/** What to paste below `waivers:`; reason and name are left for people to fill in. */
export const waiverLines = ({ code }: CatalogueRule, on: string, lang: Lang): readonly string[] => [
  "waivers:",
  `  - rule: ${code}`,
  `    reason:   # ${words.reason[lang]}`,
  `    name:     # ${words.name[lang]}`,
  `    on: ${on}`,
];
