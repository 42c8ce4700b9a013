import type { Lang, Words } from "../language.ts";
import type { DraftFacts } from "../propose/facts.ts";
import type { Ask, Choice } from "../world/ask.ts";
import { answerWords, currentOf, problemOf, undecided } from "./answer-part.ts";
import type { Answer, Input, Option, Part } from "./part.ts";

/** What came of asking: an answer, or the wish to go back one question. */
export type Asked = { readonly answer: Answer } | { readonly back: true };

interface Asking {
  readonly ask: Ask;
  readonly lang: Lang;
  readonly facts: DraftFacts;
  /** Stands above the question: the section, the keys. */
  readonly above: string;
}

const words = {
  why: { de: "Warum wir das fragen", en: "Why we ask" },
  back: { de: "Zurück zur vorigen Frage", en: "Back to the previous question" },
  example: { de: "Beispiel", en: "Example" },
  noneOnPurpose: { de: "Sie haben nichts ausgewählt. Ist das Absicht?", en: "You have chosen nothing. Is that on purpose?" },
  none: { de: "Ja, nichts davon", en: "Yes, none of these" },
  again: { de: "Nein, noch einmal auswählen", en: "No, choose again" },
  empty: {
    de: "Bitte antworten Sie, oder schreiben Sie - für „noch nicht entschieden“.",
    en: "Please answer, or type - for “not decided yet”.",
  },
  enter: { de: "Enter", en: "Enter" },
} satisfies Readonly<Record<string, Words>>;

/** Asks one part until it is answered: `?` explains, `-` leaves it open, `<` goes back. */
export const askPart = async (part: Part, asking: Asking): Promise<Asked> => {
  for (let explain = false; ; explain = true) {
    const typed = await askOnce(part, asking, explain);
    if (typed === "<") return { back: true };
    if (typed === "-") return { answer: null };
    if (typed === "?") continue;
    return { answer: typeof typed === "object" && typed !== null && "value" in typed ? (typed.value as Answer) : null };
  }
};

/** `?`, `-`, `<`, or the value. */
type Typed = "?" | "-" | "<" | { readonly value: Answer };

const askOnce = (part: Part, asking: Asking, explain: boolean): Promise<Typed> => {
  const { input } = part;
  if (input.kind === "text") return askText({ ...part, input }, asking, explain);
  return input.kind === "select" ? askSelect({ ...part, input }, asking, explain) : askCheckbox({ ...part, input }, asking, explain);
};

const helpOf = (part: Part, { lang, above }: Asking, explain: boolean): string | null => {
  const example = part.example === undefined ? "" : `${words.example[lang]}: ${part.example}`;
  const empty = part.empty === undefined ? "" : `${words.enter[lang]}: ${part.empty[lang]}`;
  const lines = [above, explain ? part.help[lang] : "", example, empty].filter((it) => it !== "");
  return lines.length === 0 ? null : lines.join("\n");
};

const defaultOf = (part: Part, { facts }: Asking): Answer | undefined => currentOf(part, facts) ?? part.suggest;

type TextInput = Extract<Input, { kind: "text" }>;

const askText = async (part: Part & { readonly input: TextInput }, asking: Asking, explain: boolean): Promise<Typed> => {
  const { ask, lang } = asking;
  const preset = defaultOf(part, asking);
  const shown = preset === undefined || preset === null ? null : part.input.show(preset, lang);
  const typed = await ask.text({
    message: part.ask[lang],
    help: helpOf(part, asking, explain),
    default: shown === "" ? null : shown,
    validate: (text) => problemIn(part, asking, text),
    lang,
  });
  if (typed === "?" || typed === "<" || typed === "-") return typed;
  const reading = typed === "" ? { value: "" } : part.input.read(typed, lang);
  return "value" in reading ? reading : "?";
};

const problemIn = (part: Part & { readonly input: TextInput }, { lang, facts }: Asking, text: string): string | null => {
  if (text === "?" || text === "<") return null;
  if (text === "-") return part.never?.[lang] ?? null;
  if (text === "") return part.empty === undefined ? (part.never?.[lang] ?? words.empty[lang]) : null;
  const reading = part.input.read(text, lang);
  return "wrong" in reading ? reading.wrong[lang] : problemOf(part, facts, { answer: reading.value, lang });
};

const choiceOf = ({ value, name, description, disabled }: Option, lang: Lang): Choice<string | boolean> => ({
  value,
  name: name[lang],
  description: description?.[lang] ?? null,
  disabled: disabled?.[lang] ?? null,
});

const askSelect = async (part: Part & { readonly input: Extract<Input, { kind: "select" }> }, asking: Asking, explain: boolean): Promise<Typed> => {
  const { ask, lang, facts } = asking;
  const isOpen = currentOf(part, facts) === null && part.never === undefined;
  const preset = isOpen ? "-" : defaultOf(part, asking);
  const picked = await ask.select<string | boolean>({
    message: part.ask[lang],
    help: helpOf(part, asking, explain),
    choices: [...part.input.options.map((it) => choiceOf(it, lang)), ...controls(part, lang)],
    default: typeof preset === "string" || typeof preset === "boolean" ? preset : null,
    lang,
  });
  return picked === "?" || picked === "<" || picked === "-" ? picked : { value: picked };
};

const controls = (part: Part, lang: Lang): readonly Choice<string | boolean>[] => [
  ...(part.never === undefined ? [{ value: "-", name: undecided[lang] }] : []),
  { value: "?", name: words.why[lang] },
  { value: "<", name: words.back[lang] },
];

const askCheckbox = async (part: Part & { readonly input: Extract<Input, { kind: "checkbox" }> }, asking: Asking, explain: boolean): Promise<Typed> => {
  const { ask, lang } = asking;
  const preset = defaultOf(part, asking);
  const chosen = await ask.checkbox<string | boolean>({
    message: part.ask[lang],
    help: helpOf(part, asking, explain),
    choices: part.input.options.map((it) => choiceOf(it, lang)),
    default: Array.isArray(preset) ? (preset as readonly (string | boolean)[]) : [],
    validate: (values) => part.input.wrong(values)?.[lang] ?? null,
    lang,
  });
  return chosen.length > 0 ? { value: chosen } : askNone(part, asking);
};

/** Nothing was chosen: on purpose, by mistake, or not decided? */
const askNone = async (part: Part, { ask, lang }: Asking): Promise<Typed> => {
  const picked = await ask.select<string | boolean>({
    message: words.noneOnPurpose[lang],
    choices: [{ value: "again", name: words.again[lang] }, { value: "none", name: words.none[lang] }, ...controls(part, lang)],
    default: "again",
    lang,
  });
  if (picked === "none") return { value: [] };
  return picked === "-" || picked === "<" ? picked : "?";
};

/** A value in words, where a message repeats it. */
export const inWords = answerWords;
