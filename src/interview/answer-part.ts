import type { DraftFacts } from "../propose/facts.ts";
import { factAt } from "../propose/fill.ts";
import type { Lang, Words } from "../language.ts";
import { problemAt } from "./check-answer.ts";
import type { Answer, Part } from "./part.ts";
import { put } from "./put.ts";

/** The answer that stands in the facts; undefined where there is none. */
export const currentOf = (part: Part, facts: DraftFacts): Answer | undefined =>
  part.current ? part.current(facts) : (factAt(facts, part.path) as Answer | undefined);

/** The facts with an answer taken in. "Not decided" leaves the field open, or notes the fallback as an open point. */
export const stored = (part: Part, facts: DraftFacts, answer: Answer): DraftFacts => {
  const isFallback = answer === null && part.fallback !== undefined;
  const value = isFallback ? (part.fallback ?? null) : answer;
  const next = part.store ? part.store(facts, value) : put(facts, part.path, value);
  return noted(next, part, isFallback);
};

/** The list of open points with the field, or without it. */
const noted = (facts: DraftFacts, { path, fallback }: Part, isOpen: boolean): DraftFacts => {
  if (fallback === undefined) return facts;
  const others = (facts.open ?? []).filter((it) => it.field !== path);
  if (!isOpen) return facts.open === undefined ? facts : { ...facts, open: others };
  return { ...facts, open: [...others, { field: path, who: null, by: null }] };
};

/** What is wrong with an answer, by the city file's own rules; null where it fits. */
export const problemOf = (part: Part, facts: DraftFacts, { answer, lang }: { readonly answer: Answer; readonly lang: Lang }): string | null =>
  answer === null ? null : problemAt(stored(part, facts, answer), part.path, lang);

/** Does the answer that stands still fit, after others changed? */
export const stillFits = (part: Part, facts: DraftFacts, lang: Lang): boolean => {
  const answer = currentOf(part, facts);
  if (answer === undefined || answer === null) return true;
  const { input } = part;
  if (input.kind === "select") return input.options.some(({ value }) => value === answer);
  return input.kind === "checkbox" || "value" in input.read(input.show(answer, lang), lang);
};

/** An answer in words, for the review page; "not decided yet" for null. */
export const answerWords = (part: Part, answer: Answer, lang: Lang): string => {
  if (answer === null) return undecided[lang];
  const { input } = part;
  if (input.kind === "text") return input.show(answer, lang);
  const chosen = Array.isArray(answer) ? answer : [answer];
  return chosen.map((each) => input.options.find(({ value }) => value === each)?.name[lang] ?? String(each)).join(", ");
};

export const undecided: Words = { de: "noch nicht entschieden", en: "not decided yet" };
