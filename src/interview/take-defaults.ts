import { type Lang, sameWords } from "../language.ts";
import { type Answer, isAnswerList, type Part, plainAnswer } from "./part.ts";
import { type Around, answered, contextFor, type Interview, nextUnanswered, type Step } from "./steps.ts";

/** A prompt nobody has answered, and what would be taken for it; undefined where there is no default. */
export interface Unanswered {
  readonly step: Step;
  readonly assumed: Answer | undefined;
}

/** What an unanswered prompt is taken for: the proposal, an empty list, or open; undefined where it must be answered. */
const assumed = (part: Part): Answer | undefined => {
  if (part.suggest !== undefined) return part.suggest;
  if (part.empty !== undefined) return "";
  return part.never === undefined ? null : undefined;
};

export interface Taken {
  readonly interview: Interview;
  readonly unanswered: readonly Unanswered[];
}

/**
 * The interview with the default for every unanswered prompt, and what that was; one without a default stays unanswered. `needed`: only
 * for those that must have an answer; the others are left out of the file.
 */
export const takeDefaults = async (start: Interview, around: Around, which: "all" | "needed"): Promise<Taken> => {
  const unanswered: Unanswered[] = [];
  let interview = start;
  for (;;) {
    const step = nextUnanswered(interview, await contextFor(interview.facts, around));
    if (step === null) return { interview, unanswered };
    const value = assumed(step.part);
    const skip = value === undefined || (which === "needed" && step.part.never === undefined);
    unanswered.push({ step, assumed: value });
    interview = skip ? { ...interview, done: [...interview.done, step.part.id] } : answered(interview, step.part, value);
  }
};

const listedAnswer = (value: Answer): string => (isAnswerList(value) ? value.map(plainAnswer).join(",") : plainAnswer(value));

/** The flags that answer a prompt, ready to be changed: `--set city.name=Musterstadt`. */
export const flagFor = ({ step: { part }, assumed: value }: Unanswered, lang: Lang): string => {
  const shown = value === undefined || value === null || value === "" ? exampleOf(part, lang) : listedAnswer(value);
  const settings = [part.flag ?? sameWords(`${part.path}=${shown}`)].flat();
  return settings.map((it) => `--set ${quoted(it[lang])}`).join(" ");
};

/** The values to choose from, as they stand behind a flag; null where anything may be written. */
export const optionsOf = ({ input, flag }: Part): string | null =>
  input.kind === "select" && flag === undefined ? input.options.map(({ value }) => String(value)).join(" | ") : null;

const exampleOf = ({ input, example }: Part, lang: Lang): string =>
  input.kind === "text" ? (example?.[lang] ?? "…") : String(input.options[0]?.value);

/** In double quotes, which every shell takes off again. */
const quoted = (text: string): string => (/^[\w.:/=-]+$/.test(text) ? text : `"${text.replaceAll('"', "'")}"`);
