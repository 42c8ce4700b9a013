import type { Lang } from "../language.ts";
import { type Ask, type Choice, cancelled, cleanText, type Question } from "./ask.ts";
import { plainWords } from "./plain-words.ts";

/** What prompts that are redrawn need: a terminal to read from and write to. */
export interface InquirerTerminal {
  readonly lang: Lang;
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Was Ctrl-C pressed while no question was asked? From the first call on it is noticed. */
  readonly isInterrupted?: () => boolean;
}

/** Inquirer's prompt for one question, as far as it is used here. */
type PromptOne = (question: Readonly<Record<string, unknown>>) => Promise<{ readonly answer: unknown }>;

/** Questions with arrow keys, for a person at a terminal. Inquirer itself is loaded with the first question. */
export function inquirerAsk(terminal: InquirerTerminal): Ask {
  const one = <T>(question: Question<T>, prompt: Readonly<Record<string, unknown>>) => askOne(terminal, question, prompt);
  const langOf = ({ lang }: { readonly lang?: Lang }) => lang ?? terminal.lang;
  return {
    text: async (question) => {
      const validate = (typed: string) => question.validate?.(cleanText(typed)) ?? true;
      return cleanText(String(await one(question, { type: "input", default: question.default ?? undefined, validate })));
    },
    confirm: async (question) => {
      const { yes, no } = plainWords[langOf(question)];
      const theme = { keywords: { yes: yes[0], no: no[0] } };
      return (await one(question, { type: "confirm", default: question.default ?? true, theme })) === true;
    },
    select: async (question) => {
      const theme = {
        style: { keysHelpTip: () => plainWords[langOf(question)].selectKeys },
        i18n: { disabledError: plainWords[langOf(question)].disabled },
      };
      const picked = await one(question, {
        type: "select",
        loop: false,
        pageSize: 12,
        theme,
        ...indexed(question.choices, [question.default]),
      });
      return valueAt(question.choices, picked);
    },
    checkbox: async (question) => {
      const values = (rows: readonly { readonly value: unknown }[]) => rows.map(({ value }) => valueAt(question.choices, value));
      const validate = (rows: readonly { readonly value: unknown }[]) => question.validate?.(values(rows)) ?? true;
      const theme = {
        style: { keysHelpTip: () => plainWords[langOf(question)].checkboxKeys },
        i18n: { disabledError: plainWords[langOf(question)].disabled },
      };
      const rows = indexed(question.choices, question.default ?? []);
      const picked = await one(question, { type: "checkbox", loop: false, pageSize: 12, theme, validate, choices: rows.choices });
      return (Array.isArray(picked) ? picked : []).map((index) => valueAt(question.choices, index));
    },
    edit: async (question) => {
      const validate = (typed: string) => question.validate?.(typed.trimEnd()) ?? true;
      const theme = { style: { waitingMessage: () => plainWords[langOf(question)].editorKeys } };
      return String(await one(question, { type: "editor", default: question.default ?? "", postfix: ".md", theme, validate })).trimEnd();
    },
  };
}

async function askOne<T>(terminal: InquirerTerminal, question: Question<T>, prompt: Readonly<Record<string, unknown>>): Promise<unknown> {
  const { input, output } = terminal;
  if (terminal.isInterrupted?.()) throw cancelled(question.lang ?? terminal.lang);
  const gone = new AbortController();
  const end = () => gone.abort();
  // Inquirer leaves the question hanging at Ctrl-D, and the program would end with 0.
  const press = (_text: unknown, key: { readonly ctrl?: boolean; readonly name?: string } | undefined) => {
    if (key?.ctrl === true && key.name === "d") end();
  };
  input.once("end", end).once("close", end).on("keypress", press);
  try {
    const { default: inquirer } = await import("inquirer");
    const promptOne = inquirer.createPromptModule({ input, output, signal: gone.signal } as never) as unknown as PromptOne;
    if (question.help) output.write(`\n${question.help}\n`);
    return (await promptOne({ ...prompt, name: "answer", message: question.message })).answer;
  } catch (error) {
    if (error instanceof Error && /^(Exit|Abort|Cancel)PromptError$/.test(error.name)) throw cancelled(question.lang ?? terminal.lang);
    throw error;
  } finally {
    input.removeListener("end", end).removeListener("close", end).removeListener("keypress", press);
  }
}

/** Choices by their index, so that any value may stand behind one. */
function indexed<T>(choices: readonly Choice<T>[], preset: readonly unknown[]) {
  const first = choices.findIndex(({ value }) => preset.includes(value));
  return {
    default: first < 0 ? undefined : first,
    choices: choices.map(({ value, name, description, disabled }, index) => ({
      value: index,
      name,
      ...(description ? { description } : {}),
      disabled: disabled ?? false,
      checked: preset.includes(value),
    })),
  };
}

function valueAt<T>(choices: readonly Choice<T>[], index: unknown): T {
  const choice = choices[Number(index)];
  if (choice === undefined) throw new Error(`no choice ${String(index)}`);
  return choice.value;
}
