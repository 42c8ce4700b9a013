import type { Lang, Words } from "../language.ts";
import type { DraftFacts } from "../propose/facts.ts";
import type { Ask } from "../world/ask.ts";
import { currentOf } from "./answer-part.ts";
import { askPart } from "./ask-part.ts";
import type { Answer, Ctx, Question } from "./part.ts";
import { questions, sectionTitles } from "./questions.ts";
import { review } from "./review.ts";
import { type Around, answered, contextFor, type Interview, nextStep, type Step, stepsFor } from "./steps.ts";
import { wrap } from "./wrap.ts";

/** What an interview needs of the world. */
export interface Talk {
  readonly ask: Ask;
  readonly around: Around;
  readonly print: (text: string) => void;
  /** Columns of the terminal. */
  readonly width: number;
  /** Keeps the answers so far; called after each. */
  readonly keep: (interview: Interview) => Promise<void>;
  /** What oic would add to the answers, in words, for the review page. */
  readonly proposals: (facts: DraftFacts, ctx: Ctx) => string;
}

const words = {
  question: { de: "Frage", en: "Question" },
  of: { de: "von", en: "of" },
  keys: {
    de: "Wo Sie schreiben: ? erklärt die Frage, - lässt sie offen, < geht eine Frage zurück. In Listen steht das am Ende.",
    en: "Where you type: ? explains the question, - leaves it open, < goes back one question. In lists these come last.",
  },
  changed: {
    de: "Durch Ihre Änderung passt diese Antwort nicht mehr; bitte noch einmal:",
    en: "Because of your change this answer no longer fits; please once more:",
  },
} satisfies Readonly<Record<string, Words>>;

/** What the person wants in the end. */
export type Ending = { readonly wish: "write" | "stop"; readonly interview: Interview };

/** Where the interview stands: the answers, and the prompt to ask in spite of an answer (gone back to, or to be changed). */
interface State {
  readonly interview: Interview;
  readonly again: string | null;
  /** The question whose prompts are all asked once more. */
  readonly changing: string | null;
}

/** Asks whatever is missing, shows everything for review, and comes back when the person wants to write or to stop. */
export const runFlow = async (start: Interview, talk: Talk): Promise<Ending> => {
  let state: State = { interview: start, again: null, changing: null };
  let heading = "";
  const { lang } = await contextFor(start.facts, talk.around);
  talk.print(`${wrap(words.keys[lang], talk.width)}\n`);
  for (;;) {
    const ctx = await contextFor(state.interview.facts, talk.around);
    const step = stepFor(state, ctx);
    if (step === null) {
      const wish = await review(state.interview.facts, ctx, talk);
      if (wish.kind !== "change") return { wish: wish.kind, interview: state.interview };
      heading = "";
      if (wish.question !== null)
        state = { ...state, again: firstPart(wish.question, state.interview.facts, ctx), changing: wish.question.id };
      continue;
    }
    const above = headingFor(step, ctx.lang);
    if (above !== heading) talk.print(`\n${wrap(above, talk.width)}\n`);
    heading = above;
    state = await askStep(step, state, { talk, ctx });
  }
};

const stepFor = ({ interview, again }: State, ctx: Ctx): Step | null => {
  const forced = again === null ? undefined : stepsFor(interview.facts, ctx).find(({ part }) => part.id === again);
  return forced ?? nextStep(interview, ctx);
};

const headingFor = ({ question }: Step, lang: Lang): string => {
  const number = questions.findIndex(({ id }) => id === question.id) + 1;
  return `${sectionTitles[question.section][lang]} · ${words.question[lang]} ${number} ${words.of[lang]} ${questions.length}: ${question.title[lang]}`;
};

const firstPart = (question: Question, facts: DraftFacts, ctx: Ctx): string | null => question.parts(facts, ctx)[0]?.id ?? null;

const askStep = async (step: Step, state: State, { talk, ctx }: { readonly talk: Talk; readonly ctx: Ctx }): Promise<State> => {
  const { interview, again } = state;
  const { keep, around } = talk;
  const misfit = again !== step.part.id && currentOf(step.part, interview.facts) !== undefined;
  const asked = await askPart(step.part, {
    ask: talk.ask,
    lang: ctx.lang,
    facts: interview.facts,
    above: misfit ? words.changed[ctx.lang] : "",
    width: talk.width,
  });
  if ("back" in asked) return { ...state, again: before(step, state, ctx), changing: null };
  if ("remove" in asked) {
    const left = { ...interview, facts: asked.remove.apply(interview.facts) };
    await keep(left);
    return { interview: left, again: null, changing: null };
  }
  const next = answered(interview, step.part, asked.answer);
  await keep(next);
  return after(step, { state, next, answer: asked.answer, ctx: await contextFor(next.facts, around) });
};

/** The prompt before this one; itself where it is the first. */
const before = (step: Step, { interview }: State, ctx: Ctx): string => {
  const steps = stepsFor(interview.facts, ctx);
  const at = steps.findIndex(({ part }) => part.id === step.part.id);
  return (steps[Math.max(0, at - 1)] ?? step).part.id;
};

interface Progress {
  readonly state: State;
  readonly next: Interview;
  readonly answer: Answer;
  readonly ctx: Ctx;
}

/** While a whole question is changed its next prompt follows, a new entry's first; else whatever is unanswered. */
const after = (step: Step, { state: { changing }, next, answer, ctx }: Progress): State => {
  if (step.part.end && answer !== "" && answer !== null) return { interview: next, again: null, changing };
  const parts = changing === step.question.id ? step.question.parts(next.facts, ctx) : [];
  const at = parts.findIndex(({ id }) => id === step.part.id);
  const following = at < 0 ? undefined : parts[at + 1]?.id;
  return { interview: next, again: following ?? null, changing: following === undefined ? null : changing };
};
