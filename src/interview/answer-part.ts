import type { Lang, Words } from "../language.ts";
import type { DraftFacts } from "../propose/facts.ts";
import { factAt } from "../propose/fill.ts";
import { problemAt } from "./check-answer.ts";
import type { Answer, Part } from "./part.ts";
import { put } from "./put.ts";

/** The answer that stands in the facts; undefined where there is none. */
export const currentOf = (part: Part, facts: DraftFacts): Answer | undefined => {
  if (part.end) return undefined;
  return part.current ? part.current(facts) : (factAt(facts, part.path) as Answer | undefined);
};

/** The facts with an answer taken in. "Not decided" (null) leaves the field open. */
export const stored = (part: Part, facts: DraftFacts, answer: Answer): DraftFacts =>
  part.store ? part.store(facts, answer) : put(facts, part.path, answer);

/** What is wrong with an answer, by the city file's own rules; null where it fits. */
export const problemOf = (
  part: Part,
  facts: DraftFacts,
  { answer, lang }: { readonly answer: Answer; readonly lang: Lang },
): string | null => (answer === null || answer === "" ? null : problemAt(stored(part, facts, answer), part.path, lang));

/** Does the answer that stands still fit, after others changed? */
export const stillFits = (part: Part, facts: DraftFacts): boolean =>
  (currentOf(part, facts) ?? null) === null || part.fits === undefined || part.fits(facts);

/** An answer in words, for the review page; "not decided yet" for null. */
export const answerWords = (part: Part, answer: Answer, lang: Lang): string => {
  if (answer === null) return undecided[lang];
  const { input } = part;
  if (input.kind === "text") return input.show(answer, lang) || undecided[lang];
  const chosen = Array.isArray(answer) ? answer : [answer];
  return chosen.map((each) => input.options.find(({ value }) => value === each)?.name[lang] ?? String(each)).join(", ") || "–";
};

export const undecided: Words = { de: "noch nicht entschieden", en: "not decided yet" };
