import { columnsText } from "../../report/columns.ts";
import type { World } from "../../world/world.ts";
import { pageWidth } from "../place/page.ts";
import { groupNames, levelNames } from "./explain-words.ts";
import { catalogueRules, ruleGroups } from "./rule-catalogue.ts";

/** Every rule with code, level and title, by dimension; as JSON one list. */
export const listRules = (world: World, json: boolean): string => {
  const { lang, style } = world;
  const rules = catalogueRules();
  if (json) {
    const all = rules.map(({ code, name, level, group, words }) => ({ code, name, level, dimension: group, title: words[lang].title }));
    return `${JSON.stringify(all)}\n`;
  }
  const layout = { width: pageWidth(world), plain: world.plain, indent: "  " };
  const groups = ruleGroups.flatMap((group) => {
    const rows = rules
      .filter((it) => it.group === group)
      .map((it) => [it.code, levelNames[it.level][lang], `${it.words[lang].title} (${it.name})`]);
    return rows.length === 0 ? [] : [`${style.bold(groupNames[group][lang])}\n${columnsText(rows, layout)}`];
  });
  return `${groups.join("\n\n")}\n`;
};
