import { exit, OicError } from "../errors.ts";
import type { Lang } from "../language.ts";

/** One question to a person. */
export interface Question<T> {
  readonly message: string;
  /** One or two sentences printed before it. */
  readonly help?: string | null;
  /** The answer when the person just presses Enter. */
  readonly default?: T | null;
  /** What is wrong with an answer, as a sentence; null where it is good. */
  readonly validate?: (answer: T) => string | null;
  /** The language of the hints round it; absent: the world's. */
  readonly lang?: Lang;
}

/** One answer to choose. */
export interface Choice<T> {
  readonly value: T;
  readonly name: string;
  readonly description?: string | null;
  /** Why it cannot be chosen, or just that. */
  readonly disabled?: string | boolean | null;
}

/** A question with a list of answers: `T` is a choice's value, `A` what comes back. */
export interface ChoiceQuestion<T, A = T> extends Question<A> {
  readonly choices: readonly Choice<T>[];
}

/** The ways to ask. Each asks again until `validate` is content, and throws an OicError (exit 130) when the person cancels. */
export interface Ask {
  /** Trimmed text in Unicode form C; `""` where left empty and there is no default. */
  text(question: Question<string>): Promise<string>;
  select<T>(question: ChoiceQuestion<T>): Promise<T>;
  /** Any number of the choices, in their order. */
  checkbox<T>(question: ChoiceQuestion<T, readonly T[]>): Promise<readonly T[]>;
  confirm(question: Question<boolean>): Promise<boolean>;
  /** A longer text, which the person changes in their own editor (`$VISUAL`, `$EDITOR`); it begins with the default. Without white space at its end. */
  edit(question: Question<string>): Promise<string>;
}

/** The error for a question that the person broke off. */
export function cancelled(lang: Lang): OicError {
  return lang === "de"
    ? new OicError(exit.cancelled, "Abgebrochen.", "Rufen Sie den Befehl noch einmal auf, wenn Sie weitermachen möchten.")
    : new OicError(exit.cancelled, "Cancelled.", "Run the command again when you want to go on.");
}

/** Text as typed or pasted, without control characters and outer spaces, in Unicode form C. */
export const cleanText = (typed: string): string =>
  typed
    .replaceAll(/\p{Cc}+/gu, " ")
    .trim()
    .normalize("NFC");
