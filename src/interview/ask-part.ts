import type { Lang, Words } from "../language.ts";
import type { DraftFacts } from "../propose/facts.ts";
import type { Ask, Choice } from "../world/ask.ts";
import { currentOf, problemOf, stillFits, undecided } from "./answer-part.ts";
import type { Answer, Input, Option, Part, Removal, TextInput } from "./part.ts";
import { sameOrTranslated } from "./translated.ts";
import { wrap } from "./wrap.ts";

/** What came of asking: an answer, the wish to go back one question, or to take the entry out of its list. */
export type Asked = { readonly answer: Answer } | { readonly back: true } | { readonly remove: Removal };

interface Asking {
  readonly ask: Ask;
  readonly lang: Lang;
  readonly facts: DraftFacts;
  /** Stands above the question: the section, the keys. */
  readonly above: string;
  /** Columns of the terminal. */
  readonly width: number;
}

const words = {
  why: { de: "Warum wir das fragen", en: "Why we ask" },
  back: { de: "Zurück zur vorigen Frage", en: "Back to the previous question" },
  example: { de: "Beispiel", en: "Example" },
  noneOnPurpose: { de: "Sie haben nichts ausgewählt. Ist das Absicht?", en: "You have chosen nothing. Is that on purpose?" },
  none: { de: "Ja, nichts davon", en: "Yes, none of these" },
  again: { de: "Nein, noch einmal auswählen", en: "No, choose again" },
  enter: { de: "Enter", en: "Enter" },
  takeOut: { de: "nimmt den Eintrag aus der Liste", en: "takes the entry out of the list" },
  keep: { de: "Nein, der Eintrag bleibt", en: "No, the entry stays" },
  out: { de: "Ja, herausnehmen", en: "Yes, take it out" },
} satisfies Readonly<Record<string, Words>>;

/** Asks one part until it is answered: `?` explains, `-` leaves it open or takes the entry out, `<` goes back. */
export const askPart = async (part: Part, asking: Asking): Promise<Asked> => {
  for (let explain = false; ; ) {
    const typed = await askOnce(part, asking, explain);
    if (typed === "<") return { back: true };
    if (typeof typed === "object") return { answer: typed.value };
    explain = typed === "?";
    if (explain) continue;
    if (part.removal === undefined) return { answer: null };
    if (await isToGo(part.removal, asking)) return { remove: part.removal };
  }
};

const isToGo = ({ name }: Removal, { ask, lang }: Asking): Promise<boolean> =>
  ask.select({
    message: lang === "de" ? `„${name}“ aus der Liste nehmen?` : `Take “${name}” out of the list?`,
    choices: [
      { value: false, name: words.keep[lang] },
      { value: true, name: words.out[lang] },
    ],
    default: false,
    lang,
  });

/** `?`, `-`, `<`, or the value. */
type Typed = "?" | "-" | "<" | { readonly value: Answer };

const askOnce = (part: Part, asking: Asking, explain: boolean): Promise<Typed> => {
  const { input } = part;
  if (input.kind === "text") return askText({ ...part, input }, asking, explain);
  return input.kind === "select" ? askSelect({ ...part, input }, asking, explain) : askCheckbox({ ...part, input }, asking, explain);
};

const helpOf = (part: Part, asking: Asking, explain: boolean): string | null => {
  const { lang, above } = asking;
  const example = part.example === undefined ? "" : `${words.example[lang]}: ${part.example[lang]}`;
  const enter = part.empty ?? (hasDefault(part, asking) || part.never !== undefined || part.input.kind !== "text" ? null : undecided);
  const empty = enter === null ? "" : `${words.enter[lang]}: ${enter[lang]}`;
  const out = part.removal === undefined ? "" : `-: ${words.takeOut[lang]}`;
  const lines = [above, explain ? part.help[lang] : "", example, empty, out].filter((it) => it !== "");
  return lines.length === 0 ? null : wrap(lines.join("\n"), asking.width);
};

/** What stands there; where that fits no longer, the proposal. */
const defaultOf = (part: Part, { facts }: Asking): Answer | undefined =>
  (stillFits(part, facts) ? currentOf(part, facts) : null) ?? part.suggest;

const hasDefault = (part: Part, asking: Asking): boolean => (defaultOf(part, asking) ?? null) !== null;

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
  if (typed === "" && part.empty === undefined) return "-";
  const reading = typed === "" ? { value: "" } : part.input.read(typed, lang);
  return "value" in reading ? { value: sameOrTranslated(reading.value, { preset, shown, lang }) } : "?";
};

const problemIn = (part: Part & { readonly input: TextInput }, { lang, facts }: Asking, text: string): string | null => {
  if (text === "?" || text === "<") return null;
  if (text === "-") return (part.removal ? part.removal.blocked : part.never)?.[lang] ?? null;
  if (text === "") return part.empty === undefined ? (part.never?.[lang] ?? null) : null;
  const reading = part.input.read(text, lang);
  return "wrong" in reading ? reading.wrong[lang] : problemOf(part, facts, { answer: reading.value, lang });
};

const choiceOf = ({ value, name, description, disabled }: Option, lang: Lang): Choice<string | boolean> => ({
  value,
  name: name[lang],
  description: description?.[lang] ?? null,
  disabled: disabled?.[lang] ?? null,
});

const askSelect = async (
  part: Part & { readonly input: Extract<Input, { kind: "select" }> },
  asking: Asking,
  explain: boolean,
): Promise<Typed> => {
  const { ask, lang, facts } = asking;
  const isOpen = part.never === undefined && (defaultOf(part, asking) ?? null) === null;
  const preset = isOpen || (currentOf(part, facts) === null && part.never === undefined) ? "-" : defaultOf(part, asking);
  const options = part.input.options.map((it) => choiceOf(it, lang));
  const open = part.never === undefined ? [{ value: "-", name: undecided[lang] }] : [];
  const picked = await ask.select<string | boolean>({
    message: part.ask[lang],
    help: helpOf(part, asking, explain),
    // Where nothing is proposed, Enter must not decide anything.
    choices: [...(isOpen ? [...open, ...options] : [...options, ...open]), ...controls(lang)],
    default: typeof preset === "string" || typeof preset === "boolean" ? preset : null,
    lang,
  });
  return picked === "?" || picked === "<" || picked === "-" ? picked : { value: picked };
};

const controls = (lang: Lang): readonly Choice<string | boolean>[] => [
  { value: "?", name: words.why[lang] },
  { value: "<", name: words.back[lang] },
];

const askCheckbox = async (
  part: Part & { readonly input: Extract<Input, { kind: "checkbox" }> },
  asking: Asking,
  explain: boolean,
): Promise<Typed> => {
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
  return chosen.length > 0 ? { value: chosen } : askNone(asking);
};

/** Nothing was chosen: on purpose, by mistake, or not decided? */
const askNone = async ({ ask, lang }: Asking): Promise<Typed> => {
  const picked = await ask.select<string | boolean>({
    message: words.noneOnPurpose[lang],
    choices: [{ value: "again", name: words.again[lang] }, { value: "none", name: words.none[lang] }, ...controls(lang)],
    default: "again",
    lang,
  });
  if (picked === "none") return { value: [] };
  return picked === "<" ? picked : "?";
};
