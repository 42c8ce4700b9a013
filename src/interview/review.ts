import type { Words } from "../language.ts";
import type { DraftFacts } from "../propose/facts.ts";
import type { Ask } from "../world/ask.ts";
import { answerWords, currentOf, undecided } from "./answer-part.ts";
import type { Ctx, Question } from "./part.ts";
import { questions, sectionTitles } from "./questions.ts";
import { wrap } from "./wrap.ts";

/** What the person wants after reading the answers; a question null: change nothing after all. */
export type Wish = { readonly kind: "write" | "stop" } | { readonly kind: "change"; readonly question: Question | null };

interface Page {
  readonly ask: Ask;
  readonly print: (text: string) => void;
  /** Columns of the terminal. */
  readonly width: number;
  /** What oic would add to the answers, in words. */
  readonly proposals: (facts: DraftFacts, ctx: Ctx) => string;
}

const words = {
  title: { de: "Ihre Antworten", en: "Your answers" },
  proposals: {
    de: "Das schlägt oic dazu vor; alles lässt sich in city.yaml ändern",
    en: "What oic proposes with them; everything can be changed in city.yaml",
  },
  what: { de: "Wie geht es weiter?", en: "What next?" },
  write: { de: "Stadtdatei und Unterlagen schreiben", en: "Write the city file and the documents" },
  change: { de: "Eine Antwort ändern", en: "Change an answer" },
  stop: { de: "Für heute aufhören; der Entwurf bleibt", en: "Stop for today; the draft is kept" },
  which: { de: "Welche Frage möchten Sie noch einmal beantworten?", en: "Which question would you like to answer again?" },
  none: { de: "doch keine, zurück zur Übersicht", en: "none after all, back to the answers" },
} satisfies Readonly<Record<string, Words>>;

/** Shows everything before anything is written, and asks what is to come of it. */
export const review = async (facts: DraftFacts, ctx: Ctx, { ask, print, proposals, width }: Page): Promise<Wish> => {
  const { lang } = ctx;
  const rule = "=".repeat(words.title[lang].length);
  const proposed = proposals(facts, ctx);
  print(wrap(`\n${words.title[lang]}\n${rule}\n\n${reviewText(facts, ctx)}\n`, width));
  if (proposed !== "") print(wrap(`\n${words.proposals[lang]}:\n${proposed}\n`, width));
  const kind = await ask.select<"write" | "change" | "stop">({
    message: words.what[lang],
    choices: (["write", "change", "stop"] as const).map((value) => ({ value, name: words[value][lang] })),
    default: "write",
    lang,
  });
  if (kind !== "change") return { kind };
  const open = questions.filter((it) => it.parts(facts, ctx).length > 0);
  const question = await ask.select<Question | null>({
    message: words.which[lang],
    choices: [...open.map((it) => ({ value: it, name: questionName(it, facts, ctx) })), { value: null, name: words.none[lang] }],
    lang,
  });
  return { kind, question };
};

/** All answers by section. */
const reviewText = (facts: DraftFacts, ctx: Ctx): string =>
  Object.entries(sectionTitles)
    .map(([section, title]) => [
      title[ctx.lang],
      ...questions.filter((it) => it.section === section).flatMap((it) => answerLines(it, facts, ctx)),
    ])
    .filter((lines) => lines.length > 1)
    .map((lines) => lines.join("\n"))
    .join("\n\n");

const answerLines = (question: Question, facts: DraftFacts, ctx: Ctx): readonly string[] =>
  question.parts(facts, ctx).flatMap((part) => {
    const answer = currentOf(part, facts);
    if (answer === undefined || (part.input.kind === "checkbox" && Array.isArray(answer) && answer.length === 0)) return [];
    const label = part.label[ctx.lang];
    const nested = label.startsWith("– ");
    return [`${nested ? "    " : "  "}${nested ? label.slice(2) : label}: ${answerWords(part, answer, ctx.lang)}`];
  });

/** One line a question, for the choice what to change. */
const questionName = (question: Question, facts: DraftFacts, ctx: Ctx): string => {
  const answers = question.parts(facts, ctx).map((part) => currentOf(part, facts));
  const open = answers.filter((it) => it === null).length;
  return `${question.title[ctx.lang]}${open > 0 ? ` (${open} × ${undecided[ctx.lang]})` : ""}`;
};
