import type { Lang } from "../language.ts";
import { type Ask, type Choice, type ChoiceQuestion, cancelled, cleanText, type Question } from "./ask.ts";

/** The person just presses Enter. */
export const takeDefault: unique symbol = Symbol("take the default");
/** The person presses Ctrl-C. */
export const breakOff: unique symbol = Symbol("break off");

/** What the person in a test answers: a value, a choice's name or value, or a function of the question's message. */
export type Answer = unknown;

/** The questions of a test and what became of the answers. */
export interface Script {
  readonly ask: Ask;
  readonly asked: readonly string[];
  readonly unused: () => readonly Answer[];
}

/**
 * Answers questions from a list, in turn. An answer that `validate` refuses is told to `print`, and the next one is taken, as with a person.
 * Without an answer left the interview is cancelled; an answer that is no choice at all is a mistake of the test and throws.
 */
export function scriptedAsk(answers: readonly Answer[], lang: Lang, print: (text: string) => void): Script {
  const left = [...answers];
  const asked: string[] = [];
  const next = <T>(question: Question<T>, read: (answer: unknown) => T): T => {
    asked.push(question.message);
    while (left.length > 0) {
      const raw = left.shift();
      const answer = isReply(raw) ? raw(question.message) : raw;
      if (answer === breakOff) break;
      const value = read(answer);
      const problem = question.validate?.(value) ?? null;
      if (problem === null) return value;
      print(`${problem}\n`);
    }
    throw cancelled(question.lang ?? lang);
  };
  const ask: Ask = {
    text: async (question) => next(question, (answer) => (answer === takeDefault ? (question.default ?? "") : cleanText(String(answer)))),
    confirm: async (question) => next(question, (answer) => (answer === takeDefault ? (question.default ?? true) : answer === true)),
    select: async (question) => next(question, (answer) => pick(question, answer === takeDefault ? question.default : answer)),
    edit: async (question) => next(question, (answer) => (answer === takeDefault ? (question.default ?? "") : String(answer))),
    checkbox: async (question) =>
      next(question, (answer) => (answer === takeDefault ? (question.default ?? []) : pickAll(question, answer))),
  };
  return { ask, asked, unused: () => left };
}

const isReply = (answer: Answer): answer is (message: string) => unknown => typeof answer === "function";

function pick<T>({ message, choices }: { readonly message: string; readonly choices: readonly Choice<T>[] }, answer: unknown): T {
  const found = choices.find(({ value }) => value === answer) ?? choices.find(({ name }) => name === answer);
  if (found !== undefined && !found.disabled) return found.value;
  throw new Error(`“${message}” offers ${choices.map(({ name }) => name).join(" | ")}, the test answers ${String(answer)}`);
}

function pickAll<T>(question: ChoiceQuestion<T, readonly T[]>, answer: unknown): readonly T[] {
  const values = (Array.isArray(answer) ? answer : [answer]).map((each) => pick(question, each));
  return question.choices.map(({ value }) => value).filter((value) => values.includes(value));
}
