import { formatDate } from "../../calendar/format-date.ts";
import type { Lang, Words } from "../../language.ts";
import { wrapText } from "../../report/wrap.ts";
import type { World } from "../../world/world.ts";
import { pageWidth } from "../place/page.ts";
import type { LineAnswer, LineExplained } from "./explain-line.ts";
import { fromWords, packTextWords, partWords, sinceWords, stateWords, lineWords as words } from "./explain-line-words.ts";

/** Why a line says what it says, in words. */
export const lineText = (world: World, it: LineExplained, lang: Lang): string => {
  const { style } = world;
  const width = pageWidth(world);
  const part = it.part === null ? words.empty[lang] : partWords[it.part][lang];
  const head = `${style.bold(`${it.path}:${it.line}`)} · ${it.document}${it.section === "" ? "" : ` · ${it.section}`} · ${part}`;
  const quoted = it.text === "" ? [] : [indented(it.text, width)];
  if (it.part === null || it.part === "rule") return `${[head, ...quoted, "", wrapText(words.nothing[lang], { width })].join("\n")}\n`;
  const section = (title: Words, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ["", style.bold(title[lang]), ...lines.map((line) => indented(line, width))];
  return `${[
    head,
    ...quoted,
    ...section(words.answers, answerLines(it, lang)),
    ...section(words.template, templateLines(it, lang)),
    ...section(
      words.learnings,
      it.learnings.map(({ says }) => says),
    ),
    ...section(words.edited, editedLines(it, lang)),
  ].join("\n")}\n`;
};

const indented = (text: string, width: number): string => `  ${wrapText(text, { width: width - 4, indent: "    " })}`;

const answerLines = ({ answers, state, today }: LineExplained, lang: Lang): readonly string[] => {
  if (answers.length === 0) return [state === "added" ? words.ownLine[lang] : words.noAnswers[lang]];
  const now = today === null ? "" : `${words.now[lang]} `;
  return answers.flatMap((it, index) => {
    const where = whereLine(it, lang);
    const next = answers[index + 1];
    const line = `${it.path} (${it.label}): ${now}${cut(it.shown)}`;
    return [next !== undefined && whereLine(next, lang) === where ? line : `${line}\n→ ${where}`];
  });
};

/** Where an answer stands; answers of one line of the file share it. */
const whereLine = ({ from, file, at, says }: LineAnswer, lang: Lang): string =>
  from === "given" ? `${file}:${at}: ${cut(says)}` : fromWords[from](`${file}:${at}`)[lang];

const cut = (text: string): string => {
  const letters = Array.from(text.replace(/\s+/g, " "));
  return letters.length > 160 ? `${letters.slice(0, 159).join("")}…` : letters.join("");
};

const templateLines = ({ template, packTexts, adopted }: LineExplained, lang: Lang): readonly string[] => [
  template.version === null ? template.file : words.file(template.file, `${template.pack} ${template.version} (${template.hash})`)[lang],
  ...packTexts.map((id) => packTextWords(id)[lang]),
  ...(adopted === null ? [] : [words.adopted(adopted.version, formatDate(adopted.on, lang))[lang]]),
];

const editedLines = ({ state, written, today, isGone, adopted, since }: LineExplained, lang: Lang): readonly string[] => [
  stateWords[state][lang],
  ...(since === null || state === "unknown" ? [] : [sinceWords(state, since)[lang]]),
  ...(written === null ? [] : [words.written(written)[lang]]),
  ...(today === null ? [] : [words.today(today)[lang]]),
  ...(isGone && state !== "added" && state !== "unknown" && adopted === null ? [words.gone[lang]] : []),
];
