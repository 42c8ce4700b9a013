import type { Words } from "../../language.ts";
import { columnsText } from "../../report/columns.ts";
import { wrapText } from "../../report/wrap.ts";
import type { World } from "../../world/world.ts";
import { pageWidth } from "../place/page.ts";
import { groupNames, levelWords, explainWords as words } from "./explain-words.ts";
import type { FieldExplained } from "./field-explained.ts";
import { type CatalogueRule, catalogueRules } from "./rule-catalogue.ts";
import type { RuleExplained } from "./rule-explained.ts";

/** A rule on one page. Lines to paste are never broken. */
export const explainedText = (world: World, it: RuleExplained, waiver: readonly string[]): string => {
  const { lang, style } = world;
  const { code, name, level, group, examples } = it.rule;
  const title = `${code} · ${it.title}`;
  const head = [`${title} (${name})`, `${groupNames[group][lang]}. ${levelWords[level][lang]}`]
    .map((text) => wrapText(text, { width: pageWidth(world), indent: "  " }))
    .join("\n")
    .replace(title, (text) => style.bold(text));
  const where = examples !== null && "bad" in examples ? ` (${words.inExample[lang]})` : "";
  const example = (title: Words, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [verbatim(world, `${title[lang]}${where}`, lines)];
  return [
    head,
    section(world, words.what, [it.summary]),
    section(world, words.why, [it.why]),
    section(world, words.sources, it.sources),
    ...example(words.bad, it.bad),
    ...example(words.good, it.good),
    group === "waivers"
      ? section(world, words.setAside, [words.notAside[lang]])
      : `${section(world, words.setAside, [words.setAsideHow[lang]])}\n${waiver.map((line) => `    ${line}`).join("\n")}`,
  ].join("\n\n");
};

const section = (world: World, title: Words, paragraphs: readonly string[]): string => {
  const layout = { width: pageWidth(world) - 4, indent: paragraphs.length > 1 ? "    " : "  " };
  return [world.style.bold(title[world.lang]), ...paragraphs.map((it) => `  ${wrapText(it, layout)}`)].join("\n");
};

const verbatim = ({ style }: World, title: string, lines: readonly string[]): string =>
  [style.bold(title), ...lines.map((line) => `  ${line}`.trimEnd())].join("\n");

/** A field of the city file: what it is, what may stand there, and which rules look at it. */
export const fieldText = (world: World, it: FieldExplained): string => {
  const { lang, style } = world;
  const name = `${it.label} (${(it.section ? words.section : words.field)[lang]})`;
  const head = wrapText(`${it.path}: ${name}`, { width: pageWidth(world), indent: "  " }).replace(it.path, (path) => style.bold(path));
  const rows: readonly (readonly [Words, string | null])[] = [
    [words.belongsTo, it.within.length === 0 ? null : it.within.join(" › ")],
    [words.purpose, it.purpose === "" ? null : it.purpose],
    [words.allowed, it.section ? null : it.allowed],
    [words.fallback, it.fallback],
    [words.example, it.example],
    [words.mayOpen, it.open],
  ];
  const shown = rows.flatMap(([title, text]) => (text === null ? [] : [[`${title[lang]}:`, text]]));
  const layout = { width: pageWidth(world), plain: world.plain, indent: "  " };
  const table = world.plain ? shown.map(([title, text]) => `  ${title} ${text}`).join("\n") : columnsText(shown, layout);
  const fields = columnsText(
    it.fields.map(({ key, label }) => [key, label]),
    layout,
  );
  return [
    `${head}\n${table}`,
    ...(it.fields.length === 0 ? [] : [`${style.bold(words.fields[lang])}\n${fields}`]),
    ...ruleLines(world, words.lookedAt, it.rules),
  ].join("\n\n");
};

/** The rules that rest on a learning, to print below it; empty where none does. */
export const learningRules = (world: World, id: string): string =>
  ruleLines(
    world,
    words.rests,
    catalogueRules().filter(({ sources }) => sources.includes(id)),
  )
    .map((text) => `\n${text}\n`)
    .join("");

const ruleLines = (world: World, title: Words, rules: readonly CatalogueRule[]): readonly string[] => {
  if (rules.length === 0) return [];
  const rows = rules.map(({ code, words: said }) => [code, said[world.lang].title]);
  const layout = { width: pageWidth(world), plain: world.plain, indent: "  " };
  return [`${world.style.bold(title[world.lang])}\n${columnsText(rows, layout)}`];
};
