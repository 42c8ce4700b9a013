import { byCodeUnit } from "../../files.ts";
import type { Lang, Words } from "../../language.ts";
import { groupNames, levelNames, levelWords, explainWords as words } from "./explain-words.ts";
import { type CatalogueRule, catalogueRules, type RuleGroup, ruleGroups } from "./rule-catalogue.ts";
import { type RuleExplained, ruleExplained, waiverLines } from "./rule-explained.ts";

/** Where the page stands in docs/. */
export const rulesPagePaths: Readonly<Record<Lang, string>> = { de: "regeln.md", en: "rules.md" };

const said = {
  title: { de: "Die Regeln", en: "The rules" },
  made: {
    de: "<!-- Aus dem Code erzeugt: node build/rules-page.mjs. Änderungen hier gehen verloren. -->",
    en: "<!-- Made from the code: node build/rules-page.mjs. Changes here are lost. -->",
  },
  intro: {
    de: "`oic check` beurteilt das Programm einer Stadt nach diesen Regeln. Was noch offen ist, gilt nicht als falsch: Die Regel wartet dann. Eine Regel im Terminal: `oic explain G-01`. Diese Seite auf Englisch: [rules.md](rules.md).",
    en: "`oic check` judges a city's programme by these rules. What is still open does not count as wrong: the rule waits. One rule in the terminal: `oic explain G-01`. This page in German: [regeln.md](regeln.md).",
  },
  aside: {
    de: "Passt eine Regel bei Ihnen nicht, setzen Sie sie in `city.yaml` begründet aus. Sie steht dann im internen Prüfvermerk:",
    en: "If a rule does not fit your city, set it aside in `city.yaml` with a reason. It is then printed in the internal review note:",
  },
  heads: { de: "| Kennung | Regel | Stufe |", en: "| Code | Rule | Level |" },
  examples: {
    de: "Die Beispiele sind Änderungen an der erfundenen Stadt Musterstadt (`examples/musterstadt/city.yaml`); Pfade nennen Einträge mit ihrer Kennung.",
    en: "The examples are changes to the invented city of Musterstadt (`examples/musterstadt/city.yaml`); paths name entries by their id.",
  },
} as const satisfies Record<string, Words>;

/** The page of all rules in one language, as Markdown: a table by dimension, then a section for each rule. */
export const rulesPage = async (lang: Lang): Promise<string> => {
  const rules = catalogueRules();
  const [first] = [...rules].sort((a, b) => byCodeUnit(a.code, b.code)).filter(({ group }) => group === "governance");
  const waiver = first ? fenced(waiverLines(first, "2028-01-15", lang)) : [];
  const groups = await Promise.all(ruleGroups.map((group) => groupText(group, rules, lang)));
  const intro = [said.intro[lang], said.examples[lang], said.aside[lang]].join("\n\n");
  return `# ${said.title[lang]}\n\n${said.made[lang]}\n\n${intro}\n\n${waiver.join("\n")}\n\n${groups.filter((it) => it !== "").join("\n\n")}\n`;
};

const groupText = async (group: RuleGroup, all: readonly CatalogueRule[], lang: Lang): Promise<string> => {
  const rules = all.filter((it) => it.group === group);
  if (rules.length === 0) return "";
  const rows = rules.map(
    ({ code, level, words: { [lang]: it } }) => `| [${code}](#${code.toLowerCase()}) | ${cell(it.title)} | ${levelNames[level][lang]} |`,
  );
  const texts = await Promise.all(rules.map(async (it) => ruleText(await ruleExplained(it, lang), lang)));
  return [`## ${groupNames[group][lang]}`, [said.heads[lang], "|---|---|---|", ...rows].join("\n"), ...texts].join("\n\n");
};

const ruleText = ({ rule, title, summary, why, sources, bad, good }: RuleExplained, lang: Lang): string => {
  const example = (name: Words, lines: readonly string[]): readonly string[] => {
    if (lines.length === 0) return [];
    const isText = rule.examples !== null && "badText" in rule.examples;
    return [`**${name[lang]}**`, fenced(lines, isText ? "markdown" : "yaml").join("\n")];
  };
  return [
    `### <a id="${rule.code.toLowerCase()}"></a>${rule.code} · ${markdown(title)}`,
    `\`${rule.name}\`. ${levelWords[rule.level][lang]}`,
    markdown(summary),
    `**${words.why[lang]}** ${markdown(why)}`,
    `**${words.sources[lang]}**\n\n${sources.map((it) => `- ${it.startsWith("http") ? `<${it}>` : markdown(it)}`).join("\n")}`,
    ...example(words.bad, bad),
    ...example(words.good, good),
  ].join("\n\n");
};

const fenced = (lines: readonly string[], language = "yaml"): readonly string[] => [`\`\`\`\`${language}`, ...lines, "````"];

/** Words of a rule as text: what would be read as marks or HTML is escaped. */
const markdown = (text: string): string => text.replace(/[<>*_`[\]]/g, (mark) => `\\${mark}`);

const cell = (text: string): string => markdown(text).replaceAll("|", "\\|");
