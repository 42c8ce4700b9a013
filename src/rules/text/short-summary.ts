import { type Line, linesOf, wordsIn } from "./markdown-lines.ts";
import { sectionsOf } from "./sections.ts";
import { sentencesOf } from "./sentences.ts";
import type { TextBreach, TextRule } from "./text-rule.ts";

/** Words on a page, and words of a sentence on average (estimate; plain writing). */
const [page, sentence] = [500, 20];

const tooLong = (lines: readonly Line[]): readonly TextBreach[] => {
  const words = lines.reduce((sum, { text }) => sum + wordsIn(text).length, 0);
  if (words <= page) return [];
  const [longest] = [...sectionsOf(lines)].sort((a, b) => b.words - a.words);
  const where = { section: longest?.title ?? "1", sectionWords: longest?.words ?? words };
  return [{ line: longest?.line ?? 1, values: { words, over: words - page, ...where }, says: "page" }];
};

const tooHard = (lines: readonly Line[]): readonly TextBreach[] => {
  const all = sentencesOf(lines);
  const words = all.reduce((sum, it) => sum + it.words, 0);
  const [longest] = [...all].sort((a, b) => b.words - a.words);
  if (longest === undefined || words <= sentence * all.length) return [];
  const average = Math.ceil((words * 10) / all.length) / 10;
  const values = { average: { de: String(average).replace(".", ","), en: String(average) }, longest: longest.words };
  return [{ line: longest.line, values: { ...values, begins: longest.text.split(/\s+/).slice(0, 5).join(" ") }, says: "sentences" }];
};

const long =
  "Die Stadt beantwortet alle Fragen ihrer Zukunft gemeinsam mit der ganzen Stadtgesellschaft und legt dabei offen, wer wann worüber entscheidet und warum.";

export const shortSummary: TextRule = {
  code: "L-01",
  name: "short-summary",
  level: "warning",
  dimension: "language",
  sources: ["http://www.opengovpartnership.org/how-it-works/action-plans", "estimate"],
  good: "# Hier beginnen\n\nDie Stadt antwortet öffentlich. Jede Antwort nennt ihre Gründe.\n",
  bad: `# Hier beginnen\n\n${long}\n`,
  check: ({ id, text }) => (id === "start-here" ? [...tooLong(linesOf(text)), ...tooHard(linesOf(text))] : []),
};
