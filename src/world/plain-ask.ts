import type { Lang } from "../language.ts";
import { type Ask, type Choice, type ChoiceQuestion, cancelled, cleanText, type Question } from "./ask.ts";
import { plainWords } from "./plain-words.ts";

/** What plain questions need: the next line a person typed (null at the end of input), and a place to print. */
export interface PlainTerminal {
  readonly lang: Lang;
  line(): Promise<string | null>;
  print(text: string): void;
}

/** What a typed line means: an answer, or a sentence why it is none. */
type Reading<T> = { readonly answer: T } | { readonly problem: string };

/**
 * Questions as plain numbered lines, one below the other, nothing redrawn: for screen readers, simple terminals and `--plain`.
 * An empty line takes the default.
 */
export function plainAsk(terminal: PlainTerminal): Ask {
  return {
    text: (question) =>
      untilGood(terminal, question, {
        hint: hintOf(question.default),
        read: (line) => ({ answer: line === "" ? (question.default ?? "") : line }),
      }),
    confirm: (question) => untilGood(terminal, question, confirmReader(question, langOf(terminal, question))),
    select: (question) => {
      printChoices(terminal, question);
      return untilGood(terminal, question, selectReader(question, langOf(terminal, question)));
    },
    checkbox: (question) => {
      printChoices(terminal, question);
      return untilGood(terminal, question, checkboxReader(question, langOf(terminal, question)));
    },
    edit: (question) => manyLines(terminal, question),
  };
}

/** Reads lines up to one with a single full stop; none at all takes the default. */
async function manyLines(terminal: PlainTerminal, question: Question<string>): Promise<string> {
  const words = plainWords[langOf(terminal, question)];
  printMessage(terminal, question);
  if (question.default) terminal.print(`${question.default}\n`);
  for (;;) {
    terminal.print(`${words.manyLines}\n`);
    const lines: string[] = [];
    for (let line = await terminal.line(); line?.trim() !== "."; line = await terminal.line()) {
      if (line === null) throw cancelled(langOf(terminal, question));
      lines.push(line);
    }
    const text = lines.length === 0 ? (question.default ?? "") : lines.join("\n").trimEnd();
    const problem = question.validate?.(text) ?? null;
    if (problem === null) return text;
    terminal.print(`${words.notUnderstood} ${problem}\n`);
  }
}

interface Reader<T> {
  /** Stands before the line the person types. */
  readonly hint: string;
  readonly read: (line: string) => Reading<T>;
}

const langOf = (terminal: PlainTerminal, { lang }: { readonly lang?: Lang }): Lang => lang ?? terminal.lang;
const hintOf = (value: string | null | undefined): string => (value === null || value === undefined || value === "" ? "" : `[${value}] `);

async function untilGood<T>(
  terminal: PlainTerminal,
  question: Question<T> & { readonly choices?: unknown },
  reader: Reader<T>,
): Promise<T> {
  const lang = langOf(terminal, question);
  if (question.choices === undefined) printMessage(terminal, question);
  for (;;) {
    terminal.print(`${reader.hint}> `);
    const line = await terminal.line();
    if (line === null) throw cancelled(lang);
    const reading = reader.read(cleanText(line));
    const problem = "problem" in reading ? reading.problem : (question.validate?.(reading.answer) ?? null);
    if ("answer" in reading && problem === null) return reading.answer;
    terminal.print(`${plainWords[lang].notUnderstood} ${problem ?? ""}\n`);
  }
}

function printMessage(terminal: PlainTerminal, { message, help }: Pick<Question<never>, "message" | "help">): void {
  terminal.print(`\n${message}\n${help ? `${help}\n` : ""}`);
}

function printChoices<T>(terminal: PlainTerminal, question: Pick<ChoiceQuestion<T>, "message" | "help" | "choices" | "lang">): void {
  printMessage(terminal, question);
  const words = plainWords[langOf(terminal, question)];
  for (const [index, { name, description, disabled }] of question.choices.entries()) {
    const why = disabled ? ` (${typeof disabled === "string" ? disabled : words.disabled})` : "";
    terminal.print(`  ${index + 1}  ${name}${description ? `: ${description}` : ""}${why}\n`);
  }
}

function confirmReader(question: Question<boolean>, lang: Lang): Reader<boolean> {
  const words = plainWords[lang];
  const preset = question.default ?? null;
  return {
    hint: `${words.yes[0]}/${words.no[0]} ${hintOf(preset === null ? null : preset ? words.yes[0] : words.no[0])}`,
    read: (line) => {
      if (line === "" && preset !== null) return { answer: preset };
      if (words.yes.includes(line.toLowerCase())) return { answer: true };
      return words.no.includes(line.toLowerCase()) ? { answer: false } : { problem: words.yesOrNo };
    },
  };
}

function selectReader<T>(question: ChoiceQuestion<T>, lang: Lang): Reader<T> {
  const preset = question.default ?? null;
  const at = question.choices.findIndex(({ value }) => value === preset);
  return {
    hint: `${plainWords[lang].oneNumber} ${hintOf(at < 0 ? null : String(at + 1))}`,
    read: (line) => {
      const choice = line === "" ? question.choices[at] : chosen(question.choices, line);
      return choice === undefined ? { problem: plainWords[lang].oneOf(question.choices.length) } : { answer: choice.value };
    },
  };
}

function checkboxReader<T>(question: ChoiceQuestion<T, readonly T[]>, lang: Lang): Reader<readonly T[]> {
  const words = plainWords[lang];
  const preset = question.default ?? [];
  const numbers = question.choices.flatMap(({ value }, index) => (preset.includes(value) ? [index + 1] : []));
  return {
    hint: `${words.manyNumbers} ${hintOf(numbers.length === 0 ? "0" : numbers.join(", "))}`,
    read: (line) => {
      if (line === "") return { answer: preset };
      const picked = line === "0" ? [] : line.split(/[\s,;]+/).map((word) => chosen(question.choices, word));
      if (picked.includes(undefined)) return { problem: words.someOf(question.choices.length) };
      return { answer: question.choices.filter((choice) => picked.includes(choice)).map(({ value }) => value) };
    },
  };
}

/** The choice with this number, this very name, or this sign for its value (`?`, `-`, `<`); undefined where there is none or it cannot be chosen. */
function chosen<T>(choices: readonly Choice<T>[], word: string): Choice<T> | undefined {
  const typed = word.toLowerCase();
  const named = choices.find(({ name, value }) => value === word || name.toLowerCase() === typed);
  const choice = /^\d+$/.test(word) ? choices[Number(word) - 1] : named;
  return choice?.disabled ? undefined : choice;
}
